import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { mailsApi, type MailRecord } from '#contract/accounts';
import { useRecord } from '../../app/use-record.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordPage } from '../../components/RecordPage.tsx';
import { toneOf } from '../../components/status-tones.ts';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';

/** One mail as the holder reads it, codes and links hidden. */
const MailShow = () => (
  <RecordPage query={useRecord(mailsApi.show)}>{(mail) => <MailPage mail={mail} />}</RecordPage>
);

const MailPage = ({ mail }: { mail: MailRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const { relative } = useFormat();
  const answer = mail.demoKept
    ? translate('mails.answer.kept')
    : translate(`mails.answer.${mail.state}`, {
        when: relative(mail.sentAt ?? mail.createdAt),
        smart_count: mail.attempts,
      });
  return (
    <>
      <PageHeader
        title={mail.subject}
        back={{ to: '/mails', label: translate('mails.desk') }}
        actions={
          mail.accountId && (
            <Button component={Link} to={`/accounts/${mail.accountId}/show`}>
              {translate('mails.to_account')}
            </Button>
          )
        }
      />
      <AnswerLine tone={mail.demoKept ? 'neutral' : toneOf('mailStates', mail.state)}>
        {answer}
      </AnswerLine>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Panel title={translate('mails.body')}>
          <Box
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 640 }}
            lang={mail.language}
          >
            {mail.body}
          </Box>
        </Panel>
        <Panel title={translate('mails.facts')}>
          <KeyValueGrid
            rows={[
              {
                label: translate('mails.to'),
                value: <CopyValue value={mail.toAddress}>{mail.toAddress}</CopyValue>,
              },
              { label: translate('mails.language'), value: words('languages', mail.language) },
              {
                label: translate('mails.created'),
                value: <DateField value={mail.createdAt} show="moment" />,
              },
              {
                label: translate('mails.sent'),
                value: <DateField value={mail.sentAt} show="moment" />,
              },
              { label: translate('mails.attempts'), value: mail.attempts },
              ...(mail.lastError
                ? [{ label: translate('mails.last_error'), value: mail.lastError }]
                : []),
              ...(mail.demoSecret
                ? [
                    {
                      label: translate('mails.demo_secret'),
                      value: <CopyValue value={mail.demoSecret}>{mail.demoSecret}</CopyValue>,
                      note: translate('mails.demo_secret_why'),
                    },
                  ]
                : []),
            ]}
          />
        </Panel>
      </Box>
    </>
  );
};

export default MailShow;
