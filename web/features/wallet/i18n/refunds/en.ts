/** Sentences of refunds and of the payment files that carry them to the bank. */
export const refundsEn = {
  refund: {
    one: 'Refund',
    many: 'Refunds',
    ask: 'Ask refund of %{amount}',
    second_person: 'A colleague of finance must agree before anything leaves the bank.',
    iban_wrong: 'That is no valid IBAN',
    to_name: 'Name of the payee',
    amount: 'Amount to pay back',
    too_much: 'No more than the %{amount} that came in',
    rest: 'The other %{amount} goes to:',
  },
};
