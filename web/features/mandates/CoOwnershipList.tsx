import { useTranslate } from 'react-admin';
import type { CoOwnershipRow } from '#contract/mandates';
import { Chip } from '../../components/Chip.tsx';
import { DataList } from '../../components/DataList.tsx';
import type { Column } from '../../components/DataTable.tsx';
import { DateField } from '../../components/DateField.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { EnterpriseNumberField } from '../../components/EnterpriseNumberField.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';

const CoOwnershipList = () => {
  const translate = useTranslate();
  const t = (key: string) => translate(`mandates.${key}`);
  const columns: Column<CoOwnershipRow>[] = [
    { key: 'name', label: t('co_ownership'), render: (c) => c.name },
    {
      key: 'number',
      label: t('enterprise_number'),
      width: 160,
      from: 'sm',
      render: (c) => <EnterpriseNumberField value={c.enterpriseNumber} />,
    },
    { key: 'town', label: t('town'), from: 'md', render: (c) => `${c.postalCode} ${c.town}` },
    {
      key: 'syndic',
      label: t('syndic'),
      render: (c) => c.syndic ?? <Chip tone="blocked">{t('no_syndic')}</Chip>,
    },
    {
      key: 'ends',
      label: t('mandate_ends'),
      from: 'md',
      width: 160,
      render: (c) => <DateField value={c.mandateEndsOn} show="plain" />,
    },
    {
      key: 'open',
      label: t('open_filings'),
      align: 'right',
      width: 140,
      from: 'sm',
      render: (c) => (c.openFilings > 0 ? c.openFilings : <Nothing />),
    },
  ];
  return (
    <>
      <PageHeader title={t('co_ownerships')} />
      <DataList
        columns={columns}
        href={(c) => `/co-ownerships/${c.id}/show`}
        label={t('co_ownerships')}
        empty={<EmptyState title={t('co_ownerships_none')} />}
      />
    </>
  );
};

export default CoOwnershipList;
