import { createHmac, timingSafeEqual } from 'node:crypto';

/** Cookies that only https carries have a name that says so; browsers then refuse others. */
export const cookieName = (name: string, publicUrl: string): string =>
  publicUrl.startsWith('https:') ? `__Secure-balie.${name}` : `balie.${name}`;

/** The raw value of one cookie, or undefined; cheaper than parsing them all. */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
  if (header === undefined) return undefined;
  const marker = `${name}=`;
  let at = header.indexOf(marker);
  while (at > 0 && header[at - 1] !== ' ' && header[at - 1] !== ';') {
    at = header.indexOf(marker, at + 1);
  }
  if (at < 0) return undefined;
  const end = header.indexOf(';', at);
  return header.slice(at + marker.length, end < 0 ? undefined : end).trim();
};

/**
 * Takes the value out of a signed cookie, as the sign-in library writes it: `value.signature`,
 * HMAC-SHA-256 in base64, URL-encoded. Undefined when the signature is not ours.
 */
export const unsign = (signed: string, secret: string): string | undefined => {
  const text = decoded(signed);
  const dot = text.lastIndexOf('.');
  if (dot < 1) return undefined;
  const value = text.slice(0, dot);
  const expected = createHmac('sha256', secret).update(value).digest();
  const given = Buffer.from(text.slice(dot + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : undefined;
};

/** The counterpart of `unsign`, ready for a Set-Cookie header. */
export const sign = (value: string, secret: string): string =>
  encodeURIComponent(`${value}.${createHmac('sha256', secret).update(value).digest('base64')}`);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};
