import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';

/** What the sources delivered for this person. */
export const AccreditationsPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`accounts.${key}`);
  return (
    <Panel title={t('accreditations')}>
      {account.accreditations.length === 0 ? (
        <EmptyState title={t('no_accreditations')} />
      ) : (
        <KeyValueGrid
          rows={account.accreditations.map((a) => ({
            label: a.kind,
            value: (
              <>
                {a.number} <StatusChip list="accreditationStatuses" word={a.status} />
              </>
            ),
            note: (
              <>
                {a.source} · <DateField value={a.validUntil ?? a.receivedAt} show="plain" />
              </>
            ),
          }))}
        />
      )}
    </Panel>
  );
};
