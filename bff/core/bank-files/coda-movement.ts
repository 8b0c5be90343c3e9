import { counterpartyAccount } from './coda-accounts.ts';
import { freeCommunication } from './communication.ts';
import { mandateIn, referenceIn, structuredCommunication } from './coda-communication.ts';
import { informationOf } from './coda-information.ts';
import type { Leaf } from './coda-leaves.ts';
import { wholeCommunication, type MovementRecords } from './coda-movement-records.ts';
import { ibanOf } from './iban-of.ts';
import type {
  Communication,
  Counterparty,
  Movement,
  MovementHead,
  StructuredReference,
  TransactionCode,
} from './types.ts';

/** The listed movement of one leaf; `details` is how many leaves its head has. */
export function toMovement(
  leaf: Leaf,
  place: { position: number; currency: string; details: number },
): Movement {
  const { records, parts, head } = leaf;
  const communication = communicationOf(records);
  const pieces = informationOf(records.information, records.amount < 0n);
  return {
    position: place.position,
    sequence: records.sequence,
    detail: records.detail,
    amount: records.amount,
    currency: place.currency,
    valueDate: records.valueDate,
    bookingDate: records.bookingDate,
    bankReference: records.bankReference,
    transactionCode: transactionCodeOf(records),
    counterparty: counterpartyOf(leaf, pieces),
    communication,
    structuredReference: referenceIn(communication) ?? onlyReferenceOf(parts),
    information: pieces.text,
    endToEndId: records.customerReference,
    mandate: mandateIn(communication),
    returnReason:
      records.returnType || records.returnReason
        ? { type: records.returnType, code: records.returnReason }
        : null,
    reversal: isCorrection(records.code),
    categoryPurpose: records.categoryPurpose,
    purpose: records.purpose,
    statementNumber: records.statementNumber,
    globalisation: records.globalisation,
    head: head && headOf(head, place.details),
    parts: parts.map((part) => ({
      detail: part.detail,
      amount: part.amount,
      transactionCode: transactionCodeOf(part),
      communication: communicationOf(part),
    })),
    lines: [records.firstLine, (parts.at(-1) ?? records).lastLine],
  };
}

/** Transactions 49 (debits) and 99 (credits) of every family correct or cancel an earlier one. */
function isCorrection(code: string): boolean {
  return code.slice(3, 5) === '49' || code.slice(3, 5) === '99';
}

function communicationOf(records: MovementRecords): Communication {
  const text = wholeCommunication(records);
  return records.structured ? structuredCommunication(text) : freeCommunication(text);
}

function transactionCodeOf({ code }: MovementRecords): TransactionCode {
  return {
    code,
    type: code.slice(0, 1),
    family: code.slice(1, 3),
    transaction: code.slice(3, 5),
    category: code.slice(5, 8),
  };
}

/** Several splits of one payment may repeat its reference; two different ones name nothing. */
function onlyReferenceOf(parts: MovementRecords[]): StructuredReference | null {
  const found = new Map<string, StructuredReference>();
  for (const part of parts) {
    const reference = referenceIn(communicationOf(part));
    if (reference) found.set(reference.value, reference);
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

function headOf(head: MovementRecords, details: number): MovementHead {
  const communication = communicationOf(head);
  return {
    sequence: head.sequence,
    amount: head.amount,
    transactionCode: transactionCodeOf(head),
    communication,
    structuredReference: referenceIn(communication),
    information: informationOf(head.information, head.amount < 0n).text,
    details,
  };
}

function counterpartyOf(
  { records, parts }: Leaf,
  pieces: ReturnType<typeof informationOf>,
): Counterparty {
  const named = [records, ...parts].find((from) => from.name || from.accountZone.trim()) ?? records;
  const zone = counterpartyAccount(named.accountZone);
  return {
    name: named.name ?? pieces.name,
    account: zone?.account ?? null,
    iban: zone && ibanOf(zone.account),
    currency: zone?.currency ?? null,
    bic: named.bic ?? records.bic,
    address: pieces.address,
    identification: pieces.identification,
    ultimateName: pieces.ultimateName,
  };
}
