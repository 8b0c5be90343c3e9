import { decodeCodaLine } from './coda-text.ts';

/** One record of the file as text, before padding. */
export interface CodaLine {
  number: number;
  text: string;
}

/** No CODA record is near this long: beyond it the file is something else, and is not gathered in memory. */
const LONGEST_LINE = 4096;

export interface LineSplitter {
  /** Complete lines of the bytes so far. */
  write(chunk: Uint8Array): CodaLine[];
  /** The last line, when the file does not end in a newline. */
  end(): CodaLine[];
  /** Number of a line that went beyond any record's length; nothing is read after it. */
  tooLong(): number | null;
}

/** Cuts bytes at LF, CRLF or CR, over chunk borders, and passes over lines of blanks and a closing Ctrl-Z. */
export function createLineSplitter(): LineSplitter {
  /** One character a byte, so that cutting needs no knowledge of the character set. */
  let rest = '';
  let number = 0;
  let overlong: number | null = null;

  function decoded(lines: string[]): CodaLine[] {
    const found: CodaLine[] = [];
    for (const line of lines) {
      number += 1;
      const text = decodeCodaLine(line);
      if (/[^\s\p{Cc}]|\0/u.test(text)) found.push({ number, text });
    }
    return found;
  }

  return {
    write(chunk) {
      if (overlong !== null) return [];
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      // A CR that closes the piece may be the first half of CRLF: it stays with the rest.
      const lines = (rest + bytes.toString('latin1')).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      const found = decoded(lines);
      if (rest.length > LONGEST_LINE) overlong = number + 1;
      return found;
    },
    end() {
      const last = overlong === null ? rest.replace(/\r$/, '') : '';
      rest = '';
      return decoded(last === '' ? [] : [last]);
    },
    tooLong: () => overlong,
  };
}
