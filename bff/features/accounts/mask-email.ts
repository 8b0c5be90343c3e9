/** `jan.peeters@gmail.com` → `j•••@gmail.com`: enough to tell addresses apart, too little to use one. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...email][0] ?? ''}•••${email.slice(at)}`;
};
