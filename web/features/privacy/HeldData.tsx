import { useTranslate } from 'react-admin';
import type { PrivacyRequestRecord } from '#contract/privacy';
import { DataTable, type Column } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';

type Held = PrivacyRequestRecord['held'][number] & { id: string };

/** Where data of this person stands, by kind. */
export const HeldData = ({ request }: { request: PrivacyRequestRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`privacy.${key}`);
  const columns: Column<Held>[] = [
    { key: 'table', label: t('held_kind'), render: (h) => t(`tables.${h.table}`) },
    { key: 'rows', label: t('held_rows'), align: 'right', width: 100, render: (h) => h.rows },
  ];
  const rows = request.held.map((h) => ({ ...h, id: h.table }));
  return (
    <Panel title={t('held')} tone="privacy" flush>
      {rows.length === 0 ? (
        <EmptyState title={t('held_none')} />
      ) : (
        <DataTable rows={rows} columns={columns} label={t('held')} />
      )}
    </Panel>
  );
};
