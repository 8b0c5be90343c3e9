import { useTranslate } from 'react-admin';
import type { Refund } from '#contract/wallet';
import { refundStates } from '#core/vocabulary';
import { DataList } from '../../../components/DataList.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { FilterBar } from '../../../components/FilterBar.tsx';
import { FilterSelect } from '../../../components/FilterSelect.tsx';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { PanelGrid } from '../../../components/RecordPage.tsx';
import { useWords } from '../../../components/use-words.ts';
import { useMay } from '../../../app/session.ts';
import { CollectPanel } from './CollectPanel.tsx';
import { refundHref, useRefundColumns } from './use-refund-columns.tsx';
import { ToDecidePanel } from './ToDecidePanel.tsx';

/** What waits for a second person, what waits for a payment file, and all refunds ever asked. */
const RefundDesk = () => {
  const translate = useTranslate();
  const words = useWords();
  const columns = useRefundColumns();
  const mayPay = useMay('wallet.command');
  const t = (key: string) => translate(`wallet.refund.${key}`);
  return (
    <>
      <PageHeader title={t('many')} />
      <PanelGrid>
        <ToDecidePanel />
        <CollectPanel mayPay={mayPay} />
        <section className="wide" aria-label={t('all')}>
          <DataList<Refund>
            columns={columns}
            href={refundHref}
            label={t('all')}
            empty={<EmptyState title={t('none')}>{t('none_how')}</EmptyState>}
            filters={
              <FilterBar>
                <FilterSelect
                  source="state"
                  label={translate('wallet.state')}
                  choices={refundStates.map((id) => ({ id, name: words('refundStates', id) }))}
                />
              </FilterBar>
            }
          />
        </section>
      </PanelGrid>
    </>
  );
};

export default RefundDesk;
