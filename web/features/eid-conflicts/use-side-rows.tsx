import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ConflictSide } from '#contract/eid-conflicts';
import { DateField } from '../../components/DateField.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { PhoneField } from '../../components/PhoneField.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useWords } from '../../components/use-words.ts';
import { SideMemberships } from './SideMemberships.tsx';

interface SideRow {
  /** Also the field's name in `differs`. */
  key: string;
  label: string;
  render: (side: ConflictSide) => ReactNode;
}

/** What counts for deciding, in the order in which one would doubt it. */
export const useSideRows = (): SideRow[] => {
  const translate = useTranslate();
  const words = useWords();
  const row = (key: string, render: SideRow['render']): SideRow => ({
    key,
    label: translate(`eid-conflicts.rows.${key}`),
    render,
  });
  return [
    row('name', (s) => s.name),
    row('birthDate', (s) => <DateField value={s.birthDate} show="plain" />),
    row('gender', (s) => words('genders', s.gender)),
    row('nationalNumber', (s) => s.nationalNumberMasked ?? <Nothing />),
    row('eidLinkedAt', (s) => <DateField value={s.eidLinkedAt} />),
    row('itsmeLinkedAt', (s) => <DateField value={s.itsmeLinkedAt} />),
    row('email', (s) => s.email),
    row('phone', (s) => <PhoneField value={s.phone} />),
    row('language', (s) => words('languages', s.language)),
    row('status', (s) => <StatusChip list="accountStatuses" word={s.status} />),
    row('createdAt', (s) => <DateField value={s.createdAt} />),
    row('activatedAt', (s) => <DateField value={s.activatedAt} />),
    row('lastSignInAt', (s) => <DateField value={s.lastSignInAt} />),
    row('memberships', (s) => <SideMemberships memberships={s.memberships} />),
    row('accreditations', (s) => s.accreditations),
    row('mandates', (s) => s.mandates),
    row('openTickets', (s) => s.openTickets),
    row('openPrivacyRequests', (s) => s.openPrivacyRequests),
  ];
};
