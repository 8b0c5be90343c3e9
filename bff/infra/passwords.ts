import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's parameters: 19 MiB, 2 passes (OWASP's first choice). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** False also for a hash that cannot be read. */
export const isPassword = async (stored: string, password: string): Promise<boolean> => {
  try {
    return await verify(stored, password);
  } catch {
    return false;
  }
};
