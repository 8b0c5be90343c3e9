import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Evidence } from '#core/matching/evidence';
import { formatStructuredReference } from '#core/structured-reference';
import { Marked } from './Marked.tsx';
import { compareTyped } from './typed-text.ts';
import { useEvidenceText } from './use-evidence-text.ts';

/** What speaks for a proposal, the strongest first; a mistyped reference beside the right one. */
export const EvidenceList = ({ evidence }: { evidence: readonly Evidence[] }) => {
  const evidenceText = useEvidenceText();
  return (
    <List>
      {evidence.map((one) => (
        <li key={one.code}>
          {evidenceText(one)}
          {one.code === 'reference-mistyped' && one.typed !== one.reference && (
            <Comparison typed={one.typed} reference={one.reference} />
          )}
        </li>
      ))}
    </List>
  );
};

const Comparison = ({ typed, reference }: { typed: string; reference: string }) => {
  const translate = useTranslate();
  const compared = compareTyped(typed, formatStructuredReference(reference));
  return (
    <Box
      component="span"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 1,
        my: 0.25,
        fontVariantNumeric: 'tabular-nums',
        color: 'text.secondary',
        fontSize: '0.75rem',
      }}
    >
      <span>{translate('wallet.evidence.typed')}</span>
      <span>
        <Marked segments={compared.typed} />
      </span>
      <span>{translate('wallet.evidence.meant')}</span>
      <span>
        <Marked segments={compared.meant} />
      </span>
    </Box>
  );
};

const List = styled('ul')(({ theme: { palette } }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& > li': { position: 'relative', paddingLeft: 14 },
  '& > li::before': {
    content: '""',
    position: 'absolute',
    left: 2,
    top: 8,
    width: 5,
    height: 5,
    borderRadius: '50%',
    background: palette.text.disabled,
  },
  '& > li:first-of-type': { fontWeight: 500 },
  '& > li:first-of-type::before': { background: palette.primary.main },
}));
