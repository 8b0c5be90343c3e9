import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { movementsApi, financeApi } from '#contract/wallet';
import { useApi } from '../../../../app/use-api.ts';
import { useFormat } from '../../../../components/use-format.ts';
import { ageTone } from '../../finance/age-tone.ts';

/** "37 open · € 12 480,00 · oldest 9 d": the oldest in amber or red once finance finds it too old. */
export const QueueSummary = () => {
  const translate = useTranslate();
  const { money, number, age } = useFormat();
  const { data } = useApi(movementsApi.summary, {}, { keepPrevious: true });
  const { data: settings } = useApi(financeApi.settings, {}, { staleTime: 300_000 });
  if (!data) return null;
  const { open, amountCents, oldestOn } = data;
  const tone = settings && oldestOn ? ageTone(oldestOn, settings) : 'neutral';
  return (
    <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
      {translate('wallet.reconcile.open_count', { count: number(open) })}
      {open > 0 && (
        <>
          {' · '}
          <Box component="span" sx={{ color: 'text.primary', fontWeight: 500 }}>
            {money(amountCents)}
          </Box>
        </>
      )}
      {oldestOn && (
        <>
          {' · '}
          <Box component="span" sx={tone === 'neutral' ? {} : { color: `tone.${tone}.text` }}>
            {translate('wallet.reconcile.oldest', { age: age(oldestOn) })}
          </Box>
        </>
      )}
    </Box>
  );
};
