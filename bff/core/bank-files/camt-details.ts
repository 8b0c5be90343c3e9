import { amountAt } from './camt-fields.ts';
import { remittanceOf, type Remittance } from './camt-remittance.ts';
import { partiesOf, type Parties } from './camt-party.ts';
import type { MandateInformation, ReturnReason, Thousandths } from './types.ts';
import { child, children, textAt, type XmlElement } from './xml-tree.ts';

/** One `TxDtls`, without the elements it was read from. */
export interface CamtDetails extends Remittance {
  /** Unsigned, in the currency of the entry; null when the bank gives none in that currency. */
  amount: Thousandths | null;
  /** Own sign of the detail, where given. */
  indicator: string | null;
  parties: Parties;
  bankReference: string | null;
  endToEndId: string | null;
  mandate: MandateInformation | null;
  returnReason: ReturnReason | null;
  purpose: string | null;
  information: string;
}

export function readDetails(
  details: XmlElement,
  currency: string | null,
  ownAccount: string,
): CamtDetails {
  const returned = textAt(details, 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry');
  const mandate = textAt(details, 'Refs/MndtId');
  return {
    ...remittanceOf(details),
    amount: detailAmount(details, currency),
    indicator: textAt(details, 'CdtDbtInd'),
    parties: partiesOf(details, ownAccount),
    bankReference: textAt(details, 'Refs/AcctSvcrRef', 'Refs/TxId'),
    endToEndId: textAt(details, 'Refs/EndToEndId'),
    mandate: mandate === null ? null : { reference: mandate, creditorId: creditorIdOf(details) },
    returnReason: returned === null ? null : { type: null, code: returned },
    purpose: textAt(details, 'Purp/Cd', 'Purp/Prtry'),
    information: [textAt(details, 'AddtlTxInf') ?? '', ...documentsOf(details)].join(' ').trim(),
  };
}

/** `Amt` since version 04, the transaction amount before; the amount instructed may be in another currency. */
function detailAmount(details: XmlElement, currency: string | null): Thousandths | null {
  for (const path of ['Amt', 'AmtDtls/TxAmt/Amt']) {
    const found = child(details, path) ? amountAt(details, path, []) : null;
    if (found && found.currency === currency) return found.amount;
  }
  return null;
}

/** Documents that a structured remittance names, and what it adds in words. */
function documentsOf(details: XmlElement): string[] {
  const structured = children(child(details, 'RmtInf'), 'Strd');
  const documents = structured.flatMap((each) => children(each, 'RfrdDocInf'));
  const words = structured.flatMap((each) => children(each, 'AddtlRmtInf'));
  return [
    ...documents.map((document) => textAt(document, 'Nb') ?? ''),
    ...words.map(({ text }) => text.trim()),
  ];
}

function creditorIdOf(details: XmlElement): string | null {
  const creditor = child(details, 'RltdPties/Cdtr');
  return textAt(creditor, 'Id/PrvtId/Othr/Id', 'Pty/Id/PrvtId/Othr/Id', 'Id/OrgId/Othr/Id');
}
