import type { AccountRef, Posting } from '#core/ledger/postings';
import type { TransactionSql } from 'postgres';

/**
 * Writes balanced entries in one statement; the database checks them and moves the wallets' balances. An entry
 * whose external key is known already is left out.
 * @param at when it is posted; now by the database's clock otherwise
 * @returns keys of what was written
 */
export const postEntries = async (
  sql: TransactionSql,
  postings: readonly Posting[],
  at: Date | null = null,
): Promise<string[]> => {
  const rows = postings.map((posting) => ({
    ...posting,
    debit: refText(posting.debit),
    credit: refText(posting.credit),
  }));
  const written = await sql<{ id: string }[]>`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (kind text, debit text,
        credit text, "amountCents" bigint, "bookedOn" date, "movementId" uuid,
        "attributionId" uuid, "topUpId" uuid, "refundId" uuid, "filingId" uuid, "toolId" uuid,
        "staffId" uuid, "externalKey" text)
    ), accounts as (
      select id, 'kind:' || kind as ref from ledger_accounts where kind not in ('wallet', 'bank')
      union all
      select id, 'wallet:' || wallet_id from ledger_accounts where wallet_id in (
        select substr(ref, 8)::uuid from (select debit as ref from wanted union select credit
          from wanted) refs where ref like 'wallet:%')
      union all
      select ledger_account_id, 'bankAccount:' || id from bank_accounts
    )
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      movement_id, attribution_id, top_up_id, refund_id, filing_id, tool_id, staff_id, external_key, created_at)
    select w.kind, d.id, c.id, w."amountCents", w."bookedOn", w."movementId", w."attributionId",
      w."topUpId", w."refundId", w."filingId", w."toolId", w."staffId", w."externalKey",
      coalesce(${at}::timestamptz, now())
    from wanted w
    left join accounts d on d.ref = w.debit
    left join accounts c on c.ref = w.credit
    on conflict (external_key) where external_key is not null do nothing
    returning id`;
  return written.map(({ id }) => id);
};

/** `wallet:<id>`, `bankAccount:<id>` or `kind:<word>`; one that does not exist fails on the not-null column. */
const refText = (ref: AccountRef): string => Object.entries(ref).flat().join(':');

/** Writes the mirror of every entry of an attribution that is not reversed yet. */
export const reverseAttribution = async (
  sql: TransactionSql,
  attributionId: string,
  by: { staffId: string | null; bookedOn: string; now: Date },
): Promise<void> => {
  await sql`
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      movement_id, attribution_id, top_up_id, refund_id, reverses_id, staff_id, created_at)
    select 'reversal', e.credit_account_id, e.debit_account_id, e.amount_cents,
      greatest(${by.bookedOn}::date, e.booked_on), e.movement_id, e.attribution_id, e.top_up_id,
      e.refund_id, e.id, ${by.staffId}, ${by.now}
    from ledger_entries e
    where e.attribution_id = ${attributionId} and e.kind <> 'reversal'
      and not exists (select from ledger_entries r where r.reverses_id = e.id)`;
};

/** Writes the mirror of every entry of a filing's fee that is not reversed yet. */
export const reverseFilingFee = async (
  sql: TransactionSql,
  filingId: string,
  by: { staffId: string; bookedOn: string },
): Promise<void> => {
  await sql`
    insert into ledger_entries (kind, debit_account_id, credit_account_id, amount_cents, booked_on,
      filing_id, reverses_id, staff_id)
    select 'reversal', e.credit_account_id, e.debit_account_id, e.amount_cents,
      greatest(${by.bookedOn}::date, e.booked_on), e.filing_id, e.id, ${by.staffId}
    from ledger_entries e
    where e.filing_id = ${filingId} and e.kind = 'filing-fee'
      and not exists (select from ledger_entries r where r.reverses_id = e.id)`;
};
