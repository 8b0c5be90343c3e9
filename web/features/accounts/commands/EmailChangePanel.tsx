import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { accountsApi, type AccountPage } from '#contract/accounts';
import { useMay } from '../../../app/session.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { CommandButton } from '../../../components/CommandButton.tsx';
import { Consequences } from '../../../components/Consequences.tsx';
import { useFormat } from '../../../components/use-format.ts';

/** A change of e-mail that waits for a second person. */
export const EmailChangePanel = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const { relative } = useFormat();
  const mayApprove = useMay('accounts.approve');
  const change = account.emailChange;
  if (change === null) return null;
  const { approvalId, email, reason, requestedBy, requestedAt, mayDecide } = change;
  const input = (why: string) => ({
    params: { id: account.id },
    body: { approvalId, reason: why },
  });
  const words = (verb: string) => ({
    title: translate(`accounts.${verb}.title`),
    verb: translate(`accounts.${verb}.verb`),
    done: `accounts.${verb}.done`,
    input,
    consequences: (
      <Consequences
        changes={[
          {
            label: translate('accounts.email'),
            before: account.email,
            after: verb === 'approve_email' ? email : account.email,
          },
        ]}
      />
    ),
  });
  return (
    <AnswerLine
      tone="wait"
      action={
        mayApprove &&
        mayDecide && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <CommandButton
              endpoint={accountsApi.approveEmail}
              {...words('approve_email')}
              button={{ variant: 'contained' }}
            />
            <CommandButton endpoint={accountsApi.refuseEmail} {...words('refuse_email')} />
          </Box>
        )
      }
    >
      {translate('accounts.email_waits', {
        email,
        requestedBy,
        reason,
        ago: relative(requestedAt),
      })}
      {mayApprove && !mayDecide && ` ${translate('accounts.another_decides')}`}
    </AnswerLine>
  );
};
