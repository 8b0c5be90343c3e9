import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { AccountPage } from '#contract/accounts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';
import { useCauseText } from './use-cause-text.ts';
import { MendButton } from './MendButton.tsx';

/** The one thing that stops this person now, as a sentence, with what mends it. */
export const AccountAnswer = ({ account }: { account: AccountPage }) => {
  const translate = useTranslate();
  const words = useWords();
  const { relative } = useFormat();
  const causeText = useCauseText();
  const { block } = account;
  if (block === null) {
    return <AnswerLine tone="done">{translate('accounts.answer.fine')}</AnswerLine>;
  }
  if (block.kind === 'eid-conflict' && block.conflictId !== null) {
    return (
      <AnswerLine
        tone="blocked"
        action={
          <Button {...{ component: Link, to: `/eid-conflicts/${block.conflictId}/show` }}>
            {translate('accounts.answer.open_conflict')}
          </Button>
        }
      >
        {translate('accounts.answer.conflict')}
      </AnswerLine>
    );
  }
  if (block.kind === 'sign-in' && block.signIn !== null) {
    const { error, method, at, times } = block.signIn;
    return (
      <AnswerLine tone="wait">
        {translate('accounts.answer.sign_in', {
          error: words('signInErrors', error),
          method: words('signInMethods', method),
          ago: relative(at),
          smart_count: times,
        })}
      </AnswerLine>
    );
  }
  if (block.cause === null) return null;
  const why = causeText(block.cause);
  const place = { tool: block.tool?.name, organisation: block.organisation?.name, why };
  const waits = block.cause.params.state === 'wait' || block.cause.code === 'membership-awaiting';
  return (
    <AnswerLine
      tone={waits ? 'wait' : 'blocked'}
      action={<MendButton account={account} block={block} />}
    >
      {translate(block.tool ? 'accounts.answer.tool' : 'accounts.answer.account', place)}
      {block.toolsClosed > 1 &&
        ` ${translate('accounts.answer.more', { smart_count: block.toolsClosed - 1 })}`}
    </AnswerLine>
  );
};
