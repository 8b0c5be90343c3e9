import LockIcon from '@mui/icons-material/LockOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { accountsApi, type AccountPage } from '#contract/accounts';
import { callApi } from '../../app/api.ts';
import { useMay } from '../../app/session.ts';
import { Chip } from '../../components/Chip.tsx';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { MaskedField } from '../../components/MaskedField.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PhoneField } from '../../components/PhoneField.tsx';
import { useWords } from '../../components/use-words.ts';

/** Who this is; what the card says is locked, and it says so. */
export const IdentityPanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const client = useQueryClient();
  const mayReveal = useMay('accounts.reveal');
  const t = (key: string) => translate(`accounts.${key}`);
  const { identity, flags } = account;
  const locked = identity.lockedByEid.length > 0;
  const reveal = async (reason: string) => {
    const input = { params: { id: account.id }, body: { reason } };
    const { nationalNumber } = await callApi(accountsApi.reveal, input);
    void client.invalidateQueries({ queryKey: ['timeline'] });
    return nationalNumber;
  };
  const workEmail = flags.find(({ code }) => code === 'work-email');
  const disagrees = flags.some(({ code }) => code === 'identity-disagrees');
  return (
    <Panel
      title={t('identity')}
      tone="privacy"
      note={
        locked && (
          <span title={t('locked_why')}>
            <LockIcon sx={{ fontSize: 13, verticalAlign: 'text-bottom' }} /> {t('locked')}
          </span>
        )
      }
    >
      <KeyValueGrid
        rows={[
          {
            label: t('name'),
            value: `${identity.firstName} ${identity.lastName}`,
            note: disagrees && <Chip tone="blocked">{t('flags.identity-disagrees')}</Chip>,
          },
          { label: t('birth_date'), value: <DateField value={identity.birthDate} show="plain" /> },
          { label: t('gender'), value: words('genders', identity.gender) },
          {
            label: t('national_number'),
            value: identity.nationalNumberMasked ? (
              <MaskedField
                label={t('national_number')}
                masked={identity.nationalNumberMasked}
                reveal={mayReveal ? reveal : undefined}
              />
            ) : (
              <Nothing />
            ),
          },
          {
            label: t('email'),
            value: <CopyValue value={account.email}>{account.email}</CopyValue>,
            note: workEmail && (
              <Chip tone="wait">{translate('accounts.flags.work-email', workEmail.params)}</Chip>
            ),
          },
          { label: t('phone'), value: <PhoneField value={account.phone} /> },
        ]}
      />
    </Panel>
  );
};
