import type { Language, Role } from '#core/vocabulary';

export interface DemoStaff {
  email: string;
  password: string;
  name: string;
  roles: readonly Role[];
  locale: Language;
}

/** One password for the whole demo; it guards invented data only. */
const password = 'welkom-bij-balie';

const member = (locale: Language, name: string, email: string, ...roles: Role[]): DemoStaff => ({
  name,
  email: `${email}@balie.example`,
  password,
  roles,
  locale,
});

/** Two for every role that approves, since nobody approves what they asked for themselves. */
export const demoStaff: readonly DemoStaff[] = [
  member('nl', 'Lotte Verbeke', 'lotte.verbeke', 'helpdesk'),
  member('fr', 'Julien Lambert', 'julien.lambert', 'helpdesk'),
  member('nl', 'Els Vandamme', 'els.vandamme', 'finance'),
  member('fr', 'Nathalie Dubois', 'nathalie.dubois', 'finance'),
  member('nl', 'Pieter Claes', 'pieter.claes', 'privacy'),
  member('fr', 'Amélie Leroy', 'amelie.leroy', 'privacy'),
  member('nl', 'Wim De Smet', 'wim.desmet', 'mandates'),
  member('fr', 'Céline Gérard', 'celine.gerard', 'mandates'),
  member('nl', 'Ingrid Maes', 'ingrid.maes', 'auditor'),
  member('nl', 'Karel Willems', 'karel.willems', 'admin'),
  member('fr', 'Sophie Renard', 'sophie.renard', 'admin'),
];
