import { causeOf } from './cause-of.ts';
import type { Cause } from './causes.ts';
import type { PersonFacts } from './facts.ts';

/** What closes the account as a whole, whatever the tool. */
export const accountCauses = (person: PersonFacts): Cause[] => {
  if (person.status === 'anonymised') return [causeOf('anonymised')];
  const causes: Cause[] = [];
  if (person.status === 'frozen') causes.push(causeOf('frozen'));
  if (!person.activated) {
    causes.push(causeOf('not-activated', sinceOf(person.activationSentAt)));
  }
  if (person.status === 'deactivated') causes.push(deactivated(person));
  return causes;
};

/** Whoever closed it opens it again: staff never lifts a holder's own deactivation. */
const deactivated = ({ deactivatedAt, deactivatedBy }: PersonFacts): Cause => {
  const params = { ...sinceOf(deactivatedAt), by: deactivatedBy ?? 'holder' };
  if (deactivatedBy === 'staff') {
    return causeOf('deactivated', params, {
      mustAct: 'helpdesk',
      action: 'accounts.reactivate',
    });
  }
  return causeOf('deactivated', params, deactivatedBy === 'merge' ? { mustAct: 'nobody' } : {});
};

const sinceOf = (moment: string | null) => (moment === null ? {} : { since: moment });
