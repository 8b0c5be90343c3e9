import { useTranslate } from 'react-admin';
import type { Evidence } from '#core/matching/evidence';
import { useFormat } from '../../../../components/use-format.ts';

/** Puts into words what speaks for a proposal; never a bare score. */
export const useEvidenceText = () => {
  const translate = useTranslate();
  const { money, day } = useFormat();
  const say = (key: string, values: Record<string, unknown> = {}) =>
    translate(`wallet.evidence.${key}`, values);
  return (one: Evidence): string => {
    switch (one.code) {
      case 'reference-structured':
      case 'reference-in-text':
      case 'only-open-top-up':
        return say(one.code);
      case 'reference-mistyped':
        return say(`mistyped.${one.mistake}`);
      case 'paid-before':
        return say('paid-before', { times: one.times, day: day(one.lastOn) });
      case 'organisation-name':
        return say(`organisation-name.${one.match}`, { name: one.name });
      case 'member-name':
        return say(`member-name.${one.match}`);
      case 'amount-equal':
        return say('amount-equal');
      case 'amount-differs':
        return say(one.amountCents > one.announcedCents ? 'more' : 'less', {
          difference: money(Math.abs(one.amountCents - one.announcedCents)),
          announced: money(one.announcedCents),
        });
      case 'announced-before':
      case 'announced-after':
        return one.days === 0
          ? say('announced-same-day')
          : say(one.code, { smart_count: one.days });
    }
  };
};
