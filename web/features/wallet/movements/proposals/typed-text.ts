/** A piece of a text; `changed` where the eye should rest. */
export interface Segment {
  /** Where it begins. */
  at: number;
  text: string;
  changed: boolean;
}

/** Digits and letters, in which a payer may write a reference; all between them is punctuation. */
const signs = /[0-9A-Za-z]/;

/**
 * Where a typed reference stands in the raw communication, whatever blanks, strokes or line breaks lie
 * between its digits.
 */
export const markTyped = (text: string, typed: string): Segment[] => {
  const pattern = [...typed].filter((sign) => signs.test(sign)).join('[^0-9A-Za-z]*');
  const found = pattern === '' ? null : new RegExp(pattern, 'i').exec(text);
  if (!found) return whole(text);
  const end = found.index + found[0].length;
  return filled([
    { at: 0, text: text.slice(0, found.index), changed: false },
    { at: found.index, text: found[0], changed: true },
    { at: end, text: text.slice(end), changed: false },
  ]);
};

/** Both texts, with the digits marked in which they differ: what lies between a common start and end. */
export const compareTyped = (
  typed: string,
  meant: string,
): { typed: Segment[]; meant: Segment[] } => {
  const a = signsOf(typed);
  const b = signsOf(meant);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return {
    typed: cut(typed, start, a.length - end),
    meant: cut(meant, start, b.length - end),
  };
};

const signsOf = (text: string): string[] =>
  [...text.toUpperCase()].filter((sign) => signs.test(sign));

const whole = (text: string): Segment[] => filled([{ at: 0, text, changed: false }]);

const filled = (segments: Segment[]): Segment[] => segments.filter(({ text }) => text !== '');

/** Cuts before the sign that is number `from` and after the one before `to`, punctuation not counted. */
const cut = (text: string, from: number, to: number): Segment[] => {
  if (to <= from) return whole(text);
  const places = [...text].flatMap((sign, place) => (signs.test(sign) ? [place] : []));
  const first = places[from] ?? text.length;
  const after = (places[to - 1] ?? text.length - 1) + 1;
  return filled([
    { at: 0, text: text.slice(0, first), changed: false },
    { at: first, text: text.slice(first, after), changed: true },
    { at: after, text: text.slice(after), changed: false },
  ]);
};
