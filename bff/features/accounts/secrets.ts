import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without signs that people confuse when they read aloud or type over: 0 O, 1 I L. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Six letters and digits by which a holder activates an account. */
export const makeActivationCode = (): string =>
  Array.from({ length: 6 }, () => signs[randomInt(signs.length)]).join('');

/** Six digits that a caller reads back. */
export const makeCallerCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** 256 random bits for a link, and the hash by which the portal knows it again. */
export const makeResetToken = (): { token: string; hash: Buffer } => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: createHash('sha256').update(token).digest() };
};
