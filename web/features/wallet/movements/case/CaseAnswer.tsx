import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { MovementRecord } from '#contract/wallet';
import type { Tone } from '../../../../app/theme/palette.ts';
import { AnswerLine } from '../../../../components/AnswerLine.tsx';
import { useFormat } from '../../../../components/use-format.ts';

const openTones: Partial<Record<MovementRecord['outcome'], Tone>> = {
  'already-paid': 'blocked',
  'closed-organisation': 'blocked',
  reversal: 'blocked',
  'refund-returned': 'blocked',
};

const doneStates: readonly MovementRecord['state'][] = ['attributed', 'settled', 'refunded'];

/** Why this movement waits, or where its money is, in one sentence. */
export const CaseAnswer = ({ movement }: { movement: MovementRecord }) => {
  const translate = useTranslate();
  const { money } = useFormat();
  const { state, outcome, about, proposals } = movement;
  const live = movement.attributions.find(({ reversedAt }) => reversedAt === null);
  const wallets = [
    ...new Set((live?.parts ?? []).flatMap(({ wallet }) => (wallet ? [wallet.name] : []))),
  ].join(', ');
  const values = {
    name: about?.topUp?.wallet.name ?? proposals[0]?.wallet.name ?? '',
    wallets,
    amount: money(Math.abs(movement.amountCents ?? 0)),
  };
  const say = (key: string) => translate(`wallet.answers.${key}`, values);
  if (state !== 'open') {
    const tone = doneStates.includes(state) ? 'done' : 'wait';
    const where = state === 'attributed' && wallets !== '' ? 'attributed_to' : state;
    return <AnswerLine tone={tone}>{say(where)}</AnswerLine>;
  }
  const named = about?.topUp ? `${outcome}_named` : outcome;
  const key = translate(`wallet.answers.open.${named}`, { _: '' }) === '' ? outcome : named;
  return (
    <AnswerLine tone={openTones[outcome] ?? 'wait'} action={<AboutButton about={about} />}>
      {say(`open.${key}`)}
    </AnswerLine>
  );
};

/** Leads to the other side of the story: the payment before, the refund, the top-up. */
const AboutButton = ({ about }: Pick<MovementRecord, 'about'>) => {
  const translate = useTranslate();
  if (about === null) return null;
  const { movementId, refundId, topUp } = about;
  const [to, label] = movementId
    ? [`/movements/${movementId}`, 'wallet.reconcile.open_payment']
    : refundId
      ? [`/refunds/${refundId}/show`, 'wallet.reconcile.open_refund']
      : topUp
        ? [`/top-ups/${topUp.id}/show`, 'wallet.reconcile.open_top_up']
        : [undefined, ''];
  if (to === undefined) return null;
  return <Button {...{ component: Link, to }}>{translate(label)}</Button>;
};
