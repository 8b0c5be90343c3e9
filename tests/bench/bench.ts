/** One line of a benchmark: Balie beside the floor, measured in turn in the same run. */
export interface BenchResult {
  case: string;
  /** Of `balie` and `floor`, e.g. `requests/s`, `s`, `accounts/s`. */
  unit: string;
  balie: number;
  /** The same database work, bare; null where there is nothing to compare with. */
  floor: number | null;
  /** How many times worse Balie is than the floor: 1 is equal. */
  slowdown: number | null;
  /** Milliseconds of one request at a time; null for jobs. */
  p50: number | null;
  p99: number | null;
  /** Peak resident memory of the process that did Balie's work, in MB. */
  peakMb: number | null;
}

export interface Bench {
  /** One line for the table's head. */
  title: string;
  run: (options: BenchOptions) => Promise<BenchResult[]>;
}

export interface BenchOptions {
  /** Size of the database. */
  accounts: number;
  /** Says what is being done; silent with --json. */
  say: (text: string) => void;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** The value below which this share of all lies (0.99: p99). */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
