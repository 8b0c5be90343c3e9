import { Temporal } from 'temporal-polyfill';
import { isIsoDate } from './plain-date.ts';
import { rollForward } from './working-days.ts';

/** `nominal` = the day to aim for; `legalEnd` = the day with whose last hour the period really ends. Both ISO days. */
export type LegalDeadline = { readonly nominal: string; readonly legalEnd: string };

/**
 * The end of a period of months after an event (Regulation 1182/71 art. 3): the day of the same number, or the last of
 * a shorter month; on a Saturday, Sunday or legal holiday it ends with the next working day. Throws RangeError unless
 * `event` is a day `YYYY-MM-DD`.
 */
export function monthsAfter(event: string, months: number): LegalDeadline {
  if (!isIsoDate(event)) throw new RangeError(`not a day written YYYY-MM-DD: "${event}"`);
  const nominal = Temporal.PlainDate.from(event)
    .add({ months }, { overflow: 'constrain' })
    .toString();
  return { nominal, legalEnd: rollForward(nominal) };
}

/** GDPR art. 12(3): answer within one month of receipt, three when extended within the first. */
export function gdprDeadline(
  received: string,
  { extended }: { readonly extended: boolean },
): LegalDeadline {
  return monthsAfter(received, extended ? 3 : 1);
}
