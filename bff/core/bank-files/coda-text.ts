/** Length of every CODA record, in characters. */
export const RECORD_LENGTH = 128;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Text of one CODA record, given with one character a byte. The standard names no character set; banks send
 * windows-1252 (which holds ISO-8859-1), and copies in UTF-8 exist. Each line tells for itself: a line beyond
 * ASCII that is valid UTF-8 and does not fill 128 *bytes* exactly is UTF-8, any other windows-1252.
 */
export function decodeCodaLine(bytes: string): string {
  if (!/[\u0080-\u00ff]/.test(bytes)) return bytes;
  const line = Buffer.from(bytes, 'latin1');
  if (line.length === RECORD_LENGTH) return windows1252.decode(line);
  try {
    return utf8.decode(line);
  } catch {
    return windows1252.decode(line);
  }
}

/** Characters that no record holds, and that neither a database text nor an XML file can carry, as blanks. */
export function withoutControlCharacters(text: string): string {
  return /\p{Cc}/u.test(text) ? text.replaceAll(/\p{Cc}/gu, ' ') : text;
}
