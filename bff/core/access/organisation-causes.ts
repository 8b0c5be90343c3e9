import { causeOf } from './cause-of.ts';
import type { Cause } from './causes.ts';
import type {
  AccessFacts,
  AccessQuestion,
  MembershipFacts,
  OrganisationFacts,
  PersonFacts,
} from './facts.ts';

/**
 * What the organisation has not done yet. Left out: everything in a closed organisation; grants
 * while there is no confirmed membership or no registration, on which a grant hangs.
 */
export const organisationCauses = (
  { person, organisations, catalogue }: AccessFacts,
  { organisationId, toolId, purpose }: AccessQuestion,
): Cause[] => {
  const organisation = organisations[organisationId];
  const inactive = catalogue.tools[toolId]?.active === true ? [] : [causeOf('tool-inactive')];
  if (!organisation?.open) return [causeOf('organisation-closed'), ...inactive];
  const administrators = [...organisation.administrators];
  const membership = membershipIn(person, organisationId);
  const isMember = membership?.status === 'confirmed';
  const causes = isMember ? [] : [notMember(membership, administrators)];
  causes.push(...inactive);
  if (purpose === 'register') {
    if (isMember && !membership.administrator) {
      causes.push(causeOf('not-administrator', { administrators }, whoDecides(organisation)));
    }
    return causes;
  }
  const registered = organisation.tools.includes(toolId);
  if (!registered) {
    causes.push(causeOf('tool-not-registered', { administrators }, whoDecides(organisation)));
  } else if (isMember && !membership.grants.includes(toolId)) {
    causes.push(causeOf('tool-not-granted', { administrators }, whoDecides(organisation)));
  }
  return causes;
};

const rank = { confirmed: 0, awaiting: 1, refused: 2, ended: 2 } as const;

/** The membership that counts among several: a confirmed one, else a waiting one, else the latest. */
export const membershipIn = (
  person: PersonFacts,
  organisationId: string,
): MembershipFacts | undefined =>
  person.memberships
    .filter((membership) => membership.organisationId === organisationId)
    .toSorted(
      (a, b) => rank[a.status] - rank[b.status] || b.requestedAt.localeCompare(a.requestedAt),
    )[0];

const notMember = (membership: MembershipFacts | undefined, administrators: string[]): Cause => {
  if (membership?.status === 'awaiting') {
    return causeOf(
      'membership-awaiting',
      { since: membership.requestedAt, administrators },
      whoDecides({ administrators }),
    );
  }
  const earlier = membership?.status === 'confirmed' ? undefined : membership?.status;
  return causeOf('no-membership', {
    administrators,
    ...(earlier === undefined ? {} : { earlier }),
  });
};

/** Without an administrator only staff can help, by appointing one. */
const whoDecides = ({ administrators }: Pick<OrganisationFacts, 'administrators'>) =>
  administrators.length > 0 ? {} : { mustAct: 'helpdesk' as const };
