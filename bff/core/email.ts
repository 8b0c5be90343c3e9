/** Parts of an address that mail in practice accepts (RFC 5321 without quoted names and literals). */
const address =
  /^[^\s@"<>()[\]\\,;:]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;

/**
 * E-mail address in the form in which it is unique: trimmed, composed (NFKC), in lower case, at most 254 characters.
 * Undefined when the text is no address.
 */
export function normaliseEmail(text: string): string | undefined {
  const email = text.trim().normalize('NFKC').toLowerCase();
  return email.length <= 254 && address.test(email) && !/^\.|\.\.|\.@/.test(email)
    ? email
    : undefined;
}

/** The part behind the @ of a normalised address. */
export function emailDomain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

const dotless = new Set(['gmail.com', 'googlemail.com']);

/**
 * One text for all spellings that reach the same mailbox: without +tag, and for Gmail without dots. Evidence that two
 * accounts belong to one person; never for signing in. Takes a normalised address.
 */
export function mailboxOf(email: string): string {
  const domain = emailDomain(email);
  const [local = ''] = email.slice(0, -domain.length - 1).split('+');
  return dotless.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
