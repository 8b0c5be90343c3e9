import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** Encrypts personal values and makes the keyed hashes by which they are found again. */
export interface Vault {
  /** AES-256-GCM: version byte, 12-byte nonce, 16-byte tag, ciphertext. */
  encrypt: (plain: string) => Buffer;
  decrypt: (cipher: Buffer) => string;
  /** HMAC-SHA-256 under the look-up key, with its own domain so that kinds never collide. */
  hmac: (domain: 'national-number' | 'name' | 'code' | 'erased', value: string) => Buffer;
  /** Encrypts under a key derived from a subject's salt: without the salt it is gone. */
  encryptFor: (salt: Buffer, plain: string) => Buffer;
  decryptFor: (salt: Buffer, cipher: Buffer) => string;
}

const version = 1;

/**
 * @param encryptionKey 32 bytes, for what must be read back
 * @param hmacKey 32 bytes, for what must only be found
 */
export const createVault = (encryptionKey: Buffer, hmacKey: Buffer): Vault => {
  // Key objects once: from raw bytes each call would make its own, which costs more than its work.
  const encryption = createSecretKey(encryptionKey);
  const lookUp = createSecretKey(hmacKey);
  const subjectKey = (salt: Buffer) =>
    Buffer.from(hkdfSync('sha256', encryptionKey, salt, 'balie subject', 32));
  return {
    encrypt: (plain) => seal(encryption, plain),
    decrypt: (cipher) => open(encryption, cipher),
    hmac: (domain, value) => createHmac('sha256', lookUp).update(`${domain}\0${value}`).digest(),
    encryptFor: (salt, plain) => seal(subjectKey(salt), plain),
    decryptFor: (salt, cipher) => open(subjectKey(salt), cipher),
  };
};

const seal = (key: KeyObject | Buffer, plain: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([version]), nonce, cipher.getAuthTag(), body]);
};

const open = (key: KeyObject | Buffer, sealed: Buffer): string => {
  if (sealed[0] !== version) throw new Error(`Unknown cipher version ${sealed[0]}`);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13));
  decipher.setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8');
};
