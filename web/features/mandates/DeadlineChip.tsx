import { useTranslate } from 'react-admin';
import type { FilingRow } from '#contract/mandates';
import { brusselsDay } from '#core/brussels';
import { Chip } from '../../components/Chip.tsx';
import { DateField } from '../../components/DateField.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useNow } from '../../components/use-now.ts';

type Dated = Pick<FilingRow, 'deadlineOn' | 'state'>;

/** Calendar days to the deadline; negative once it has passed. */
export const daysToDeadline = (deadlineOn: string, now: Date): number =>
  Math.round((Date.parse(deadlineOn) - Date.parse(brusselsDay(now))) / 86_400_000);

/** The last day in time: red once passed, amber in the last week. */
export const DeadlineChip = ({ filing }: { filing: Dated }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  const now = useNow();
  if (filing.state === 'in-kbo' || filing.state === 'refused') {
    return <DateField value={filing.deadlineOn} show="plain" />;
  }
  const left = daysToDeadline(filing.deadlineOn, now);
  const title = day(filing.deadlineOn);
  if (left < 0) {
    return (
      <Chip tone="blocked" title={title}>
        {translate('mandates.late', { smart_count: -left })}
      </Chip>
    );
  }
  return (
    <Chip tone={left <= 7 ? 'wait' : 'neutral'} title={title}>
      {left === 0 ? translate('mandates.today') : translate('mandates.days', { smart_count: left })}
    </Chip>
  );
};
