import type { AccessCause, AccessCell } from '#contract/accounts';
import type { Cause } from '#core/access/causes';
import { explainAccess } from '#core/access/explain';
import type { AccessQuestion } from '#core/access/facts';
import { holderText } from '#core/access/holder-text';
import { workingMethods } from '#core/access/ways-in';
import type { Language } from '#core/vocabulary';

import type { AccountAccess } from './access-facts.ts';

/** What the cells say besides ids: names, and the language of the texts for the holder. */
export interface Naming {
  language: Language;
  /** By organisation id. */
  organisations: ReadonlyMap<string, string>;
}

/** A cause with what one says of it to the holder. */
export const saidTo = (
  cause: Cause,
  language: Language,
  names: { tool: string; organisation: string },
): AccessCause => ({ ...cause, holderText: holderText(cause, language, names) });

/** One answer with the texts for the holder. */
export const cellOf = (
  { facts, tools }: AccountAccess,
  question: AccessQuestion,
  { language, organisations }: Naming,
): AccessCell => {
  const { organisationId, toolId, purpose, today } = question;
  const { allowed, causes } = explainAccess(facts, question);
  const names = {
    tool: tools.find(({ id }) => id === toolId)?.name ?? '',
    organisation: organisations.get(organisationId) ?? '',
  };
  const accepted = facts.catalogue.tools[toolId]?.methods ?? [];
  return {
    organisationId,
    toolId,
    purpose,
    allowed,
    causes: causes.map((cause) => saidTo(cause, language, names)),
    methods: workingMethods(facts.person, accepted, today),
  };
};

/**
 * A cell to use each active tool in each organisation with a live membership; and one to register
 * it, where an administrator's organisation has not yet.
 */
export const matrixOf = (access: AccountAccess, naming: Naming, today: string): AccessCell[] => {
  const { person, organisations } = access.facts;
  const live = person.memberships.filter(
    ({ status }) => status === 'confirmed' || status === 'awaiting',
  );
  const tools = access.tools.filter(({ active }) => active);
  return live.flatMap(({ organisationId, administrator }) =>
    tools.flatMap(({ id: toolId }) => {
      const registered = organisations[organisationId]?.tools.includes(toolId) === true;
      const purposes =
        administrator && !registered ? (['use', 'register'] as const) : (['use'] as const);
      return purposes.map((purpose) =>
        cellOf(access, { organisationId, toolId, purpose, today }, naming),
      );
    }),
  );
};
