import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { bankFilesApi, type BankFileRecord } from '#contract/wallet';
import { apiUrl } from '../../../app/api.ts';
import { useMay } from '../../../app/session.ts';
import { AnswerLine } from '../../../components/AnswerLine.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { Nothing } from '../../../components/Nothing.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RecordLink } from '../../../components/RecordLink.tsx';
import { PanelGrid, RecordPage } from '../../../components/RecordPage.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useFormat } from '../../../components/use-format.ts';
import { useWords } from '../../../components/use-words.ts';
import { ProblemsPanel } from '../ProblemsPanel.tsx';
import { FileProgress } from './FileProgress.tsx';
import { MappingForm } from './mapping/MappingForm.tsx';
import { useResultText } from './UploadLine.tsx';
import { isUnderway, useLiveFile } from './use-live-file.ts';

const FileShow = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const mayRead = useMay('wallet.command');
  return (
    <RecordPage query={useLiveFile(id)}>
      {(file) => (
        <>
          <PageHeader
            title={file.name}
            facts={<StatusChip list="bankFileStates" word={file.state} />}
            back={{ to: '/statement-files', label: translate('wallet.files') }}
            actions={
              <Button href={apiUrl(bankFilesApi.download, { params: { id: file.id } })} download>
                {translate('wallet.download_file')}
              </Button>
            }
          />
          <Answer file={file} />
          <PanelGrid>
            {mayRead && file.state === 'needs-mapping' && file.preview && (
              <div className="wide">
                <MappingForm key={file.id} file={file} preview={file.preview} />
              </div>
            )}
            <Facts file={file} />
            <Statements file={file} />
            <div className="wide">
              <ProblemsPanel problems={file.problems} />
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ file }: { file: BankFileRecord }) => {
  const resultText = useResultText();
  const tone =
    file.state === 'refused'
      ? 'blocked'
      : file.state === 'imported' && !file.result?.held
        ? 'done'
        : 'wait';
  return (
    <>
      <AnswerLine tone={tone}>{resultText(file)}</AnswerLine>
      {isUnderway(file) && <FileProgress file={file} />}
    </>
  );
};

const Facts = ({ file }: { file: BankFileRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const { number } = useFormat();
  const t = (key: string) => translate(`wallet.${key}`);
  const { result } = file;
  return (
    <Panel title={t('file')}>
      <KeyValueGrid
        rows={[
          {
            label: t('format'),
            value: file.format ? words('bankFileFormats', file.format) : <Nothing />,
          },
          { label: t('size'), value: `${number(file.size)} B` },
          {
            label: t('uploaded'),
            value: <DateField value={file.uploadedAt} show="moment" />,
            note: file.uploadedBy?.name ?? words('bankFileSources', file.source),
          },
          { label: t('movements'), value: result?.movements ?? <Nothing /> },
          { label: t('credits'), value: <MoneyField cents={result?.creditCents} /> },
          { label: t('debits'), value: <MoneyField cents={result?.debitCents} /> },
          {
            label: t('credited'),
            value: <MoneyField cents={result?.creditedCents} />,
            note: result ? `${result.credited}×` : undefined,
          },
          { label: t('left_open'), value: result?.open ?? <Nothing /> },
          { label: 'SHA-256', value: file.sha256 },
        ]}
      />
    </Panel>
  );
};

const Statements = ({ file }: { file: BankFileRecord }) => {
  const translate = useTranslate();
  return (
    <Panel title={translate('wallet.statements')}>
      {file.statements.length === 0 && (
        <Box sx={{ color: 'text.secondary' }}>{translate('wallet.no_statements_in_file')}</Box>
      )}
      {file.statements.map((s) => (
        <div key={s.id}>
          <RecordLink resource="statements" id={s.id}>
            {translate('wallet.statement_number', { number: s.number ?? '–' })}
          </RecordLink>{' '}
          <DateField value={s.closingOn} show="plain" />{' '}
          <StatusChip list="statementStates" word={s.state} />
        </div>
      ))}
    </Panel>
  );
};

export default FileShow;
