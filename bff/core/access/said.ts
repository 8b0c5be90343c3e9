import type { CauseCode, CauseParams } from './causes.ts';

/** The names that a sentence needs, and the values of the cause already in words of its language. */
export interface Said {
  tool: string;
  organisation: string;
  /** `31 december 2026` of the days and moments in the cause; absent where it has none. */
  since?: string;
  linkedOn?: string;
  expectedBy?: string;
  from?: string;
  until?: string;
  /** `An Maes of Jo Smet`; absent when there is nobody. */
  administrators?: string;
  method?: string;
  /** `eID of itsme` */
  accepted?: string;
  kind: string;
  source: string;
  usualDays: number;
  by: CauseParams['by'];
  earlier: CauseParams['earlier'];
  state: CauseParams['state'];
}

/** One or two sentences for the holder, for each code. */
export type HolderTexts = Readonly<Record<CauseCode, (said: Said) => string>>;
