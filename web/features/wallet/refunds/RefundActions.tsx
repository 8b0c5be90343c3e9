import { useTranslate } from 'react-admin';
import { refundsApi, type Refund } from '#contract/wallet';
import { useMay, useSession } from '../../../app/session.ts';
import { CommandButton } from '../../../components/CommandButton.tsx';
import { Consequences } from '../../../components/Consequences.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { formatIban } from '#core/iban';
import { useWords } from '../../../components/use-words.ts';

/** Agree or refuse for a colleague; withdraw for who asked. Nobody agrees to their own request. */
export const RefundActions = ({ refund }: { refund: Refund }) => {
  const translate = useTranslate();
  const words = useWords();
  const { money } = useFormat();
  const me = useSession()?.staff.id;
  const may = useMay('wallet.command');
  const { state, mayApprove, requestedBy, toName, toIban, amountCents } = refund;
  if (!may || state !== 'requested') return null;
  const input = (reason: string) => ({ params: { id: refund.id }, body: { reason } });
  const payment = {
    label: `${toName} · ${formatIban(toIban)}`,
    after: money(amountCents),
  };
  const reopened = {
    label: translate('wallet.reconcile.movement'),
    before: words('movementStates', 'refund-requested'),
    after: words('movementStates', 'open'),
  };
  const texts = (verb: string) => ({
    title: translate(`wallet.refund.${verb}.title`, { name: toName, amount: money(amountCents) }),
    verb: translate(`wallet.refund.${verb}.verb`),
    done: `wallet.refund.${verb}.done`,
  });
  return (
    <>
      {mayApprove && (
        <>
          <CommandButton
            endpoint={refundsApi.refuse}
            input={input}
            {...texts('refuse')}
            consequences={<Consequences changes={[reopened]} />}
          />
          <CommandButton
            endpoint={refundsApi.approve}
            input={input}
            {...texts('approve')}
            consequences={<Consequences changes={[payment]} />}
            button={{ variant: 'contained' }}
          />
        </>
      )}
      {requestedBy?.id === me && (
        <CommandButton
          endpoint={refundsApi.withdraw}
          input={input}
          {...texts('withdraw')}
          consequences={<Consequences changes={[reopened]} />}
        />
      )}
    </>
  );
};
