import type { Response } from 'express';
import PdfDocument from 'pdfkit';

import { formatEnterpriseNumber } from '#core/enterprise-number';
import { fail } from '#core/errors';
import { formatMoney } from '#core/money';
import { formatStructuredReference } from '#core/structured-reference';
import type { Context } from '#infra/context';

import { transactionOf } from '../reading/transactions.queries.ts';
import { receiptWallet } from './transactions.queries.ts';
import { kindOf, wordOf } from './words.ts';

/**
 * PDF receipt of one successful transaction, in the organisation's language.
 * Throws Problem `not-found`, or `wallet.no-receipt` for one that was reversed.
 */
export const sendReceipt = async (
  { deps: { sql } }: Context,
  res: Response,
  walletId: string,
  entryId: string,
): Promise<void> => {
  const wallet = (await receiptWallet(sql, walletId)) ?? fail('not-found');
  const entry = (await transactionOf(sql, walletId, entryId)) ?? fail('not-found');
  if (!entry.receipt) fail('wallet.no-receipt', { status: 409 });
  const { language } = wallet;
  const { reference, tool, method } = entry;
  const lines: [string, string | null][] = [
    [wordOf('organisation', language), wallet.name],
    [wordOf('enterpriseNumber', language), formatEnterpriseNumber(wallet.enterpriseNumber)],
    [wordOf('day', language), entry.bookedOn.split('-').toReversed().join('/')],
    [wordOf('transaction', language), kindOf(entry.kind, language)],
    [wordOf('tool', language), tool],
    [wordOf('method', language), method === 'transfer' ? null : method],
    [wordOf('reference', language), reference && formatStructuredReference(reference)],
    [wordOf('id', language), entry.id],
  ];
  const title = `${wordOf('receipt', language)} - Immo-Connect`;
  const document = new PdfDocument({
    size: 'A4',
    margin: 56,
    lang: language,
    info: { Title: title },
  });
  res.type('application/pdf').attachment(`${wordOf('receipt', language)}-${entry.bookedOn}.pdf`);
  document.pipe(res);
  document.font('Helvetica-Bold').fontSize(20).text(title).moveDown(1.5);
  for (const [label, value] of lines) {
    if (value === null) continue;
    document.font('Helvetica').fontSize(9).fillColor('#555').text(label);
    document.fontSize(12).fillColor('#000').text(value).moveDown(0.6);
  }
  document.moveDown().font('Helvetica-Bold').fontSize(16);
  // The built-in fonts lack the thin space by which amounts are grouped.
  const amount = formatMoney(entry.amountCents, language).replaceAll(/\s/g, '\u00a0');
  document.text(`${wordOf('amount', language)}: ${amount}`);
  document.end();
};
