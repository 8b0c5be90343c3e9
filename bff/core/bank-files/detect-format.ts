/** What the first bytes of a file tell. `zip` may be a workbook or an archive of bank files; `xml` may be CAMT. */
export type DetectedFormat = 'coda' | 'xml' | 'zip' | 'csv' | 'empty' | 'unknown';

/** As much as `detectFormat` looks at; give it this much, or the whole file. */
export const DETECTION_BYTES = 4096;

/** Recognises a bank file by its content, never by its name. */
export function detectFormat(head: Uint8Array): DetectedFormat {
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    return 'zip';
  }
  const text = headText(head.subarray(0, DETECTION_BYTES));
  if (text.trim() === '') return 'empty';
  if (/^\s*<(\?xml|!--|[A-Za-z_])/.test(text)) return 'xml';
  if (/^\s*0{5}.{9}05/.test(text)) return 'coda';
  return looksLikeTable(text) ? 'csv' : 'unknown';
}

/** A few words on what an unknown file is, for the message that refuses it. */
export function describeUnknown(head: Uint8Array): string {
  const text = headText(head.subarray(0, DETECTION_BYTES)).trimStart();
  if (text.startsWith('%PDF')) return 'a PDF document';
  if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'an old binary Office document (.xls)';
  if (/^(\{1:|:20:|:25:)/.test(text)) return 'a SWIFT MT940 message';
  if (/^(OFXHEADER|<OFX)/i.test(text)) return 'an OFX file';
  return 'none of CODA, CAMT, CSV, XLSX or a zip of these';
}

/** Text of the first bytes: UTF-16 when its mark says so, otherwise one character a byte. */
function headText(head: Uint8Array): string {
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head.subarray(2));
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head.subarray(2));
  const marked = startsWith(head, [0xef, 0xbb, 0xbf]);
  return new TextDecoder('windows-1252').decode(marked ? head.subarray(3) : head);
}

/** Text without control characters in which some line has a separator. */
function looksLikeTable(text: string): boolean {
  if (/[^\P{Cc}\s]/u.test(text)) return false;
  return !/^(%PDF|\{1:|:\d\d[A-Z]?:|OFXHEADER)/i.test(text) && /[;,\t|]/.test(text);
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
