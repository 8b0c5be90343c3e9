import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { formatEnterpriseNumber } from '#core/enterprise-number';
import { formatIban } from '#core/iban';
import { maskNationalNumber } from '#core/national-number';
import { formatPhone } from '#core/phone';
import type { Reading, ReadingKind } from '#core/reading';
import { formatStructuredReference } from '#core/structured-reference';
import { Chip } from '../../components/Chip.tsx';

const printed: Partial<Record<ReadingKind, (value: string) => string>> = {
  'national-number': maskNationalNumber,
  'enterprise-number': formatEnterpriseNumber,
  ogm: formatStructuredReference,
  rf: formatStructuredReference,
  iban: formatIban,
  phone: formatPhone,
};

/** What the typed text is understood as, and what is wrong with it. */
export const ReadingLine = ({ text, reading }: { text: string; reading: Reading | undefined }) => {
  const translate = useTranslate();
  const waiting = reading === undefined || text.trim() === '';
  const problem = reading?.problem;
  const mistaken = problem !== undefined && problem.code !== 'too-short';
  const tone = reading?.valid ? 'done' : mistaken ? 'blocked' : 'neutral';
  const print = reading?.valid ? printed[reading.kind] : undefined;
  return (
    <Box
      component="output"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        minHeight: 30,
        px: 0.5,
        py: 0.5,
        color: 'text.secondary',
      }}
    >
      {waiting ? (
        <Box component="span" sx={{ fontSize: '0.75rem', px: 0.75 }}>
          {translate('frame.omnibox.help')}
        </Box>
      ) : (
        <>
          <Chip tone={tone}>{translate(`frame.omnibox.kind.${reading.kind}`)}</Chip>
          {print && <Box component="span">{print(reading.value)}</Box>}
          {mistaken && (
            <Box component="span" sx={{ color: 'error.main' }}>
              {translate(
                `frame.omnibox.wrong.${problem.code}${problem.expected ? '' : '-unknown'}`,
                {
                  expected: problem.expected,
                  _: translate('frame.omnibox.wrong.other'),
                },
              )}
            </Box>
          )}
        </>
      )}
    </Box>
  );
};
