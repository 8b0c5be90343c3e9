import { compareNames, normaliseName } from '#core/names';

/** Belgian and neighbouring legal forms, as they remain after dots and spaces are gone. */
const legalForms = new Set(
  'bv bvba nv sa srl sprl vzw asbl cv cvba cvoa sc scrl commv commva vof snc gcv scs sca ebvba gmbh ivzw aisbl'.split(
    ' ',
  ),
);

/** Words that banks and payers put before a name of a person. */
const titles = new Set(['m', 'mr', 'mme', 'mevr', 'mevrouw', 'dhr', 'heer', 'monsieur', 'madame']);

/** Longest name that a CODA record holds; a longer one is cut off there. */
const codaNameLength = 35;

/** Name without legal form and title, normalised: `IMMO DELTA B.V.` → `immo delta`. */
export function payerKey(name: string): string {
  const words = joinInitials(normaliseName(name).split(' ')).filter((word) => word !== '');
  const kept = words.filter((word) => !legalForms.has(word) && !titles.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** `b v` → `bv`: single letters in a row are one abbreviation. */
function joinInitials(words: string[]): string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of words) {
    if (word.length === 1) initials += word;
    else {
      if (initials !== '') joined.push(initials);
      initials = '';
      joined.push(word);
    }
  }
  return initials === '' ? joined : [...joined, initials];
}

export type NameMatch = 'same' | 'same-words' | 'typo';

/** How the payer's name, as the bank gives it, relates to a name that we know; null when it does not. */
export function matchPayer(payer: string, known: string): NameMatch | null {
  const [a, b] = [payerKey(payer), payerKey(known)];
  if (payer.trim().length === codaNameLength && a.length >= 12 && b.startsWith(a)) return 'same';
  const evidence = compareNames(a, b);
  return evidence.kind === 'different' ? null : evidence.kind;
}
