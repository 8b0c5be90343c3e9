import type { Language } from '#core/vocabulary';

import type { AccountListRow } from './account-list.queries.ts';

type Cell = string | boolean | Date | null;

interface Column {
  header: Readonly<Record<Language, string>>;
  value: (row: AccountListRow) => Cell;
}

/** The columns of an export, in order. No national numbers: those are read one by one, with a reason. */
export const exportColumns: readonly Column[] = [
  column('Nummer', 'Identifiant', 'Id', (row) => row.id),
  column('Gebruikersnaam', 'Nom d’utilisateur', 'Username', (row) => row.username),
  column('Voornaam', 'Prénom', 'First name', (row) => row.firstName),
  column('Naam', 'Nom', 'Last name', (row) => row.lastName),
  column('E-mail', 'E-mail', 'E-mail', (row) => row.email),
  column('Telefoon', 'Téléphone', 'Phone', (row) => row.phone),
  column('Taal', 'Langue', 'Language', (row) => row.language),
  column('Status', 'Statut', 'Status', (row) => row.status),
  column('eID gekoppeld', 'eID liée', 'eID linked', (row) => row.eidLinked),
  column('itsme gekoppeld', 'itsme lié', 'itsme linked', (row) => row.itsmeLinked),
  column('Organisaties', 'Organisations', 'Organisations', (row) => row.organisations.join(', ')),
  column('Aangemaakt', 'Créé', 'Created', (row) => row.createdAt),
  column('Laatst aangemeld', 'Dernière connexion', 'Last sign-in', (row) => row.lastSignInAt),
];

function column(nl: string, fr: string, en: string, value: Column['value']): Column {
  return { header: { nl, fr, en }, value };
}

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-11-24 10:30` by the Belgian clock, which Excel reads as a moment. */
export const wallClock = (moment: Date): string => wall.format(moment);
