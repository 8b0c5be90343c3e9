/** Media types that may be kept with a filing. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A scan of some forty pages; more is no extract. */
export const maxDocumentBytes = 10 * 1024 * 1024;

const signatures: readonly (readonly [DocumentType, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** What a file is by its first bytes, whatever its name says; undefined when it may not be kept. */
export const documentTypeOf = (content: Uint8Array): DocumentType | undefined =>
  signatures.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte))?.[0];
