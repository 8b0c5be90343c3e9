import { useTranslate } from 'react-admin';
import { auditApi } from '#contract/audit';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { useNow } from '../../components/use-now.ts';
import { useFormat } from '../../components/use-format.ts';

/** A seal that waits longer than this is a job that stands still. */
const slowSeconds = 300;

/** How far the hash chain has come, and whether its job still runs. */
export const ChainLine = () => {
  const { data } = useApi(auditApi.chain, {});
  const translate = useTranslate();
  const { number, relative } = useFormat();
  const now = useNow();
  if (!data) return null;
  const { sealed, unsealed, oldestUnsealedAt } = data;
  const waits = oldestUnsealedAt ? (now.getTime() - Date.parse(oldestUnsealedAt)) / 1000 : 0;
  if (oldestUnsealedAt && waits > slowSeconds) {
    return (
      <AnswerLine tone="wait">
        {translate('audit.chain.slow', {
          smart_count: unsealed,
          count: number(unsealed),
          since: relative(oldestUnsealedAt),
        })}
      </AnswerLine>
    );
  }
  return (
    <AnswerLine tone="done">
      {translate('audit.chain.fine', { sealed: number(sealed), unsealed: number(unsealed) })}
    </AnswerLine>
  );
};
