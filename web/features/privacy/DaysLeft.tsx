import { useTranslate } from 'react-admin';
import type { PrivacyRequestRow } from '#contract/privacy';
import { brusselsDay } from '#core/brussels';
import { Chip } from '../../components/Chip.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { useNow } from '../../components/use-now.ts';

type Dated = Pick<PrivacyRequestRow, 'legalEndOn' | 'doneAt' | 'state'>;

const closed = ['done', 'withdrawn', 'refused'];

/** Calendar days until the legal end; negative once it has passed. */
export const daysUntil = (legalEndOn: string, now: Date): number =>
  Math.round((Date.parse(legalEndOn) - Date.parse(brusselsDay(now))) / 86_400_000);

/** How long the law still leaves; over time in red, the last week in amber. */
export const DaysLeft = ({ request }: { request: Dated }) => {
  const translate = useTranslate();
  const now = useNow();
  if (closed.includes(request.state)) return <Nothing />;
  const left = daysUntil(request.legalEndOn, now);
  if (left < 0) {
    return <Chip tone="blocked">{translate('privacy.over', { smart_count: -left })}</Chip>;
  }
  return (
    <Chip tone={left <= 7 ? 'wait' : 'neutral'}>
      {translate('privacy.days', { smart_count: left })}
    </Chip>
  );
};
