import { z } from 'zod';

/** A password that staff choose: long rather than contrived (NIST SP 800-63B), bounded so that hashing stays affordable. */
export const newPassword = z.string().min(12).max(128);

/** The address by which staff sign in, in lower case. */
export const staffEmail = z.string().trim().toLowerCase().pipe(z.email().max(254));
