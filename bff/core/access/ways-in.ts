import type { SignInMethod } from '#core/vocabulary';

import { causeOf } from './cause-of.ts';
import type { Cause } from './causes.ts';
import type { AccessFacts, AccessQuestion, PersonFacts } from './facts.ts';

/** Those of the accepted methods that work for this person on this day. */
export const workingMethods = (
  person: PersonFacts,
  accepted: readonly SignInMethod[],
  today: string,
): SignInMethod[] => accepted.filter((method) => works(person, method, today));

const works = ({ eid, itsmeLinked }: PersonFacts, method: SignInMethod, today: string): boolean => {
  if (method === 'password') return true;
  if (eid === null || eid.frozen) return false;
  return method === 'itsme' ? itsmeLinked : !isExpired(eid, today);
};

const isExpired = (eid: { certificateExpiresOn: string | null }, today: string): boolean =>
  eid.certificateExpiresOn !== null && eid.certificateExpiresOn < today;

/**
 * What is wrong with the way in. A method that the tool does not take is one cause; whether any
 * accepted method would work is asked all the same, so that choosing another really helps. itsme
 * stands on the eID: without an eID neither its absence nor the card's expiry is named.
 */
export const wayCauses = (
  { person, catalogue }: AccessFacts,
  { toolId, method, today }: AccessQuestion,
): Cause[] => {
  const accepted = catalogue.tools[toolId]?.methods ?? [];
  const refused = method !== undefined && !accepted.includes(method);
  const causes =
    refused || accepted.length === 0
      ? [causeOf('method-not-accepted', { ...(method && { method }), accepted: [...accepted] })]
      : [];
  const wanted = method === undefined || refused ? accepted : [method];
  if (wanted.length === 0 || workingMethods(person, wanted, today).length > 0) return causes;
  return [...causes, whyNone(person, wanted)];
};

/** Only eID and itsme can be among the wanted here: a password always works. */
const whyNone = ({ eid }: PersonFacts, wanted: readonly SignInMethod[]): Cause => {
  const byCard = wanted.includes('eid');
  if (eid === null) return causeOf(byCard ? 'eid-not-linked' : 'itsme-without-eid');
  if (eid.frozen) return causeOf('eid-frozen');
  if (!byCard) return causeOf('itsme-not-linked');
  return causeOf('certificate-expired', { until: eid.certificateExpiresOn ?? '' });
};
