import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { accreditationsApi, type SourceRecord } from '#contract/accreditations';
import { useApi } from '../../app/use-api.ts';
import { AnswerLine } from '../../components/AnswerLine.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PanelGrid, RecordPage } from '../../components/RecordPage.tsx';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';
import { Deliveries } from './Deliveries.tsx';

const SourceShow = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  return (
    <RecordPage query={useApi(accreditationsApi.source, { params: { id } })}>
      {(source) => (
        <>
          <PageHeader
            title={source.name}
            back={{ to: '/accreditation-sources', label: translate('accreditations.sources') }}
          />
          <Answer source={source} />
          <PanelGrid>
            <SourceFacts source={source} />
            <div className="wide">
              <Deliveries source={source} />
            </div>
          </PanelGrid>
        </>
      )}
    </RecordPage>
  );
};

const Answer = ({ source }: { source: SourceRecord }) => {
  const translate = useTranslate();
  const { relative } = useFormat();
  const { lastDeliveryAt, usualDelayDays, worstDelayDays } = source;
  const facts = { usual: usualDelayDays, worst: worstDelayDays };
  return lastDeliveryAt === null ? (
    <AnswerLine tone="wait">{translate('accreditations.answer.never', facts)}</AnswerLine>
  ) : (
    <AnswerLine tone="accent">
      {translate('accreditations.answer.delivered', { ...facts, ago: relative(lastDeliveryAt) })}
    </AnswerLine>
  );
};

const SourceFacts = ({ source }: { source: SourceRecord }) => {
  const translate = useTranslate();
  const words = useWords();
  const t = (key: string) => translate(`accreditations.${key}`);
  return (
    <Panel title={t('facts')}>
      <KeyValueGrid
        rows={[
          { label: t('delivers'), value: source.kinds.join(', ') || <Nothing /> },
          { label: t('channel'), value: words('deliveryChannels', source.channel) },
          { label: t('contact'), value: source.contactEmail ?? <Nothing /> },
          { label: t('held'), value: source.accreditations },
          { label: t('waiting'), value: source.waiting, note: t('waiting_note') },
        ]}
      />
    </Panel>
  );
};

export default SourceShow;
