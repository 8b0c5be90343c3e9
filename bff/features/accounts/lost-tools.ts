import type { ToolsLostExtra } from '#contract/accounts';
import { explainAccess } from '#core/access/explain';
import type { AccessFacts, PersonFacts } from '#core/access/facts';

type Place = Pick<ToolsLostExtra['tools'][number], 'toolId' | 'organisationId'>;

/** Tools that the person can use now and could not any more with these links. Pure. */
export const lostTools = (
  facts: AccessFacts,
  links: Pick<PersonFacts, 'eid' | 'itsmeLinked'>,
  today: string,
): Place[] => {
  const after = { ...facts, person: { ...facts.person, ...links } };
  return usable(facts, today).filter((place) => !mayUse(after, place, today));
};

/** In each organisation where the person is a confirmed member, the tools granted and allowed. */
const usable = (facts: AccessFacts, today: string): Place[] =>
  facts.person.memberships
    .filter(({ status }) => status === 'confirmed')
    .flatMap(({ organisationId, grants }) => grants.map((toolId) => ({ organisationId, toolId })))
    .filter((place) => mayUse(facts, place, today));

const mayUse = (facts: AccessFacts, place: Place, today: string): boolean =>
  explainAccess(facts, { ...place, purpose: 'use', today }).allowed;
