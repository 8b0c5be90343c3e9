import type { AccessCell, AccountPage } from '#contract/accounts';
import { accountCauses } from '#core/access/account-causes';
import { causeOf } from '#core/access/cause-of';
import type { Cause } from '#core/access/causes';
import type { PersonFacts } from '#core/access/facts';
import { organisationCauses } from '#core/access/organisation-causes';
import type { Language } from '#core/vocabulary';

import { saidTo } from './access-matrix.ts';
import { blockOf } from './block.ts';
import type { AccountRows } from './read-account.ts';

/** Stands for the name of an office that nobody named. */
const someOffice: Readonly<Record<Language, string>> = {
  nl: 'een kantoor',
  fr: 'un bureau',
  en: 'an office',
};

/** The one thing that blocks this person now, from the rows of the page. */
export const accountBlock = (
  { own, access, signIns, cases }: AccountRows,
  matrix: readonly AccessCell[],
  organisations: ReadonlyMap<string, string>,
  { now, today }: { now: Date; today: string },
): AccountPage['block'] => {
  const { language } = own;
  const say = (cause: Cause, organisation: string) =>
    saidTo(cause, language, { tool: 'Immo-Connect', organisation });
  const withoutMembership = () => {
    const last = lastMembership(access.facts.person);
    if (!last) return say(causeOf('no-membership'), someOffice[language]);
    const { organisationId } = last;
    const question = { organisationId, toolId: '', purpose: 'register', today } as const;
    const [cause = causeOf('no-membership')] = organisationCauses(access.facts, question);
    return say(cause, organisations.get(organisationId) ?? someOffice[language]);
  };
  return blockOf(
    {
      now,
      accountCauses: accountCauses(access.facts.person).map((cause) => say(cause, '')),
      withoutMembership: matrix.length > 0 ? null : withoutMembership(),
      access: matrix,
      claimedConflictId: cases.conflicts.find(({ side }) => side === 'claimant')?.id ?? null,
      signIns,
    },
    { organisations, tools: new Map(access.tools.map(({ id, name }) => [id, name])) },
  );
};

const lastMembership = ({ memberships }: PersonFacts) =>
  memberships.toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0];
