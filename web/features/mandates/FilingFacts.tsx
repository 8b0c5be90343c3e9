import { useTranslate } from 'react-admin';
import type { FilingRow } from '#contract/mandates';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { useWords } from '../../components/use-words.ts';

interface Props {
  filing: FilingRow;
}

/** What is filed, for whom, by when and at what price. */
export const FilingFacts = ({ filing }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`mandates.${key}`);
  return (
    <Panel title={t('filing')}>
      <KeyValueGrid
        rows={[
          {
            label: t('co_ownership'),
            value: (
              <RecordLink resource="co-ownerships" id={filing.coOwnership.id}>
                {filing.coOwnership.name}
              </RecordLink>
            ),
          },
          { label: t('syndic'), value: filing.syndic },
          { label: t('decided'), value: <DateField value={filing.decidedOn} show="plain" /> },
          { label: t('starts'), value: <DateField value={filing.startsOn} show="plain" /> },
          { label: t('deadline'), value: <DateField value={filing.deadlineOn} /> },
          {
            label: t('fee'),
            value: <MoneyField cents={filing.feeCents} />,
            note: words('feePayers', filing.paidBy),
          },
        ]}
      />
    </Panel>
  );
};

/** How far it is on its way to the KBO. */
export const FilingProgress = ({ filing }: Props) => {
  const translate = useTranslate();
  const words = useWords();
  const steps = [
    ['submitted-to-counter', filing.submittedAt],
    ['accepted-by-counter', filing.acceptedAt],
    ['in-kbo', filing.registeredAt],
    ['refused', filing.refusedAt],
  ] as const;
  return (
    <Panel title={translate('mandates.progress')}>
      <KeyValueGrid
        rows={steps
          .filter(([state, at]) => state !== 'refused' || at !== null)
          .map(([state, at]) => ({
            label: words('filingStates', state),
            value: <DateField value={at} show="moment" />,
            note: state === 'refused' ? filing.refusalReason : undefined,
          }))}
      />
    </Panel>
  );
};
