import type { Cents } from '../money.ts';
import type { filingKinds, filingStates } from '../vocabulary.ts';
import { dayAfter } from './deadline.ts';

/** Fees in cents excl. VAT, from and until a day (both included); without a last day until admin gives one. */
export interface Tariff {
  readonly id: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly filingCents: Cents;
  /** On top, for a co-ownership that is not in the KBO yet; VAT is due on this part alone. */
  readonly newCoOwnershipCents: Cents;
  /** Hundredths of a percent: 2100 = 21 %. */
  readonly vatBasisPoints: number;
}

export interface Fee {
  readonly ok: true;
  readonly tariffId: string;
  readonly filingCents: Cents;
  readonly surchargeCents: Cents;
  readonly vatCents: Cents;
  readonly totalCents: Cents;
}

/** No tariff is valid on that day: admin has to enter one, nobody guesses. */
export interface NoTariff {
  readonly ok: false;
  readonly code: 'no-tariff';
  readonly day: string;
}

/** The tariff of an ISO day, if there is one. */
export function tariffOn<T extends Tariff>(tariffs: readonly T[], day: string): T | undefined {
  return tariffs.find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil),
  );
}

/** The first day from `day` on that no tariff covers; null when one goes on without end. */
export function firstDayWithout(tariffs: readonly Tariff[], day: string): string | null {
  const tariff = tariffOn(tariffs, day);
  if (!tariff) return day;
  return tariff.validUntil === null ? null : firstDayWithout(tariffs, dayAfter(tariff.validUntil));
}

/**
 * What one filing costs when filed on `filedOn`, whatever its kind: end and begin in one filing is one fee.
 * `surchargeBorne`: an earlier filing of this co-ownership bears the surcharge already.
 */
export function filingFee(
  filing: {
    readonly filedOn: string;
    readonly inKbo: boolean;
    readonly surchargeBorne?: boolean;
  },
  tariffs: readonly Tariff[],
): Fee | NoTariff {
  const tariff = tariffOn(tariffs, filing.filedOn);
  if (!tariff) return { ok: false, code: 'no-tariff', day: filing.filedOn };
  const { id: tariffId, filingCents } = tariff;
  const surchargeCents = filing.inKbo || filing.surchargeBorne ? 0 : tariff.newCoOwnershipCents;
  const vatCents = Math.round((surchargeCents * tariff.vatBasisPoints) / 10_000);
  const totalCents = filingCents + surchargeCents + vatCents;
  return { ok: true, tariffId, filingCents, surchargeCents, vatCents, totalCents };
}

interface OpenFiling {
  readonly id: string;
  readonly kind: (typeof filingKinds)[number];
  readonly state: (typeof filingStates)[number];
  readonly deadlineOn: string;
}

export interface Saving {
  readonly endId: string;
  readonly beginId: string;
  /** One filing fee; null when no tariff is valid on the day. */
  readonly cents: Cents | null;
}

/**
 * End and begin of one co-ownership that were not sent yet and would cost one fee less in one filing; of several the
 * most pressing pair. @param filings those of one co-ownership
 */
export function savingOf(
  filings: readonly OpenFiling[],
  day: string,
  tariffs: readonly Tariff[],
): Saving | null {
  const soonest = (kind: OpenFiling['kind']) =>
    filings
      .filter((filing) => filing.kind === kind && ['draft', 'complete'].includes(filing.state))
      .toSorted((a, b) => (a.deadlineOn < b.deadlineOn ? -1 : 1))[0];
  const [end, begin] = [soonest('end'), soonest('begin')];
  if (!end || !begin) return null;
  return {
    endId: end.id,
    beginId: begin.id,
    cents: tariffOn(tariffs, day)?.filingCents ?? null,
  };
}
