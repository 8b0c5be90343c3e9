import { useTranslate } from 'react-admin';
import type { OrganisationRecord } from '#contract/organisations';
import { DateField } from '../../components/DateField.tsx';
import { EnterpriseNumberField } from '../../components/EnterpriseNumberField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PhoneField } from '../../components/PhoneField.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { useWords } from '../../components/use-words.ts';
import { useMay } from '../../app/session.ts';

/** Number, address, contact, wallet. */
export const OrganisationFacts = ({ organisation }: { organisation: OrganisationRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`organisations.${key}`);
  const { wallet } = organisation;
  const place = [organisation.postalCode, organisation.town].filter(Boolean).join(' ');
  const address = [organisation.street, place].filter(Boolean).join(', ');
  const mayOpenWallet = useMay('wallet.read');
  return (
    <Panel title={t('facts')}>
      <KeyValueGrid
        rows={[
          {
            label: t('enterprise_number'),
            value: <EnterpriseNumberField value={organisation.enterpriseNumber} />,
          },
          { label: t('address'), value: address || <Nothing /> },
          { label: t('email'), value: organisation.email ?? <Nothing /> },
          { label: t('phone'), value: <PhoneField value={organisation.phone} /> },
          { label: t('language'), value: words('languages', organisation.language) },
          { label: t('since'), value: <DateField value={organisation.createdAt} /> },
          {
            label: t('wallet'),
            value: wallet ? <MoneyField cents={wallet.balanceCents} /> : <Nothing />,
            note: wallet && mayOpenWallet && (
              <RecordLink resource="wallets" id={wallet.id}>
                {t('open_wallet')}
              </RecordLink>
            ),
          },
          {
            label: t('mail_domains'),
            value: organisation.mailDomains.map((m) => `${m.domain} (${m.members})`).join(', ') || (
              <Nothing />
            ),
          },
        ]}
      />
    </Panel>
  );
};
