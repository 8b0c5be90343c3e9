import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { useMay } from '../../../app/session.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { RefundFiles } from './RefundFiles.tsx';

/** All payment files; the one that the audit or a refund leads to is marked. */
const RefundFileList = () => {
  const translate = useTranslate();
  const mayPay = useMay('wallet.command');
  const selected = useLocation().pathname.split('/')[2];
  const title = translate('wallet.refund.files');
  return (
    <>
      <PageHeader title={title} back={{ to: '/refunds', label: translate('wallet.refund.many') }} />
      <Panel title={title} flush>
        <RefundFiles mayPay={mayPay} limit={200} selected={selected} />
      </Panel>
    </>
  );
};

export default RefundFileList;
