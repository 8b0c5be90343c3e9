import { cut, cutDate, cutDigits, cutSignedAmount, cutText } from './coda-fields.ts';
import type { Fault } from './problems.ts';
import type { IsoDate, Thousandths } from './types.ts';

/** Records 3.1–3.3 as one: the communication stands in 73 + 105 + 90 characters, borders to be ignored. */
export interface InformationRecords {
  structured: boolean;
  text: string;
}

/** Records 2.1–2.3 and the 3.x that follow them, as the file gives them. */
export interface MovementRecords {
  sequence: string;
  detail: string;
  bankReference: string | null;
  amount: Thousandths;
  valueDate: IsoDate | null;
  code: string;
  structured: boolean;
  /** From 2.1, 2.2 and 2.3: 53 + 53 + 43 characters, borders to be ignored. */
  communication: [string, string, string];
  bookingDate: IsoDate | null;
  statementNumber: string | null;
  globalisation: string;
  customerReference: string | null;
  bic: string | null;
  returnType: string | null;
  returnReason: string | null;
  categoryPurpose: string | null;
  purpose: string | null;
  accountZone: string;
  name: string | null;
  information: InformationRecords[];
  /** Last record added: `21` to `33`. */
  article: string;
  firstLine: number;
  lastLine: number;
}

/** Record 2.1. Null, with a refusing fault, when number or amount cannot be read. */
export function readMovement(
  record: string,
  line: number,
  faults: Fault[],
): MovementRecords | null {
  const sequence = cutDigits(record, 3, 6, '2.1: sequence', faults);
  const detail = cutDigits(record, 7, 10, '2.1: detail', faults);
  const amount = cutSignedAmount(record, 32, '2.1: amount', faults);
  const code = cutDigits(record, 54, 61, '2.1: transaction code', faults);
  if (sequence === null || detail === null || amount === null || code === null) return null;
  return {
    sequence,
    detail,
    amount,
    code,
    bankReference: cutText(record, 11, 31),
    valueDate: cutDate(record, 48, '2.1: value date', faults),
    structured: cut(record, 62) === '1',
    communication: [cut(record, 63, 115), '', ''],
    bookingDate: cutDate(record, 116, '2.1: entry date', faults),
    statementNumber: cutText(record, 122, 124),
    globalisation: cut(record, 125),
    customerReference: null,
    bic: null,
    returnType: null,
    returnReason: null,
    categoryPurpose: null,
    purpose: null,
    accountZone: '',
    name: null,
    information: [],
    article: '21',
    firstLine: line,
    lastLine: line,
  };
}

/** Record 2.2. */
export function addSecond(movement: MovementRecords, record: string): void {
  movement.communication[1] = cut(record, 11, 63);
  movement.customerReference = cutText(record, 64, 98);
  movement.bic = cutText(record, 99, 109);
  movement.returnType = cutText(record, 113, 113);
  movement.returnReason = cutText(record, 114, 117);
  movement.categoryPurpose = cutText(record, 118, 121);
  movement.purpose = cutText(record, 122, 125);
}

/** Record 2.3, also where 2.2 is absent. */
export function addThird(movement: MovementRecords, record: string): void {
  movement.accountZone = cut(record, 11, 47);
  movement.name = cutText(record, 48, 82);
  movement.communication[2] = cut(record, 83, 125);
}

/** Record 3.1 opens a piece of information; 3.2 and 3.3 (`article` 2 and 3) continue the last one. */
export function addInformation(movement: MovementRecords, article: string, record: string): void {
  const last = movement.information.at(-1);
  if (article === '1' || !last) {
    const text = article === '1' ? cut(record, 41, 113) : cut(record, 11, 115);
    movement.information.push({ structured: article === '1' && cut(record, 40) === '1', text });
  } else if (article === '2') last.text = last.text.padEnd(73) + cut(record, 11, 115);
  else last.text = last.text.padEnd(178) + cut(record, 11, 100);
}

/** The communication as one text; a blank middle keeps its place, since fields cross the borders. */
export function wholeCommunication({ communication }: MovementRecords): string {
  const [first, second, third] = communication;
  return first + second.padEnd(53) + third;
}
