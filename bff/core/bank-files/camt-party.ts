import { ibanOf } from './iban-of.ts';
import type { Counterparty } from './types.ts';
import { child, children, textAt, type XmlElement } from './xml-tree.ts';

export const NO_COUNTERPARTY: Counterparty = {
  name: null,
  account: null,
  iban: null,
  currency: null,
  bic: null,
  address: [],
  identification: null,
  ultimateName: null,
};

/** Debtor and creditor of a transaction, without the account holder and those that are not named. */
export interface Parties {
  debtor: Counterparty | null;
  creditor: Counterparty | null;
}

export function partiesOf(details: XmlElement, ownAccount: string): Parties {
  const [debtor, creditor] = (['Dbtr', 'Cdtr'] as const).map((role) => {
    const party = partyOf(details, role);
    return (party.name ?? party.account) && party.account !== ownAccount ? party : null;
  });
  return { debtor: debtor ?? null, creditor: creditor ?? null };
}

/**
 * The other side of a transaction: the debtor of a credit, the creditor of a debit. Banks disagree on whether a
 * reversal turns the roles round, so the other role is taken when this one is the account holder or not named.
 */
export function counterpartyOf({ debtor, creditor }: Parties, isCredit: boolean): Counterparty {
  const other = isCredit ? (debtor ?? creditor) : (creditor ?? debtor);
  return other ?? NO_COUNTERPARTY;
}

function partyOf(details: XmlElement, role: 'Dbtr' | 'Cdtr'): Counterparty {
  const related = child(details, 'RltdPties');
  const named = child(related, `${role}/Pty`) ?? child(related, role);
  const held = child(related, `${role}Acct`);
  const account = textAt(held, 'Id/IBAN', 'Id/Othr/Id');
  const ultimate = `Ultmt${role}`;
  return {
    name: textAt(named, 'Nm'),
    account,
    iban: account === null ? null : ibanOf(account),
    currency: textAt(held, 'Ccy'),
    bic: bicOf(child(details, `RltdAgts/${role}Agt`)),
    address: addressOf(child(named, 'PstlAdr')),
    identification: textAt(named, 'Id/OrgId/Othr/Id', 'Id/PrvtId/Othr/Id', 'Id/OrgId/AnyBIC'),
    ultimateName: textAt(related, `${ultimate}/Pty/Nm`, `${ultimate}/Nm`),
  };
}

/** BIC of an agent, under the name that its version of the message gives it. */
export function bicOf(agent: XmlElement | undefined): string | null {
  return textAt(agent, 'FinInstnId/BICFI', 'FinInstnId/BIC');
}

function addressOf(address: XmlElement | undefined): string[] {
  const lines = children(address, 'AdrLine').map(({ text }) => text.trim());
  const street = [textAt(address, 'StrtNm'), textAt(address, 'BldgNb')];
  const place = [textAt(address, 'PstCd'), textAt(address, 'TwnNm')];
  return [joined(street), joined(place), ...lines, textAt(address, 'Ctry') ?? ''].filter(Boolean);
}

function joined(parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' ');
}
