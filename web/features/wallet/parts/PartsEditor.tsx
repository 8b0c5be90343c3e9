import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormat, useLanguage } from '../../../components/use-format.ts';
import { leftOver, newPart, type DraftPart } from './draft-parts.ts';
import { PartRow } from './PartRow.tsx';
import { amountForField } from './typed-amount.ts';

interface Props {
  /** Positive cents that the rows must come to. */
  totalCents: number;
  parts: readonly DraftPart[];
  onChange: (parts: DraftPart[]) => void;
  /** Money that comes in may pay an announced top-up. */
  topUps?: boolean;
  focused?: boolean;
}

/** Divides an amount over wallets: rows of wallet and amount, and what is still left. */
export const PartsEditor = ({ totalCents, parts, onChange, topUps = false, focused }: Props) => {
  const translate = useTranslate();
  const language = useLanguage();
  const { money } = useFormat();
  const left = leftOver(totalCents, parts);
  const change = (key: string, facts: Partial<DraftPart>) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, ...facts } : part)));
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      {parts.map((part, index) => (
        <PartRow
          key={part.key}
          part={part}
          focused={focused === true && index === parts.length - 1 && part.wallet === null}
          topUps={topUps}
          onChange={(facts) => change(part.key, facts)}
          onRemove={
            parts.length > 1
              ? () => onChange(parts.filter(({ key }) => key !== part.key))
              : undefined
          }
        />
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Button
          variant="text"
          startIcon={<AddIcon />}
          onClick={() =>
            onChange([...parts, newPart(left > 0 ? amountForField(left, language) : '')])
          }
        >
          {translate('wallet.parts.add')}
        </Button>
        <Box
          role="status"
          sx={{
            flex: 1,
            textAlign: 'right',
            fontVariantNumeric: 'tabular-nums',
            color: left === 0 ? 'success.main' : left < 0 ? 'error.main' : 'warning.main',
          }}
        >
          {left === 0
            ? translate('wallet.parts.fits')
            : translate(left > 0 ? 'wallet.parts.left' : 'wallet.parts.too_much', {
                amount: money(Math.abs(left)),
              })}
        </Box>
      </Box>
    </Box>
  );
};
