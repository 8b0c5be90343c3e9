export type QueryValues = Record<string, string | number | boolean | null | undefined>;

/** `?a=1&b=x` of the values that are there; nothing of none. */
export const queryString = (values: QueryValues): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};
