import { Temporal } from 'temporal-polyfill';

import { causeOf } from './cause-of.ts';
import type { Cause, CauseParams } from './causes.ts';
import type { AccessFacts, AccessQuestion, AccreditationFacts, KindFacts } from './facts.ts';

/** Whether one of these accreditations is in force on the day. */
export const isInForce = (
  { status, validFrom, validUntil }: Omit<AccreditationFacts, 'kindId'>,
  today: string,
): boolean =>
  status === 'valid' &&
  (validFrom === null || validFrom <= today) &&
  (validUntil === null || validUntil >= today);

/**
 * What is wrong with the accreditations that the tool needs. Sources deliver by national number, so
 * a person's accreditations count through a live eID link only: without one that link is the single
 * cause. To register a tool the organisation's own accreditation serves as well as its administrator's.
 */
export const accreditationCauses = (facts: AccessFacts, question: AccessQuestion): Cause[] => {
  const { person, organisations, catalogue } = facts;
  const { toolId, purpose, organisationId, today } = question;
  const needed = catalogue.tools[toolId]?.required[purpose] ?? [];
  const own = organisations[organisationId]?.accreditations ?? [];
  const holds = (held: readonly AccreditationFacts[], kindId: string) =>
    held.some((a) => a.kindId === kindId && isInForce(a, today));
  const unmet =
    purpose === 'register' ? needed.filter((kindId) => !holds(own, kindId)) : [...needed];
  if (unmet.length === 0) return [];
  if (person.eid === null) return [causeOf('eid-not-linked')];
  if (person.eid.frozen) return [causeOf('eid-frozen')];
  return unmet
    .filter((kindId) => !holds(person.accreditations, kindId))
    .map((kindId) => whyNot(facts, kindId, today));
};

const whyNot = ({ person, catalogue }: AccessFacts, kindId: string, today: string): Cause => {
  const kind = catalogue.kinds[kindId];
  const params = kind ? naming(kind) : {};
  const held = person.accreditations.filter((a) => a.kindId === kindId);
  const future = held.find(
    ({ status, validFrom }) => status === 'valid' && validFrom !== null && validFrom > today,
  );
  if (future) {
    return causeOf('accreditation-not-yet-valid', { ...params, from: future.validFrom ?? today });
  }
  if (held.some(({ status }) => status === 'suspended')) {
    return causeOf('accreditation-suspended', params);
  }
  const [last] = held.toSorted((a, b) => (b.validUntil ?? '').localeCompare(a.validUntil ?? ''));
  if (last) {
    return causeOf('accreditation-ended', {
      ...params,
      ...(last.validUntil === null ? {} : { until: last.validUntil }),
    });
  }
  if (person.nearKinds.includes(kindId)) return causeOf('accreditation-other-identity', params);
  return missing(params, kind, person.eid?.linkedOn ?? today, today);
};

const naming = ({ code, name, sourceCode, source }: KindFacts): CauseParams => ({
  kindCode: code,
  kind: name,
  sourceCode,
  source,
});

/** The source has its worst delay from the day of the link; after that one asks. */
const missing = (
  params: CauseParams,
  kind: KindFacts | undefined,
  linkedOn: string,
  today: string,
): Cause => {
  const worstDays = kind?.worstDays ?? 0;
  const expectedBy = Temporal.PlainDate.from(linkedOn).add({ days: worstDays }).toString();
  const overdue = expectedBy < today;
  return causeOf(
    'accreditation-missing',
    {
      ...params,
      linkedOn,
      ...(kind?.lastDeliveryOn == null ? {} : { lastDeliveryOn: kind.lastDeliveryOn }),
      usualDays: kind?.usualDays ?? 0,
      worstDays,
      expectedBy,
      state: overdue ? 'overdue' : 'wait',
    },
    overdue ? { mustAct: 'helpdesk', action: 'accreditations.ask-source' } : {},
  );
};
