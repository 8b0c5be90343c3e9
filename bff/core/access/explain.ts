import { accountCauses } from './account-causes.ts';
import { accreditationCauses } from './accreditation-causes.ts';
import { type Cause, causeCodes } from './causes.ts';
import type { AccessFacts, AccessQuestion } from './facts.ts';
import { organisationCauses } from './organisation-causes.ts';
import { wayCauses } from './ways-in.ts';

export interface Explanation {
  /** True exactly when there is no cause. */
  allowed: boolean;
  /** In the order in which to mend them; what another one implies is left out. */
  causes: Cause[];
}

/**
 * May this person use (or register) this tool in this organisation, and if not, why? Pure and
 * total: an unknown organisation or tool counts as closed. Mending every named cause, with what
 * hangs on it, gives access; mending all but one does not.
 */
export const explainAccess = (facts: AccessFacts, question: AccessQuestion): Explanation => {
  const ofAccount = accountCauses(facts.person);
  if (ofAccount[0]?.code === 'anonymised') return { allowed: false, causes: ofAccount };
  const causes = withoutImplied([
    ...ofAccount,
    ...organisationCauses(facts, question),
    ...wayCauses(facts, question),
    ...accreditationCauses(facts, question),
  ]);
  return { allowed: causes.length === 0, causes };
};

/** The same missing or frozen card may close the way in and hold back accreditations: named once. */
const withoutImplied = (causes: Cause[]): Cause[] => {
  if (causes.length < 2) return causes;
  const codes = new Set(causes.map(({ code }) => code));
  if (codes.has('itsme-without-eid')) codes.delete('eid-not-linked');
  const once = new Set<string>();
  return causes
    .filter(({ code, params }) => {
      const key = `${code} ${params.kindCode ?? ''}`;
      return codes.has(code) && !once.has(key) && once.add(key);
    })
    .toSorted((a, b) => causeCodes.indexOf(a.code) - causeCodes.indexOf(b.code));
};
