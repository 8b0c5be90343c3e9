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

/** Cuts bytes at LF, CRLF or CR, over chunk borders, and skips lines of blanks and a closing Ctrl-Z. */
export function createLineSplitter(): LineSplitter {
  let rest: Uint8Array = new Uint8Array(0);
  let number = 0;
  let afterCarriageReturn = false;
  let overlong: number | null = null;

  function take(bytes: Uint8Array, into: CodaLine[]): void {
    number += 1;
    const text = decodeCodaLine(bytes);
    if (/[^\s\p{Cc}]|\0/u.test(text)) into.push({ number, text });
  }

  return {
    write(chunk) {
      const lines: CodaLine[] = [];
      if (overlong !== null) return lines;
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      let start = 0;
      for (let at = rest.length; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte !== 10 && byte !== 13) {
          afterCarriageReturn = false;
          continue;
        }
        const secondOfPair = byte === 10 && afterCarriageReturn && at === start;
        if (!secondOfPair) take(bytes.subarray(start, at), lines);
        start = at + 1;
        afterCarriageReturn = byte === 13;
      }
      rest = bytes.slice(start);
      if (rest.length > LONGEST_LINE) overlong = number + 1;
      return lines;
    },
    end() {
      const lines: CodaLine[] = [];
      if (rest.length > 0 && overlong === null) take(rest, lines);
      rest = new Uint8Array(0);
      return lines;
    },
    tooLong: () => overlong,
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
