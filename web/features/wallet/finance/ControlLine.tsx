import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { styled } from '@mui/material/styles';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { financeApi, type Controls } from '#contract/wallet';
import { useApi } from '../../../app/use-api.ts';
import { ToneIcon } from '../../../components/ToneIcon.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { useWords } from '../../../components/use-words.ts';

/** Bank = wallets + suspense + clearing + …, at any moment: in green, or with the difference. */
export const ControlLine = () => {
  const translate = useTranslate();
  const words = useWords();
  const { money, exact } = useFormat();
  const { data, error, dataUpdatedAt } = useApi(financeApi.controls, {}, { keepPrevious: true });
  if (error) return <Line>{translate('wallet.controls.unknown')}</Line>;
  if (!data) {
    return (
      <Line>
        <Skeleton width="60%" height={12} />
      </Line>
    );
  }
  const name = (kind: Term['kind']) =>
    kind === 'wallet'
      ? translate('wallet.wallets')
      : kind === 'other'
        ? translate('wallet.controls.other')
        : words('ledgerAccountKinds', kind);
  const { bankCents, terms, differenceCents, green } = data;
  const tone = green ? 'done' : 'blocked';
  const shown = inShort(terms);
  return (
    <Line data-tone={tone}>
      <span>
        {words('ledgerAccountKinds', 'bank')} <b>{money(bankCents)}</b>
      </span>
      {shown.map(({ kind, cents }, index) => (
        <Fragment key={kind}>
          <i>{index === 0 ? (cents < 0 ? '= −' : '=') : cents < 0 ? '−' : '+'}</i>
          <span>
            {name(kind)} <b>{money(Math.abs(cents))}</b>
          </span>
        </Fragment>
      ))}
      <Verdict title={exact(new Date(dataUpdatedAt).toISOString())} data-tone={tone}>
        <ToneIcon tone={tone} sx={{ fontSize: 14 }} />
        {green
          ? translate('wallet.controls.balanced')
          : differenceCents === 0
            ? translate('wallet.controls.differs')
            : translate('wallet.controls.difference', { amount: money(differenceCents) })}
      </Verdict>
    </Line>
  );
};

interface Term {
  kind: Controls['terms'][number]['kind'] | 'other';
  cents: number;
}

const spelled: readonly Term['kind'][] = ['wallet', 'suspense', 'clearing'];

/** The accounts that move while one reconciles, and all others in one sum. */
const inShort = (terms: Controls['terms']): Term[] => {
  const other = terms.filter(({ kind }) => !spelled.includes(kind));
  const sum = other.reduce((total, { cents }) => total + cents, 0);
  return [
    ...spelled.flatMap((wanted) => terms.filter(({ kind }) => kind === wanted)),
    { kind: 'other' as const, cents: sum },
  ].filter(({ cents }) => cents !== 0);
};

const Line = styled(Box)(({ theme: { palette, breakpoints } }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
  marginTop: 12,
  padding: '0 12px',
  minHeight: 34,
  border: `1px solid ${palette.divider}`,
  borderRadius: 6,
  background: palette.surface.panel,
  color: palette.text.secondary,
  fontVariantNumeric: 'tabular-nums',
  '&[data-tone=blocked]': { borderColor: palette.tone.blocked.line },
  '& b': { color: palette.text.primary, fontWeight: 600, whiteSpace: 'nowrap' },
  '& i': { fontStyle: 'normal' },
  [breakpoints.down('md')]: { padding: '8px 12px' },
}));

const Verdict = styled('span')(({ theme: { palette } }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 4,
  marginLeft: 'auto',
  fontWeight: 500,
  color: palette.tone.done.text,
  '&[data-tone=blocked]': { color: palette.tone.blocked.text },
}));
