import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import type { MovementRow } from '#contract/wallet';
import { payerOf } from '../payer-of.ts';
import { useFormat } from '../../../../components/use-format.ts';
import { useWords } from '../../../../components/use-words.ts';
import { CaseWord } from './CaseWord.tsx';

interface Props {
  row: MovementRow;
  chosen: boolean;
  ticked: boolean;
  /** Absent for who may only look. */
  onTick: ((id: string) => void) | undefined;
}

/** One movement of the queue, in two lines; the chosen one keeps in view. Its link keeps the filter, so that going back finds the list. */
export const QueueRow = ({ row, chosen, ticked, onTick }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const { search } = useLocation();
  const { money, age, day } = useFormat();
  const { amountCents, owner, state } = row;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const name = payerOf(row) ?? translate('wallet.reconcile.nameless');
  return (
    <Item ref={item} aria-current={chosen} data-queue>
      {onTick && state === 'open' && (
        <Tick
          checked={ticked}
          onChange={() => onTick(row.id)}
          slotProps={{
            input: { 'aria-label': translate('wallet.reconcile.tick_of', { name }) },
          }}
        />
      )}
      <RowLink to={{ pathname: `/movements/${row.id}`, search }}>
        <Amount data-debit={row.amount.startsWith('-') || undefined}>
          {amountCents === null || row.currency !== 'EUR'
            ? `${row.amount} ${row.currency}`
            : money(amountCents).replace(/^€\s/, '')}
        </Amount>
        <Name title={name}>{name}</Name>
        <Age title={day(row.bookedOn)}>{age(row.bookedOn)}</Age>
        <Case>{state === 'open' ? <CaseWord row={row} /> : words('movementStates', state)}</Case>
        <Owner title={owner?.name}>{owner && initialsOf(owner.name)}</Owner>
      </RowLink>
    </Item>
  );
};

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .slice(0, 3);

const Item = styled('li')(({ theme: { palette } }) => ({
  position: 'relative',
  borderTop: `1px solid ${palette.divider}`,
  '&:first-of-type': { borderTop: 0 },
  '&:hover': { background: palette.surface.hover },
  '&[aria-current=true]': {
    background: palette.surface.selected,
    boxShadow: `inset 3px 0 ${palette.primary.main}`,
  },
}));

/** Stands over the left edge, where pointing or ticking makes it appear. */
const Tick = styled(Checkbox)({
  position: 'absolute',
  left: 2,
  top: 24,
  padding: 3,
  zIndex: 1,
  opacity: 0,
  'li:hover > &, &.Mui-checked, &.Mui-focusVisible': { opacity: 1 },
  '@media (hover: none)': { opacity: 0.7 },
});

const RowLink = styled(Link)(({ theme: { palette } }) => ({
  display: 'grid',
  gridTemplateColumns: '92px minmax(0, 1fr) auto',
  columnGap: 12,
  padding: '7px 12px 7px 8px',
  color: palette.text.primary,
  textDecoration: 'none',
  fontVariantNumeric: 'tabular-nums',
  '&:focus-visible': { outlineOffset: -2 },
}));

const Amount = styled('span')(({ theme: { palette } }) => ({
  gridRow: 1,
  textAlign: 'right',
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&[data-debit]': { color: palette.text.secondary },
}));

const Name = styled('span')({
  fontWeight: 500,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

const Age = styled('span')(({ theme: { palette } }) => ({
  textAlign: 'right',
  color: palette.text.secondary,
  fontSize: '0.75rem',
}));

const Case = styled('span')(({ theme: { palette } }) => ({
  gridColumn: 2,
  fontSize: '0.75rem',
  lineHeight: '1.125rem',
  color: palette.text.secondary,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
}));

const Owner = styled('span')(({ theme: { palette } }) => ({
  textAlign: 'right',
  fontSize: '0.6875rem',
  color: palette.text.secondary,
}));
