import { useTranslate } from 'react-admin';
import type { StatementRecord } from '#contract/wallet';
import { Chip } from '../../../components/Chip.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { IbanField } from '../../../components/IbanField.tsx';
import { KeyValueGrid } from '../../../components/KeyValueGrid.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RecordLink } from '../../../components/RecordLink.tsx';
import { useWords } from '../../../components/use-words.ts';

/** Account, number, file, who accepted it. */
export const StatementFacts = ({ statement }: { statement: StatementRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`wallet.${key}`);
  return (
    <Panel title={t('statement')}>
      <KeyValueGrid
        rows={[
          { label: t('bank_account'), value: <IbanField value={statement.bankAccount.iban} /> },
          { label: t('number'), value: `${statement.number ?? '–'} / ${statement.year}` },
          {
            label: t('file'),
            value: (
              <RecordLink resource="statement-files" id={statement.fileId}>
                {statement.fileName}
              </RecordLink>
            ),
            note: words('bankFileFormats', statement.format),
          },
          { label: t('imported'), value: <DateField value={statement.importedAt} show="moment" /> },
          ...(statement.acceptedBy
            ? [
                {
                  label: t('accepted_by'),
                  value: statement.acceptedBy.name,
                  note: <DateField value={statement.acceptedAt} show="moment" />,
                },
              ]
            : []),
          ...(statement.duplicate
            ? [{ label: t('copy'), value: <Chip tone="wait">{t('marked_copy')}</Chip> }]
            : []),
          ...statement.freeMessages.map((message) => ({ label: t('bank_says'), value: message })),
        ]}
      />
    </Panel>
  );
};
