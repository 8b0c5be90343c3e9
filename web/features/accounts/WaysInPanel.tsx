import { useTranslate } from 'react-admin';
import type { AccountPage } from '#contract/accounts';
import { Chip } from '../../components/Chip.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useWords } from '../../components/use-words.ts';

/** Password, eID, itsme: which of them open the door, since when. */
export const WaysInPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`accounts.${key}`);
  const { eid, itsme, earlier } = account.links;
  return (
    <Panel title={t('ways_in')}>
      <KeyValueGrid
        rows={[
          {
            label: words('signInMethods', 'password'),
            value: account.activatedAt ? (
              <Chip tone="done">{t('works')}</Chip>
            ) : (
              <Chip tone="wait">{t('not_activated')}</Chip>
            ),
          },
          {
            label: words('signInMethods', 'eid'),
            value: <EidState eid={eid} />,
            note: eid && <DateField value={eid.linkedAt} />,
          },
          {
            label: words('signInMethods', 'itsme'),
            value: itsme ? (
              <Chip tone="done">{t('linked')}</Chip>
            ) : (
              <Chip icon={null}>{t('not_linked')}</Chip>
            ),
            note: itsme && <DateField value={itsme.linkedAt} />,
          },
          { label: t('created'), value: <DateField value={account.createdAt} /> },
          { label: t('activated'), value: <DateField value={account.activatedAt} /> },
          { label: t('last_sign_in'), value: <DateField value={account.lastSignInAt} /> },
          ...(account.deactivatedAt === null
            ? []
            : [
                {
                  label: t('deactivated'),
                  value: <DateField value={account.deactivatedAt} />,
                  note: account.deactivatedBy && words('deactivators', account.deactivatedBy),
                },
              ]),
          ...(earlier.length === 0
            ? []
            : [
                {
                  label: t('earlier_links'),
                  value: earlier.map((link) => (
                    <div key={link.kind + link.endedAt}>
                      {words('signInMethods', link.kind)}:{' '}
                      <DateField value={link.endedAt} show="plain" />
                    </div>
                  )),
                },
              ]),
        ]}
      />
    </Panel>
  );
};

const EidState = ({ eid }: { eid: AccountPage['links']['eid'] }) => {
  const translate = useTranslate();
  const say = (key: string) => translate(`accounts.${key}`);
  if (eid === null) return <Chip tone="wait">{say('not_linked')}</Chip>;
  if (eid.frozenAt !== null) return <Chip tone="blocked">{say('frozen')}</Chip>;
  if (eid.certificateExpired) return <Chip tone="blocked">{say('certificate_expired')}</Chip>;
  return <Chip tone="done">{say('linked')}</Chip>;
};
