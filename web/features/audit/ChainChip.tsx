import { useTranslate } from 'react-admin';
import { auditApi } from '#contract/audit';
import { useApi } from '../../app/use-api.ts';
import { Chip } from '../../components/Chip.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useNow } from '../../components/use-now.ts';

/** A seal that waits longer than this is a job that stands still. */
const slowSeconds = 300;

/** How far the hash chain has come, and whether its job still runs. */
export const ChainChip = () => {
  const { data } = useApi(auditApi.chain, {});
  const translate = useTranslate();
  const { number, relative } = useFormat();
  const now = useNow();
  if (!data) return null;
  const { sealed, unsealed, oldestUnsealedAt } = data;
  const waits = oldestUnsealedAt ? (now.getTime() - Date.parse(oldestUnsealedAt)) / 1000 : 0;
  if (oldestUnsealedAt && waits > slowSeconds) {
    return (
      <Chip tone="wait">
        {translate('audit.chain.slow', {
          smart_count: unsealed,
          count: number(unsealed),
          since: relative(oldestUnsealedAt),
        })}
      </Chip>
    );
  }
  return (
    <Chip tone="done" title={translate('audit.chain.waiting', { count: number(unsealed) })}>
      {translate('audit.chain.fine', { count: number(sealed) })}
    </Chip>
  );
};
