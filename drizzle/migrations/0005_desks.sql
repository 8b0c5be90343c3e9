-- Rules of the mandate desk that the database itself holds.

-- Of one day no two tariffs.
alter table tariffs add constraint tariffs_one_a_day
  exclude using gist (daterange(valid_from, valid_until, '[]') with &&);
--> statement-breakpoint
create index ledger_entries_filing on ledger_entries (filing_id) where filing_id is not null;
--> statement-breakpoint
-- A filing is charged once: a fee, and VAT where there is a surcharge. Giving back is a reversal.
create unique index ledger_entries_one_fee_a_filing
  on ledger_entries (filing_id, credit_account_id) where kind = 'filing-fee';
--> statement-breakpoint
-- What was filed and on what evidence is never rewritten.
revoke update on filing_events, mandate_documents, filing_documents from balie_app;
