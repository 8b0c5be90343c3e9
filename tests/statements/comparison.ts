/** Every known cause of a difference between readers. Each is proved where it is given, none is assumed. */
const REASONS = {
  'all-records-counted': 'counts every record 2.1; here details stand in the place of their head',
  'card-data-withheld': 'leaves card data out of its report',
  'zone-as-given': 'reports the whole zone of account and currency',
  'bytes-for-characters': 'counts the bytes of a UTF-8 copy as characters',
  'gives-up': 'stops where totals or accounts disagree; here the statement is held',
  untrimmed: 'leaves blanks around the value',
  'joins-more-records': 'puts address, parts and further records into the message',
  'currency-left-open': 'gives no currency where the account has none; here that of its balances',
  'no-structured-text': 'gives no text for a structured communication; here its data',
} as const;

export type Reason = keyof typeof REASONS;

interface Difference {
  about: string;
  theirs: string;
  ours: string;
  reason: Reason | null;
}

/** Values of one file as another reader and this one have them. */
export interface Comparison {
  reader: string;
  compared: number;
  differences: Difference[];
  /** Compares two values; `explain` may prove why they differ. */
  same: (about: string, theirs: unknown, ours: unknown, explain?: () => Reason | null) => void;
}

export function comparisonWith(reader: string): Comparison {
  const comparison: Comparison = {
    reader,
    compared: 0,
    differences: [],
    same(about, theirs, ours, explain) {
      comparison.compared += 1;
      const [left, right] = [shown(theirs), shown(ours)];
      if (left === right) return;
      comparison.differences.push({
        about,
        theirs: left,
        ours: right,
        reason: explain?.() ?? null,
      });
    },
  };
  return comparison;
}

/** Absent, null and blank are the same; numbers are compared as exact decimals. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Decimal text without zeros at its end: readers print `100`, `100.00` and `100.000`. */
export function decimal(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** One line per file and reader, then one per different value, equal ones of the same reason together. */
export function comparisonTable(file: string, comparisons: Comparison[]): string {
  const lines = [file];
  for (const { reader, compared, differences } of comparisons) {
    lines.push(
      `  ${reader.padEnd(20)} ${compared} values compared, ${differences.length} different`,
    );
    const groups = Map.groupBy(differences, ({ reason, about }) => reason ?? about);
    for (const group of groups.values()) {
      const [first] = group;
      if (!first) continue;
      const { reason, about, theirs, ours } = first;
      const why = reason ? `${reason}: ${REASONS[reason]}` : 'NOT EXPLAINED';
      lines.push(`    ${String(group.length).padStart(3)} × ${why}`);
      lines.push(`          ${about}: "${cut(theirs)}" there, "${cut(ours)}" here`);
    }
  }
  return lines.join('\n');
}

export function unexplained(comparisons: Comparison[]): string[] {
  return comparisons.flatMap(({ reader, differences }) =>
    differences
      .filter(({ reason }) => reason === null)
      .map(({ about, theirs, ours }) => `${reader}, ${about}: "${theirs}" there, "${ours}" here`),
  );
}

function cut(text: string): string {
  const bare = text.replaceAll(/\s+/g, ' ');
  return bare.length > 60 ? `${bare.slice(0, 60)}…` : bare;
}
