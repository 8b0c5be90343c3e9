import { Temporal } from 'temporal-polyfill';

import type { AccountPage } from '#contract/accounts';
import { workEmailOf } from '#core/access/work-email';
import { disagreements, parseNationalNumber } from '#core/national-number';

type Flag = AccountPage['flags'][number];

export interface FlagFacts {
  /** Belgian day. */
  today: string;
  email: string;
  birthDate: string | null;
  gender: 'male' | 'female' | 'unknown';
  /** Eleven digits, of a live eID link. */
  nationalNumber: string | null;
  certificateExpiresOn: string | null;
  /** Live memberships. */
  organisations: readonly {
    organisation: string;
    email: string | null;
    soleAdministrator: boolean;
  }[];
}

const soonDays = 60;

/** What does not stop anybody today, but is worth telling a holder who is on the phone anyway. */
export const flagsOf = (facts: FlagFacts): Flag[] => {
  const flags: Flag[] = [];
  const employer = workEmailOf(facts.email, facts.organisations);
  if (employer) {
    flags.push({ code: 'work-email', params: { organisation: employer.organisation } });
  }
  for (const { organisation, soleAdministrator } of facts.organisations) {
    if (soleAdministrator) flags.push({ code: 'sole-administrator', params: { organisation } });
  }
  const differing = differingFields(facts);
  if (differing.length > 0) {
    flags.push({ code: 'identity-disagrees', params: { fields: differing.join(' ') } });
  }
  const { certificateExpiresOn: until, today } = facts;
  if (until !== null && until >= today && until <= soonAfter(today)) {
    flags.push({ code: 'certificate-expires-soon', params: { until } });
  }
  return flags;
};

const soonAfter = (today: string): string =>
  Temporal.PlainDate.from(today).add({ days: soonDays }).toString();

/** The number encodes birth date and sex; `gender` is what the contract calls the latter. */
const differingFields = ({ nationalNumber, today, birthDate, gender }: FlagFacts): string[] => {
  if (nationalNumber === null) return [];
  const number = parseNationalNumber(nationalNumber, { today });
  if (!number.ok) return ['nationalNumber'];
  return disagreements(number, { birthDate, sex: gender }).map((field) =>
    field === 'sex' ? 'gender' : field,
  );
};
