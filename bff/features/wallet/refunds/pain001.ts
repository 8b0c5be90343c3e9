import { foldAccents } from '#core/names';
import { type Cents, formatDecimal } from '#core/money';

/** One refund in a credit transfer file. */
export interface Transfer {
  endToEndId: string;
  cents: Cents;
  toName: string;
  toIban: string;
  /** Free text for the payee. */
  remittance: string;
}

export interface CreditTransferFile {
  messageId: string;
  createdAt: Date;
  executionOn: string;
  debtor: { name: string; iban: string; bic: string | null };
  transfers: readonly Transfer[];
}

/**
 * A SEPA credit transfer file, pain.001.001.09 (ISO 20022), of one payment block. Each transfer is booked by itself, so
 * that its end-to-end reference comes back in the statement.
 * Throws RangeError on an empty file, an amount outside 0.01–999,999,999.99, or an identifier that the scheme refuses.
 */
export const creditTransferXml = (file: CreditTransferFile): string => {
  const { messageId, createdAt, executionOn, debtor, transfers } = file;
  if (transfers.length === 0) throw new RangeError('a credit transfer file holds a transfer');
  const count = String(transfers.length);
  const total = formatDecimal(transfers.reduce((sum, { cents }) => sum + cents, 0));
  const header = element('GrpHdr', [
    element('MsgId', identifier(messageId)),
    element('CreDtTm', createdAt.toISOString().replace(/\.\d+Z$/, 'Z')),
    element('NbOfTxs', count),
    element('CtrlSum', total),
    element('InitgPty', element('Nm', sepaText(debtor.name, 70))),
  ]);
  const payment = element('PmtInf', [
    element('PmtInfId', identifier(messageId)),
    element('PmtMtd', 'TRF'),
    element('BtchBookg', 'false'),
    element('NbOfTxs', count),
    element('CtrlSum', total),
    element('PmtTpInf', element('SvcLvl', element('Cd', 'SEPA'))),
    element('ReqdExctnDt', element('Dt', executionOn)),
    element('Dbtr', element('Nm', sepaText(debtor.name, 70))),
    element('DbtrAcct', [account(debtor.iban), element('Ccy', 'EUR')]),
    element('DbtrAgt', element('FinInstnId', agent(debtor.bic))),
    element('ChrgBr', 'SLEV'),
    ...transfers.map(transferXml),
  ]);
  const body = element('CstmrCdtTrfInitn', [header, payment]);
  const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespace}">${body}</Document>\n`;
};

const transferXml = ({ endToEndId, cents, toName, toIban, remittance }: Transfer): string => {
  if (cents < 1 || cents > 99_999_999_999)
    throw new RangeError(`not a SEPA amount: ${cents} cents`);
  return element('CdtTrfTxInf', [
    element('PmtId', [
      element('InstrId', identifier(endToEndId)),
      element('EndToEndId', identifier(endToEndId)),
    ]),
    element('Amt', `<InstdAmt Ccy="EUR">${formatDecimal(cents)}</InstdAmt>`),
    element('Cdtr', element('Nm', sepaText(toName, 70))),
    element('CdtrAcct', account(toIban)),
    element('RmtInf', element('Ustrd', sepaText(remittance, 140))),
  ]);
};

const account = (iban: string) => element('Id', element('IBAN', iban));

const agent = (bic: string | null) =>
  bic === null ? element('Othr', element('Id', 'NOTPROVIDED')) : element('BICFI', bic);

/** Content is XML already, or text of a character set that needs no escaping. */
const element = (name: string, content: string | readonly string[]): string =>
  `<${name}>${typeof content === 'string' ? content : content.join('')}</${name}>`;

/** Max35Text in the Latin set of the EPC: no slash at either end, no two in a row. */
const identifier = (text: string): string => {
  if (!/^[A-Za-z0-9/\-?:().,'+ ]{1,35}$/.test(text) || /^\/|\/$|\/\//.test(text))
    throw new RangeError(`not a SEPA identifier: ${text}`);
  return text;
};

/**
 * Text in the Latin set that every SEPA bank takes (EPC217-08): accents fall off, `&` is written `+`, what has no
 * counterpart becomes a blank.
 */
export const sepaText = (text: string, length: number): string => {
  const letters = [...text].map((letter) => {
    const folded = foldAccents(letter);
    return letter === letter.toLowerCase() ? folded : folded.toUpperCase();
  });
  const latin = letters
    .join('')
    .replaceAll('&', '+')
    .replaceAll(/[^A-Za-z0-9/\-?:().,'+ ]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return latin.slice(0, length).trim() || 'NOTPROVIDED';
};
