/** Length of every CODA record, in characters. */
export const RECORD_LENGTH = 128;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Text of one CODA record. The standard names no character set; banks send windows-1252 (which holds ISO-8859-1),
 * and copies in UTF-8 exist. Each line tells for itself: a line beyond ASCII that is valid UTF-8 and does not
 * fill 128 *bytes* exactly is UTF-8, any other windows-1252.
 */
export function decodeCodaLine(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return windows1252.decode(bytes);
  if (bytes.length !== RECORD_LENGTH) {
    try {
      return utf8.decode(bytes);
    } catch {
      return windows1252.decode(bytes);
    }
  }
  return windows1252.decode(bytes);
}

/** Characters that no record holds, and that neither a database text nor an XML file can carry. */
export function withoutControlCharacters(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
