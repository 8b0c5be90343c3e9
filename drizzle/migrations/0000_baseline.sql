CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"username" text NOT NULL,
	"email" text NOT NULL,
	"phone" text,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"search_name" text NOT NULL,
	"birth_date" date,
	"gender" text DEFAULT 'unknown' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"status" text DEFAULT 'registered' NOT NULL,
	"activation_code_hash" "bytea",
	"activation_sent_at" timestamp with time zone,
	"activated_at" timestamp with time zone,
	"password_reset_hash" "bytea",
	"password_reset_expires_at" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	"sessions_ended_at" timestamp with time zone,
	"deactivated_at" timestamp with time zone,
	"deactivated_by" text,
	"anonymised_at" timestamp with time zone,
	"merged_into" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "accounts_username_length" CHECK (length("accounts"."username") >= 6),
	CONSTRAINT "accounts_active_activated" CHECK ("accounts"."status" <> 'active' or "accounts"."activated_at" is not null),
	CONSTRAINT "accounts_deactivated" CHECK (("accounts"."status" = 'deactivated') = ("accounts"."deactivated_at" is not null and "accounts"."deactivated_by" is not null) or "accounts"."status" = 'anonymised'),
	CONSTRAINT "accounts_status_word" CHECK ("accounts"."status" in ('registered', 'active', 'deactivated', 'frozen', 'anonymised')),
	CONSTRAINT "accounts_gender_word" CHECK ("accounts"."gender" in ('male', 'female', 'unknown')),
	CONSTRAINT "accounts_language_word" CHECK ("accounts"."language" in ('nl', 'fr', 'en')),
	CONSTRAINT "accounts_deactivated_by_word" CHECK ("accounts"."deactivated_by" in ('holder', 'staff', 'merge'))
);
--> statement-breakpoint
CREATE TABLE "caller_checks" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"method" text NOT NULL,
	"code_hash" "bytea",
	"attempts" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"verified_at" timestamp with time zone,
	"evidence" text,
	CONSTRAINT "caller_checks_method_word" CHECK ("caller_checks"."method" in ('mail-code', 'eid-attempt', 'administrator-word'))
);
--> statement-breakpoint
CREATE TABLE "eid_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"national_number_cipher" "bytea" NOT NULL,
	"national_number_hmac" "bytea" NOT NULL,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"certificate_expires_on" date,
	"frozen_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "itsme_links" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"eid_link_id" uuid NOT NULL,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid,
	"to_address" text NOT NULL,
	"language" text NOT NULL,
	"template" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"secret_cipher" "bytea",
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"demo_kept" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_state_word" CHECK ("mails"."state" in ('queued', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"forms" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accreditation_deliveries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"source_id" uuid NOT NULL,
	"file_name" text,
	"file_hash" "bytea",
	"state" text DEFAULT 'received' NOT NULL,
	"new_rows" integer DEFAULT 0 NOT NULL,
	"changed_rows" integer DEFAULT 0 NOT NULL,
	"ended_rows" integer DEFAULT 0 NOT NULL,
	"unchanged_rows" integer DEFAULT 0 NOT NULL,
	"faulty_rows" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone,
	"applied_by" uuid,
	CONSTRAINT "accreditation_deliveries_state_word" CHECK ("accreditation_deliveries"."state" in ('received', 'previewed', 'waiting-approval', 'applied', 'refused', 'undone'))
);
--> statement-breakpoint
CREATE TABLE "accreditation_kinds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"source_id" uuid NOT NULL,
	CONSTRAINT "accreditation_kinds_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "accreditation_sources" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"usual_delay_days" integer NOT NULL,
	"worst_delay_days" integer NOT NULL,
	"channel" text DEFAULT 'file' NOT NULL,
	"column_mapping" jsonb,
	"contact_email" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accreditation_sources_code_unique" UNIQUE("code"),
	CONSTRAINT "accreditation_sources_delays" CHECK (0 <= "accreditation_sources"."usual_delay_days" and "accreditation_sources"."usual_delay_days" <= "accreditation_sources"."worst_delay_days"),
	CONSTRAINT "accreditation_sources_channel_word" CHECK ("accreditation_sources"."channel" in ('file', 'api'))
);
--> statement-breakpoint
CREATE TABLE "accreditation_waiting_rows" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind_id" uuid NOT NULL,
	"delivery_id" uuid,
	"national_number_hmac" "bytea" NOT NULL,
	"name_hmac" "bytea" NOT NULL,
	"payload_cipher" "bytea" NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accreditations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind_id" uuid NOT NULL,
	"account_id" uuid,
	"organisation_id" uuid,
	"number" text NOT NULL,
	"status" text DEFAULT 'valid' NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"delivery_id" uuid,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accreditations_one_holder" CHECK (num_nonnulls("accreditations"."account_id", "accreditations"."organisation_id") = 1),
	CONSTRAINT "accreditations_status_word" CHECK ("accreditations"."status" in ('valid', 'ended', 'suspended'))
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid,
	"outcome" text NOT NULL,
	"code" text,
	"changed_fields" text[] DEFAULT '{}' NOT NULL,
	"personal_cipher" "bytea",
	"request_id" text,
	CONSTRAINT "audit_events_actor_word" CHECK ("audit_events"."actor_kind" in ('staff', 'portal', 'system')),
	CONSTRAINT "audit_events_outcome_word" CHECK ("audit_events"."outcome" in ('done', 'refused', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "audit_seals" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_seals_eventId_unique" UNIQUE("event_id")
);
--> statement-breakpoint
CREATE TABLE "audit_unsealed" (
	"event_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "subject_keys" (
	"subject_id" uuid PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bank_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"iban" text NOT NULL,
	"bic" text,
	"name" text NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"ledger_account_id" uuid NOT NULL,
	"column_mapping" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bank_accounts_iban_unique" UNIQUE("iban"),
	CONSTRAINT "bank_accounts_ledgerAccountId_unique" UNIQUE("ledger_account_id")
);
--> statement-breakpoint
CREATE TABLE "movements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"statement_id" uuid NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"sequence" text NOT NULL,
	"detail" text NOT NULL,
	"amount_milli" bigint NOT NULL,
	"amount_cents" bigint GENERATED ALWAYS AS (case when amount_milli % 10 = 0 then amount_milli / 10 end) STORED,
	"currency" text NOT NULL,
	"value_on" date,
	"booked_on" date NOT NULL,
	"transaction_code" text,
	"counterparty_name" text,
	"counterparty_account" text,
	"counterparty_bic" text,
	"communication_kind" text NOT NULL,
	"communication_type" text,
	"communication" text DEFAULT '' NOT NULL,
	"reference" text,
	"end_to_end_id" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"idempotency_key" "bytea" NOT NULL,
	"state" text NOT NULL,
	"outcome" text NOT NULL,
	"decision" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"owner_id" uuid,
	CONSTRAINT "movements_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "movements_communication_word" CHECK ("movements"."communication_kind" in ('none', 'free', 'structured')),
	CONSTRAINT "movements_state_word" CHECK ("movements"."state" in ('held', 'open', 'attributed', 'settled', 'refund-requested', 'refunded', 'not-posted')),
	CONSTRAINT "movements_outcome_word" CHECK ("movements"."outcome" in ('credited', 'proposed', 'unknown', 'already-paid', 'top-up-cancelled', 'top-up-expired', 'closed-organisation', 'reversal', 'refund-returned', 'provider-payout', 'refund-paid', 'bank-charge', 'debit', 'foreign-currency', 'sub-cent', 'zero', 'known'))
);
--> statement-breakpoint
CREATE TABLE "statement_file_chunks" (
	"file_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "statement_file_chunks_file_id_seq_pk" PRIMARY KEY("file_id","seq")
);
--> statement-breakpoint
CREATE TABLE "statement_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"sha256" "bytea" NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"source" text DEFAULT 'upload' NOT NULL,
	"state" text NOT NULL,
	"format" text,
	"bank_account_id" uuid,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"movements_read" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"uploaded_by" uuid,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"retain_until" date,
	"erased_at" timestamp with time zone,
	CONSTRAINT "statement_files_imported_format" CHECK ("statement_files"."state" <> 'imported' or "statement_files"."format" is not null),
	CONSTRAINT "statement_files_source_word" CHECK ("statement_files"."source" in ('upload', 'folder', 'command-line')),
	CONSTRAINT "statement_files_state_word" CHECK ("statement_files"."state" in ('received', 'reading', 'needs-mapping', 'imported', 'duplicate', 'refused')),
	CONSTRAINT "statement_files_format_word" CHECK ("statement_files"."format" in ('coda', 'camt.053', 'csv', 'xlsx'))
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"file_id" uuid NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"format" text NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"number" text,
	"year" integer NOT NULL,
	"sequence" text,
	"opening_milli" bigint,
	"opening_on" date,
	"closing_milli" bigint,
	"closing_on" date NOT NULL,
	"duplicate" boolean DEFAULT false NOT NULL,
	"free_messages" text[] DEFAULT '{}' NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"state" text NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"movement_count" integer NOT NULL,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "statements_format_word" CHECK ("statements"."format" in ('coda', 'camt.053', 'csv', 'xlsx')),
	CONSTRAINT "statements_state_word" CHECK ("statements"."state" in ('posted', 'held', 'accepted'))
);
--> statement-breakpoint
CREATE TABLE "eid_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"claimant_id" uuid NOT NULL,
	"holder_id" uuid NOT NULL,
	"national_number_hmac" "bytea",
	"origin" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"score" integer,
	"evidence" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"assignee_id" uuid,
	"resolution" text,
	"resolved_by" uuid,
	"resolved_at" timestamp with time zone,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "eid_conflicts_two_accounts" CHECK ("eid_conflicts"."claimant_id" <> "eid_conflicts"."holder_id"),
	CONSTRAINT "eid_conflicts_resolved" CHECK (("eid_conflicts"."state" = 'resolved') = ("eid_conflicts"."resolution" is not null)),
	CONSTRAINT "eid_conflicts_origin_word" CHECK ("eid_conflicts"."origin" in ('portal', 'staff', 'scan')),
	CONSTRAINT "eid_conflicts_state_word" CHECK ("eid_conflicts"."state" in ('open', 'waiting-approval', 'resolved', 'dismissed')),
	CONSTRAINT "eid_conflicts_resolution_word" CHECK ("eid_conflicts"."resolution" in ('help-in', 'move-link', 'merge', 'not-the-same-person'))
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"staff_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_read_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "calendar_feeds_scope_word" CHECK ("calendar_feeds"."scope" in ('mine', 'all'))
);
--> statement-breakpoint
CREATE TABLE "filing_documents" (
	"filing_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	CONSTRAINT "filing_documents_filing_id_document_id_pk" PRIMARY KEY("filing_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "filing_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"filing_id" uuid NOT NULL,
	"state" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"staff_id" uuid,
	"evidence" text,
	"document_id" uuid,
	CONSTRAINT "filing_events_state_word" CHECK ("filing_events"."state" in ('draft', 'complete', 'submitted-to-counter', 'accepted-by-counter', 'in-kbo', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "mandate_documents" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mandate_documents_size" CHECK ("mandate_documents"."size" = length("mandate_documents"."content")),
	CONSTRAINT "mandate_documents_kind_word" CHECK ("mandate_documents"."kind" in ('decision-extract', 'end-evidence', 'change-evidence', 'syndic-identity', 'representative-identity', 'counter-evidence', 'other'))
);
--> statement-breakpoint
CREATE TABLE "mandate_imports" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"sha256" "bytea" NOT NULL,
	"content" "bytea" NOT NULL,
	"state" text DEFAULT 'previewed' NOT NULL,
	"counts" jsonb NOT NULL,
	"report" jsonb NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_by" uuid,
	"applied_at" timestamp with time zone,
	CONSTRAINT "mandate_imports_state_word" CHECK ("mandate_imports"."state" in ('previewed', 'applied'))
);
--> statement-breakpoint
CREATE TABLE "representative_run_rows" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"run_id" uuid NOT NULL,
	"co_ownership_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"filing_id" uuid,
	"problem" text,
	"decided_at" timestamp with time zone,
	CONSTRAINT "representative_run_rows_filingId_unique" UNIQUE("filing_id"),
	CONSTRAINT "representative_run_rows_filed" CHECK (("representative_run_rows"."state" = 'filed') = ("representative_run_rows"."filing_id" is not null)),
	CONSTRAINT "representative_run_rows_refused" CHECK (("representative_run_rows"."state" = 'refused') = ("representative_run_rows"."problem" is not null)),
	CONSTRAINT "representative_run_rows_state_word" CHECK ("representative_run_rows"."state" in ('waiting', 'filed', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "representative_runs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"representative_id" uuid NOT NULL,
	"replacement_id" uuid,
	"last_day" date NOT NULL,
	"document_id" uuid,
	"paid_by" text NOT NULL,
	"wallet_id" uuid,
	"state" text DEFAULT 'running' NOT NULL,
	"reason" text NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "representative_runs_wallet" CHECK (("representative_runs"."paid_by" = 'wallet') = ("representative_runs"."wallet_id" is not null)),
	CONSTRAINT "representative_runs_other" CHECK ("representative_runs"."replacement_id" is distinct from "representative_runs"."representative_id"),
	CONSTRAINT "representative_runs_state_word" CHECK ("representative_runs"."state" in ('running', 'done')),
	CONSTRAINT "representative_runs_payer_word" CHECK ("representative_runs"."paid_by" in ('wallet', 'invoice'))
);
--> statement-breakpoint
CREATE TABLE "ledger_accounts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"wallet_id" uuid,
	"name" text NOT NULL,
	"balance_cents" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "ledger_accounts_walletId_unique" UNIQUE("wallet_id"),
	CONSTRAINT "ledger_accounts_wallet" CHECK (("ledger_accounts"."kind" = 'wallet') = ("ledger_accounts"."wallet_id" is not null)),
	CONSTRAINT "ledger_accounts_kind_word" CHECK ("ledger_accounts"."kind" in ('bank', 'clearing', 'suspense', 'wallet', 'tool-revenue', 'refunds-payable', 'bank-charges', 'provider-fees', 'vat', 'fees-receivable', 'kbo-fees', 'opening-equity'))
);
--> statement-breakpoint
CREATE TABLE "ledger_days" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid,
	"day" date NOT NULL,
	"delta_cents" bigint NOT NULL,
	"entries" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"debit_account_id" uuid NOT NULL,
	"credit_account_id" uuid NOT NULL,
	"amount_cents" bigint NOT NULL,
	"booked_on" date NOT NULL,
	"movement_id" uuid,
	"attribution_id" uuid,
	"top_up_id" uuid,
	"refund_id" uuid,
	"filing_id" uuid,
	"tool_id" uuid,
	"reverses_id" uuid,
	"staff_id" uuid,
	"external_key" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_entries_positive" CHECK ("ledger_entries"."amount_cents" > 0),
	CONSTRAINT "ledger_entries_two_accounts" CHECK ("ledger_entries"."debit_account_id" <> "ledger_entries"."credit_account_id"),
	CONSTRAINT "ledger_entries_reversal" CHECK (("ledger_entries"."kind" = 'reversal') = ("ledger_entries"."reverses_id" is not null)),
	CONSTRAINT "ledger_entries_kind_word" CHECK ("ledger_entries"."kind" in ('opening', 'import', 'attribution', 'refund', 'refund-paid', 'online-top-up', 'provider-payout', 'provider-fee', 'bank-charge', 'tool-charge', 'filing-fee', 'reversal'))
);
--> statement-breakpoint
CREATE TABLE "wallets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"overdraft_cents" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "wallets_organisationId_unique" UNIQUE("organisation_id")
);
--> statement-breakpoint
CREATE TABLE "co_ownerships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enterprise_number" text,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"street" text NOT NULL,
	"postal_code" text NOT NULL,
	"town" text NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "co_ownerships_enterpriseNumber_unique" UNIQUE("enterprise_number"),
	CONSTRAINT "co_ownerships_language_word" CHECK ("co_ownerships"."language" in ('nl', 'fr', 'en')),
	CONSTRAINT "co_ownerships_enterprise_number" CHECK ("co_ownerships"."enterprise_number" ~ '^[01][0-9]{9}$')
);
--> statement-breakpoint
CREATE TABLE "filings" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"co_ownership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"mandate_id" uuid NOT NULL,
	"ends_mandate_id" uuid,
	"changed_on" date,
	"changed_fields" text[] DEFAULT '{}' NOT NULL,
	"former_representative_id" uuid,
	"representative_id" uuid,
	"deadline_on" date NOT NULL,
	"fee_cents" bigint,
	"surcharge_cents" bigint DEFAULT 0 NOT NULL,
	"vat_cents" bigint DEFAULT 0 NOT NULL,
	"tariff_id" uuid,
	"paid_by" text DEFAULT 'invoice' NOT NULL,
	"wallet_id" uuid,
	"submitted_at" timestamp with time zone,
	"submitted_by" uuid,
	"accepted_at" timestamp with time zone,
	"registered_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"refusal_reason" text,
	"owner_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "filings_together" CHECK (("filings"."kind" = 'end-and-begin') = ("filings"."ends_mandate_id" is not null)),
	CONSTRAINT "filings_change" CHECK (("filings"."kind" in ('change', 'representative-replaced')) = ("filings"."changed_on" is not null)),
	CONSTRAINT "filings_representative" CHECK (("filings"."kind" = 'representative-replaced') = ("filings"."former_representative_id" is not null)),
	CONSTRAINT "filings_sent" CHECK ("filings"."state" in ('draft', 'complete') or num_nulls("filings"."fee_cents", "filings"."submitted_at") = 0),
	CONSTRAINT "filings_wallet" CHECK (("filings"."paid_by" = 'wallet') = ("filings"."wallet_id" is not null)),
	CONSTRAINT "filings_refused" CHECK (("filings"."state" = 'refused') = ("filings"."refused_at" is not null)),
	CONSTRAINT "filings_kind_word" CHECK ("filings"."kind" in ('begin', 'end', 'end-and-begin', 'change', 'representative-replaced')),
	CONSTRAINT "filings_state_word" CHECK ("filings"."state" in ('draft', 'complete', 'submitted-to-counter', 'accepted-by-counter', 'in-kbo', 'refused')),
	CONSTRAINT "filings_payer_word" CHECK ("filings"."paid_by" in ('wallet', 'invoice'))
);
--> statement-breakpoint
CREATE TABLE "mandates" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"co_ownership_id" uuid NOT NULL,
	"syndic_id" uuid NOT NULL,
	"representative_id" uuid,
	"representative_named" boolean DEFAULT false NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"decided_on" date NOT NULL,
	"end_decided_on" date,
	"organ" text NOT NULL,
	"provisional" boolean DEFAULT false NOT NULL,
	"registered" jsonb,
	"renews_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mandates_order" CHECK ("mandates"."ends_on" is null or "mandates"."ends_on" >= "mandates"."starts_on"),
	CONSTRAINT "mandates_organ_word" CHECK ("mandates"."organ" in ('general-meeting', 'court'))
);
--> statement-breakpoint
CREATE TABLE "representatives" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"syndic_id" uuid NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL,
	"national_number_cipher" "bytea",
	"national_number_hmac" "bytea",
	"since" date NOT NULL,
	"until" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "representatives_both" CHECK (num_nulls("representatives"."national_number_cipher", "representatives"."national_number_hmac") <> 1),
	CONSTRAINT "representatives_order" CHECK ("representatives"."until" is null or "representatives"."until" >= "representatives"."since")
);
--> statement-breakpoint
CREATE TABLE "syndics" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"account_id" uuid,
	"organisation_id" uuid,
	"enterprise_number" text,
	"national_number_cipher" "bytea",
	"national_number_hmac" "bytea",
	"street" text,
	"postal_code" text,
	"town" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "syndics_both" CHECK (num_nulls("syndics"."national_number_cipher", "syndics"."national_number_hmac") <> 1),
	CONSTRAINT "syndics_identified" CHECK (("syndics"."kind" = 'legal-person') = ("syndics"."enterprise_number" is not null)),
	CONSTRAINT "syndics_kind_word" CHECK ("syndics"."kind" in ('natural-person', 'legal-person'))
);
--> statement-breakpoint
CREATE TABLE "tariffs" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"filing_cents" bigint NOT NULL,
	"new_co_ownership_cents" bigint NOT NULL,
	"vat_basis_points" integer DEFAULT 2100 NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "tariffs_validFrom_unique" UNIQUE("valid_from"),
	CONSTRAINT "tariffs_order" CHECK ("tariffs"."valid_until" is null or "tariffs"."valid_until" >= "tariffs"."valid_from"),
	CONSTRAINT "tariffs_fee" CHECK ("tariffs"."filing_cents" >= 0 and "tariffs"."new_co_ownership_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"status" text DEFAULT 'awaiting' NOT NULL,
	"administrator" boolean DEFAULT false NOT NULL,
	"email" text,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "memberships_administrator" CHECK (not "memberships"."administrator" or "memberships"."status" = 'confirmed'),
	CONSTRAINT "memberships_confirmed" CHECK ("memberships"."status" <> 'confirmed' or "memberships"."confirmed_at" is not null),
	CONSTRAINT "memberships_status_word" CHECK ("memberships"."status" in ('awaiting', 'confirmed', 'refused', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"enterprise_number" text NOT NULL,
	"name" text NOT NULL,
	"search_name" text NOT NULL,
	"street" text,
	"postal_code" text,
	"town" text,
	"email" text,
	"phone" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"merged_into" uuid,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisations_enterpriseNumber_unique" UNIQUE("enterprise_number"),
	CONSTRAINT "organisations_enterprise_number" CHECK ("organisations"."enterprise_number" ~ '^[01][0-9]{9}$'),
	CONSTRAINT "organisations_language_word" CHECK ("organisations"."language" in ('nl', 'fr', 'en')),
	CONSTRAINT "organisations_status_word" CHECK ("organisations"."status" in ('active', 'closed', 'merged'))
);
--> statement-breakpoint
CREATE TABLE "outbox_events" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"subject_id" uuid NOT NULL,
	"type" text NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "privacy_requests" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'received' NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"legal_end_on" date NOT NULL,
	"extended_at" timestamp with time zone,
	"extension_reason" text,
	"requested_by" uuid,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"executed_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	CONSTRAINT "privacy_requests_two_persons" CHECK ("privacy_requests"."approved_by" is distinct from "privacy_requests"."requested_by" or "privacy_requests"."approved_by" is null),
	CONSTRAINT "privacy_requests_extension" CHECK (("privacy_requests"."extended_at" is null) = ("privacy_requests"."extension_reason" is null)),
	CONSTRAINT "privacy_requests_kind_word" CHECK ("privacy_requests"."kind" in ('deactivate', 'delete', 'access', 'rectify', 'withdraw')),
	CONSTRAINT "privacy_requests_state_word" CHECK ("privacy_requests"."state" in ('received', 'planned', 'approved', 'executing', 'scanning', 'done', 'withdrawn', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid,
	"organisation_id" uuid,
	"tool_id" uuid,
	"method" text NOT NULL,
	"result" text NOT NULL,
	"error" text,
	"national_number_hmac" "bytea",
	"browser" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sign_in_attempts_error" CHECK (("sign_in_attempts"."result" = 'failure') = ("sign_in_attempts"."error" is not null)),
	CONSTRAINT "sign_in_attempts_method_word" CHECK ("sign_in_attempts"."method" in ('password', 'itsme', 'eid')),
	CONSTRAINT "sign_in_attempts_result_word" CHECK ("sign_in_attempts"."result" in ('success', 'failure')),
	CONSTRAINT "sign_in_attempts_error_word" CHECK ("sign_in_attempts"."error" in ('wrong-password', 'not-activated', 'deactivated', 'method-not-accepted', 'eid-not-linked', 'eid-already-linked', 'itsme-not-linked', 'itsme-refused', 'client-certificate-not-present', 'certificate-expired', 'certificate-revoked', 'no-membership', 'tool-not-registered', 'tool-not-granted', 'accreditation-missing', 'unsupported-browser'))
);
--> statement-breakpoint
CREATE TABLE "approvals" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"payload" jsonb NOT NULL,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"approved" boolean,
	"decision_reason" text,
	CONSTRAINT "approvals_two_persons" CHECK ("approvals"."decided_by" is distinct from "approvals"."requested_by"),
	CONSTRAINT "approvals_decision" CHECK (("approvals"."decided_at" is null) = ("approvals"."decided_by" is null)),
	CONSTRAINT "approvals_verdict" CHECK (("approvals"."decided_at" is null) = ("approvals"."approved" is null))
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"staff_id" uuid NOT NULL,
	"resource" text NOT NULL,
	"name" text NOT NULL,
	"filter" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by" uuid
);
--> statement-breakpoint
CREATE TABLE "sign_in_throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"roles" text[] DEFAULT '{}' NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"last_seen_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_roles" CHECK ("staff"."roles" <@ array['helpdesk', 'finance', 'privacy', 'mandates', 'auditor', 'admin']::text[]),
	CONSTRAINT "staff_locale" CHECK ("staff"."locale" in ('nl', 'fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE "staff_credentials" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "staff_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "staff_two_factors" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"user_id" uuid NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_verifications" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ticket_messages" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"ticket_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"staff_id" uuid,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ticket_messages_kind_word" CHECK ("ticket_messages"."kind" in ('question', 'answer', 'note'))
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "tickets_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"account_id" uuid,
	"organisation_id" uuid,
	"tool_id" uuid,
	"channel" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"language" text DEFAULT 'nl' NOT NULL,
	"subject" text NOT NULL,
	"error_message" text,
	"assignee_id" uuid,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "tickets_number_unique" UNIQUE("number"),
	CONSTRAINT "tickets_channel_word" CHECK ("tickets"."channel" in ('portal', 'phone', 'mail')),
	CONSTRAINT "tickets_state_word" CHECK ("tickets"."state" in ('open', 'waiting-for-holder', 'closed')),
	CONSTRAINT "tickets_language_word" CHECK ("tickets"."language" in ('nl', 'fr', 'en'))
);
--> statement-breakpoint
CREATE TABLE "tool_grants" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"membership_id" uuid NOT NULL,
	"tool_id" uuid NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"granted_by_staff" uuid,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tool_registrations" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"tool_id" uuid NOT NULL,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tool_requirements" (
	"tool_id" uuid NOT NULL,
	"accreditation_kind_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	CONSTRAINT "tool_requirements_tool_id_accreditation_kind_id_purpose_pk" PRIMARY KEY("tool_id","accreditation_kind_id","purpose"),
	CONSTRAINT "tool_requirements_purpose_word" CHECK ("tool_requirements"."purpose" in ('register', 'use'))
);
--> statement-breakpoint
CREATE TABLE "tools" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"methods" text[] NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "tools_code_unique" UNIQUE("code"),
	CONSTRAINT "tools_methods_words" CHECK ("tools"."methods" <@ array['password', 'itsme', 'eid']::text[])
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"movement_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"evidence" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reversed_by" uuid,
	"reversed_at" timestamp with time zone,
	CONSTRAINT "attributions_rule_word" CHECK ("attributions"."rule" in ('structured-reference', 'reference-in-text', 'proposal', 'by-hand', 'refund', 'refund-paid', 'bank-charge', 'provider-payout'))
);
--> statement-breakpoint
CREATE TABLE "refund_files" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"message_id" text NOT NULL,
	"bank_account_id" uuid NOT NULL,
	"xml" text NOT NULL,
	"execution_on" date NOT NULL,
	"total_cents" bigint NOT NULL,
	"count" integer NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"cancelled_by" uuid,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "refund_files_messageId_unique" UNIQUE("message_id")
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"movement_id" uuid NOT NULL,
	"amount_cents" bigint NOT NULL,
	"rest" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"to_iban" text NOT NULL,
	"to_name" text NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"approved_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_reason" text,
	"file_id" uuid,
	"end_to_end_id" text NOT NULL,
	"paid_movement_id" uuid,
	"paid_at" timestamp with time zone,
	"returned_movement_id" uuid,
	CONSTRAINT "refunds_endToEndId_unique" UNIQUE("end_to_end_id"),
	CONSTRAINT "refunds_positive" CHECK ("refunds"."amount_cents" > 0),
	CONSTRAINT "refunds_two_persons" CHECK ("refunds"."approved_by" is null or "refunds"."approved_by" <> "refunds"."requested_by"),
	CONSTRAINT "refunds_approved" CHECK ("refunds"."state" not in ('approved', 'in-file', 'paid', 'returned') or "refunds"."approved_by" is not null),
	CONSTRAINT "refunds_state_word" CHECK ("refunds"."state" in ('requested', 'approved', 'refused', 'withdrawn', 'in-file', 'paid', 'returned'))
);
--> statement-breakpoint
CREATE TABLE "top_ups" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"wallet_id" uuid NOT NULL,
	"requested_by" uuid,
	"method" text NOT NULL,
	"amount_cents" bigint NOT NULL,
	"reference" text,
	"state" text DEFAULT 'open' NOT NULL,
	"paid_cents" bigint,
	"paid_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "top_ups_reference_unique" UNIQUE("reference"),
	CONSTRAINT "top_ups_reference" CHECK ("top_ups"."reference" ~ '^[0-9]{12}$'),
	CONSTRAINT "top_ups_transfer_reference" CHECK (("top_ups"."method" = 'transfer') = ("top_ups"."reference" is not null)),
	CONSTRAINT "top_ups_online_minimum" CHECK ("top_ups"."method" = 'transfer' or "top_ups"."amount_cents" >= 5000),
	CONSTRAINT "top_ups_positive" CHECK ("top_ups"."amount_cents" > 0),
	CONSTRAINT "top_ups_paid" CHECK (("top_ups"."state" = 'paid') = ("top_ups"."paid_cents" is not null and "top_ups"."paid_at" is not null)),
	CONSTRAINT "top_ups_method_word" CHECK ("top_ups"."method" in ('bancontact', 'maestro', 'transfer')),
	CONSTRAINT "top_ups_state_word" CHECK ("top_ups"."state" in ('open', 'paid', 'failed', 'cancelled', 'expired'))
);
--> statement-breakpoint
ALTER TABLE "caller_checks" ADD CONSTRAINT "caller_checks_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caller_checks" ADD CONSTRAINT "caller_checks_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eid_links" ADD CONSTRAINT "eid_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "itsme_links" ADD CONSTRAINT "itsme_links_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "itsme_links" ADD CONSTRAINT "itsme_links_eid_link_id_eid_links_id_fk" FOREIGN KEY ("eid_link_id") REFERENCES "public"."eid_links"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_deliveries" ADD CONSTRAINT "accreditation_deliveries_source_id_accreditation_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."accreditation_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_deliveries" ADD CONSTRAINT "accreditation_deliveries_applied_by_staff_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_kinds" ADD CONSTRAINT "accreditation_kinds_source_id_accreditation_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."accreditation_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_waiting_rows" ADD CONSTRAINT "accreditation_waiting_rows_kind_id_accreditation_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."accreditation_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditation_waiting_rows" ADD CONSTRAINT "accreditation_waiting_rows_delivery_id_accreditation_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."accreditation_deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_kind_id_accreditation_kinds_id_fk" FOREIGN KEY ("kind_id") REFERENCES "public"."accreditation_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_delivery_id_accreditation_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."accreditation_deliveries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_event_id_audit_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."audit_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_accounts" ADD CONSTRAINT "bank_accounts_ledger_account_id_ledger_accounts_id_fk" FOREIGN KEY ("ledger_account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "movements" ADD CONSTRAINT "movements_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_file_chunks" ADD CONSTRAINT "statement_file_chunks_file_id_statement_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."statement_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_files" ADD CONSTRAINT "statement_files_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_files" ADD CONSTRAINT "statement_files_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_file_id_statement_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."statement_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_accepted_by_staff_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eid_conflicts" ADD CONSTRAINT "eid_conflicts_claimant_id_accounts_id_fk" FOREIGN KEY ("claimant_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eid_conflicts" ADD CONSTRAINT "eid_conflicts_holder_id_accounts_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eid_conflicts" ADD CONSTRAINT "eid_conflicts_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "eid_conflicts" ADD CONSTRAINT "eid_conflicts_resolved_by_staff_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing_documents" ADD CONSTRAINT "filing_documents_filing_id_filings_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing_documents" ADD CONSTRAINT "filing_documents_document_id_mandate_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."mandate_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing_events" ADD CONSTRAINT "filing_events_filing_id_filings_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing_events" ADD CONSTRAINT "filing_events_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filing_events" ADD CONSTRAINT "filing_events_document_id_mandate_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."mandate_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_documents" ADD CONSTRAINT "mandate_documents_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_imports" ADD CONSTRAINT "mandate_imports_uploaded_by_staff_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_imports" ADD CONSTRAINT "mandate_imports_applied_by_staff_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_run_rows" ADD CONSTRAINT "representative_run_rows_run_id_representative_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."representative_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_run_rows" ADD CONSTRAINT "representative_run_rows_co_ownership_id_co_ownerships_id_fk" FOREIGN KEY ("co_ownership_id") REFERENCES "public"."co_ownerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_run_rows" ADD CONSTRAINT "representative_run_rows_filing_id_filings_id_fk" FOREIGN KEY ("filing_id") REFERENCES "public"."filings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_runs" ADD CONSTRAINT "representative_runs_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_runs" ADD CONSTRAINT "representative_runs_replacement_id_representatives_id_fk" FOREIGN KEY ("replacement_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_runs" ADD CONSTRAINT "representative_runs_document_id_mandate_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."mandate_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_runs" ADD CONSTRAINT "representative_runs_wallet_id_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."wallets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_runs" ADD CONSTRAINT "representative_runs_started_by_staff_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_accounts" ADD CONSTRAINT "ledger_accounts_wallet_id_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."wallets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_days" ADD CONSTRAINT "ledger_days_account_id_ledger_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_debit_account_id_ledger_accounts_id_fk" FOREIGN KEY ("debit_account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_credit_account_id_ledger_accounts_id_fk" FOREIGN KEY ("credit_account_id") REFERENCES "public"."ledger_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wallets" ADD CONSTRAINT "wallets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_co_ownership_id_co_ownerships_id_fk" FOREIGN KEY ("co_ownership_id") REFERENCES "public"."co_ownerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_mandate_id_mandates_id_fk" FOREIGN KEY ("mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_ends_mandate_id_mandates_id_fk" FOREIGN KEY ("ends_mandate_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_former_representative_id_representatives_id_fk" FOREIGN KEY ("former_representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_tariff_id_tariffs_id_fk" FOREIGN KEY ("tariff_id") REFERENCES "public"."tariffs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_wallet_id_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."wallets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_submitted_by_staff_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "filings" ADD CONSTRAINT "filings_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_co_ownership_id_co_ownerships_id_fk" FOREIGN KEY ("co_ownership_id") REFERENCES "public"."co_ownerships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_syndic_id_syndics_id_fk" FOREIGN KEY ("syndic_id") REFERENCES "public"."syndics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_representative_id_representatives_id_fk" FOREIGN KEY ("representative_id") REFERENCES "public"."representatives"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandates" ADD CONSTRAINT "mandates_renews_id_mandates_id_fk" FOREIGN KEY ("renews_id") REFERENCES "public"."mandates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_syndic_id_syndics_id_fk" FOREIGN KEY ("syndic_id") REFERENCES "public"."syndics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "syndics" ADD CONSTRAINT "syndics_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "syndics" ADD CONSTRAINT "syndics_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_requested_by_staff_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "privacy_requests" ADD CONSTRAINT "privacy_requests_approved_by_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_tool_id_tools_id_fk" FOREIGN KEY ("tool_id") REFERENCES "public"."tools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_requested_by_staff_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_updated_by_staff_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_credentials" ADD CONSTRAINT "staff_credentials_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_two_factors" ADD CONSTRAINT "staff_two_factors_user_id_staff_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_ticket_id_tickets_id_fk" FOREIGN KEY ("ticket_id") REFERENCES "public"."tickets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_messages" ADD CONSTRAINT "ticket_messages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_tool_id_tools_id_fk" FOREIGN KEY ("tool_id") REFERENCES "public"."tools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_assignee_id_staff_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_grants" ADD CONSTRAINT "tool_grants_membership_id_memberships_id_fk" FOREIGN KEY ("membership_id") REFERENCES "public"."memberships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_grants" ADD CONSTRAINT "tool_grants_tool_id_tools_id_fk" FOREIGN KEY ("tool_id") REFERENCES "public"."tools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_grants" ADD CONSTRAINT "tool_grants_granted_by_staff_staff_id_fk" FOREIGN KEY ("granted_by_staff") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_registrations" ADD CONSTRAINT "tool_registrations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_registrations" ADD CONSTRAINT "tool_registrations_tool_id_tools_id_fk" FOREIGN KEY ("tool_id") REFERENCES "public"."tools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_requirements" ADD CONSTRAINT "tool_requirements_tool_id_tools_id_fk" FOREIGN KEY ("tool_id") REFERENCES "public"."tools"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_requirements" ADD CONSTRAINT "tool_requirements_accreditation_kind_id_accreditation_kinds_id_fk" FOREIGN KEY ("accreditation_kind_id") REFERENCES "public"."accreditation_kinds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_reversed_by_staff_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_files" ADD CONSTRAINT "refund_files_bank_account_id_bank_accounts_id_fk" FOREIGN KEY ("bank_account_id") REFERENCES "public"."bank_accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_files" ADD CONSTRAINT "refund_files_created_by_staff_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_files" ADD CONSTRAINT "refund_files_cancelled_by_staff_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_requested_by_staff_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_approved_by_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_file_id_refund_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."refund_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_paid_movement_id_movements_id_fk" FOREIGN KEY ("paid_movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_returned_movement_id_movements_id_fk" FOREIGN KEY ("returned_movement_id") REFERENCES "public"."movements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "top_ups" ADD CONSTRAINT "top_ups_wallet_id_wallets_id_fk" FOREIGN KEY ("wallet_id") REFERENCES "public"."wallets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "top_ups" ADD CONSTRAINT "top_ups_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_username" ON "accounts" USING btree (lower("username"));--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_email" ON "accounts" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "accounts_created" ON "accounts" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_last_sign_in" ON "accounts" USING btree (coalesce("last_sign_in_at", '-infinity'::timestamptz),"id");--> statement-breakpoint
CREATE INDEX "accounts_status" ON "accounts" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "accounts_name" ON "accounts" USING btree ("search_name","id");--> statement-breakpoint
CREATE INDEX "accounts_words" ON "accounts" USING gin (string_to_array("search_name", ' '));--> statement-breakpoint
CREATE INDEX "accounts_phone" ON "accounts" USING btree ("phone");--> statement-breakpoint
CREATE INDEX "caller_checks_account" ON "caller_checks" USING btree ("account_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "eid_links_one_account_per_number" ON "eid_links" USING btree ("national_number_hmac") WHERE "eid_links"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "eid_links_one_per_account" ON "eid_links" USING btree ("account_id") WHERE "eid_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "eid_links_account" ON "eid_links" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "itsme_links_one_per_account" ON "itsme_links" USING btree ("account_id") WHERE "itsme_links"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "itsme_links_eid" ON "itsme_links" USING btree ("eid_link_id");--> statement-breakpoint
CREATE INDEX "mails_account" ON "mails" USING btree ("account_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "mails_queued" ON "mails" USING btree ("next_attempt_at") WHERE "mails"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "mails_created" ON "mails" USING btree ("created_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "search_words_prefix" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_words_forms" ON "search_words" USING gin ("forms");--> statement-breakpoint
CREATE INDEX "accreditation_deliveries_source" ON "accreditation_deliveries" USING btree ("source_id","received_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "accreditation_waiting_rows_person" ON "accreditation_waiting_rows" USING btree ("national_number_hmac","kind_id");--> statement-breakpoint
CREATE INDEX "accreditation_waiting_rows_name" ON "accreditation_waiting_rows" USING btree ("name_hmac");--> statement-breakpoint
CREATE UNIQUE INDEX "accreditations_account_kind" ON "accreditations" USING btree ("account_id","kind_id","number") WHERE "accreditations"."account_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "accreditations_organisation_kind" ON "accreditations" USING btree ("organisation_id","kind_id","number") WHERE "accreditations"."organisation_id" is not null;--> statement-breakpoint
CREATE INDEX "audit_events_at" ON "audit_events" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_subject" ON "audit_events" USING btree ("subject_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_actor" ON "audit_events" USING btree ("actor_id","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_action" ON "audit_events" USING btree ("action","at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_events_not_done" ON "audit_events" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE "audit_events"."outcome" <> 'done';--> statement-breakpoint
CREATE INDEX "movements_statement" ON "movements" USING btree ("statement_id","line");--> statement-breakpoint
CREATE INDEX "movements_queue" ON "movements" USING btree ("state","booked_on","id");--> statement-breakpoint
CREATE INDEX "movements_amount" ON "movements" USING btree ("state","amount_cents","id");--> statement-breakpoint
CREATE INDEX "movements_counterparty" ON "movements" USING btree ("counterparty_account","booked_on");--> statement-breakpoint
CREATE INDEX "movements_reference" ON "movements" USING btree ("reference") WHERE "movements"."reference" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "statement_files_imported_once" ON "statement_files" USING btree ("sha256") WHERE "statement_files"."state" = 'imported';--> statement-breakpoint
CREATE INDEX "statement_files_uploaded" ON "statement_files" USING btree ("uploaded_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "statement_files_waiting" ON "statement_files" USING btree ("uploaded_at") WHERE "statement_files"."state" in ('received', 'reading');--> statement-breakpoint
CREATE INDEX "statements_number" ON "statements" USING btree ("bank_account_id","year","number");--> statement-breakpoint
CREATE UNIQUE INDEX "statements_content" ON "statements" USING btree ("bank_account_id","closing_on",coalesce("opening_milli", 0),coalesce("closing_milli", 0),"content_hash");--> statement-breakpoint
CREATE INDEX "statements_account_closing" ON "statements" USING btree ("bank_account_id","closing_on","id");--> statement-breakpoint
CREATE INDEX "statements_imported" ON "statements" USING btree ("imported_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "statements_file" ON "statements" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "eid_conflicts_one_open_per_pair" ON "eid_conflicts" USING btree (least("claimant_id", "holder_id"),greatest("claimant_id", "holder_id")) WHERE "eid_conflicts"."state" in ('open', 'waiting-approval');--> statement-breakpoint
CREATE INDEX "eid_conflicts_queue" ON "eid_conflicts" USING btree ("state","opened_at","id");--> statement-breakpoint
CREATE INDEX "eid_conflicts_claimant" ON "eid_conflicts" USING btree ("claimant_id");--> statement-breakpoint
CREATE INDEX "eid_conflicts_holder" ON "eid_conflicts" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "calendar_feeds_staff" ON "calendar_feeds" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "filing_documents_document" ON "filing_documents" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "filing_events_filing" ON "filing_events" USING btree ("filing_id","id");--> statement-breakpoint
CREATE INDEX "mandate_imports_uploaded" ON "mandate_imports" USING btree ("uploaded_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE UNIQUE INDEX "representative_run_rows_once" ON "representative_run_rows" USING btree ("run_id","co_ownership_id");--> statement-breakpoint
CREATE INDEX "representative_run_rows_waiting" ON "representative_run_rows" USING btree ("run_id","state","id");--> statement-breakpoint
CREATE UNIQUE INDEX "representative_runs_one" ON "representative_runs" USING btree ("representative_id") WHERE "representative_runs"."state" = 'running';--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_accounts_singleton" ON "ledger_accounts" USING btree ("kind") WHERE "ledger_accounts"."kind" not in ('wallet', 'bank');--> statement-breakpoint
CREATE INDEX "ledger_days_day" ON "ledger_days" USING btree ("day","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_reversed_once" ON "ledger_entries" USING btree ("reverses_id") WHERE "ledger_entries"."reverses_id" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_one_import_per_movement" ON "ledger_entries" USING btree ("movement_id") WHERE "ledger_entries"."kind" = 'import';--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_external_key" ON "ledger_entries" USING btree ("external_key") WHERE "ledger_entries"."external_key" is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_debit" ON "ledger_entries" USING btree ("debit_account_id","booked_on","id");--> statement-breakpoint
CREATE INDEX "ledger_entries_credit" ON "ledger_entries" USING btree ("credit_account_id","booked_on","id");--> statement-breakpoint
CREATE INDEX "ledger_entries_movement" ON "ledger_entries" USING btree ("movement_id") WHERE "ledger_entries"."movement_id" is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_attribution" ON "ledger_entries" USING btree ("attribution_id") WHERE "ledger_entries"."attribution_id" is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_top_up" ON "ledger_entries" USING btree ("top_up_id") WHERE "ledger_entries"."top_up_id" is not null;--> statement-breakpoint
CREATE INDEX "co_ownerships_name" ON "co_ownerships" USING btree ("search_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "filings_begin_once" ON "filings" USING btree ("mandate_id") WHERE "filings"."kind" in ('begin', 'end-and-begin') and "filings"."state" <> 'refused';--> statement-breakpoint
CREATE UNIQUE INDEX "filings_end_once" ON "filings" USING btree (coalesce("ends_mandate_id", "mandate_id")) WHERE "filings"."kind" in ('end', 'end-and-begin') and "filings"."state" <> 'refused';--> statement-breakpoint
CREATE UNIQUE INDEX "filings_representative_once" ON "filings" USING btree ("co_ownership_id","former_representative_id") WHERE "filings"."kind" = 'representative-replaced' and "filings"."state" <> 'refused';--> statement-breakpoint
CREATE INDEX "filings_owner" ON "filings" USING btree ("owner_id","deadline_on","id");--> statement-breakpoint
CREATE INDEX "filings_queue" ON "filings" USING btree ("state","deadline_on","id");--> statement-breakpoint
CREATE INDEX "filings_co_ownership" ON "filings" USING btree ("co_ownership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mandates_once" ON "mandates" USING btree ("co_ownership_id","syndic_id","starts_on");--> statement-breakpoint
CREATE INDEX "mandates_representative" ON "mandates" USING btree ("representative_id");--> statement-breakpoint
CREATE INDEX "mandates_co_ownership" ON "mandates" USING btree ("co_ownership_id","starts_on");--> statement-breakpoint
CREATE INDEX "mandates_syndic" ON "mandates" USING btree ("syndic_id");--> statement-breakpoint
CREATE INDEX "mandates_ends" ON "mandates" USING btree ("ends_on");--> statement-breakpoint
CREATE UNIQUE INDEX "representatives_once" ON "representatives" USING btree ("syndic_id","national_number_hmac") WHERE "representatives"."until" is null;--> statement-breakpoint
CREATE INDEX "representatives_syndic" ON "representatives" USING btree ("syndic_id");--> statement-breakpoint
CREATE INDEX "representatives_account" ON "representatives" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "representatives_hmac" ON "representatives" USING btree ("national_number_hmac");--> statement-breakpoint
CREATE UNIQUE INDEX "syndics_enterprise_number" ON "syndics" USING btree ("enterprise_number");--> statement-breakpoint
CREATE UNIQUE INDEX "syndics_national_number" ON "syndics" USING btree ("national_number_hmac");--> statement-breakpoint
CREATE INDEX "syndics_organisation" ON "syndics" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "syndics_account" ON "syndics" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_one_live" ON "memberships" USING btree ("account_id","organisation_id") WHERE "memberships"."status" in ('awaiting', 'confirmed');--> statement-breakpoint
CREATE INDEX "memberships_account" ON "memberships" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "memberships_organisation" ON "memberships" USING btree ("organisation_id","status");--> statement-breakpoint
CREATE INDEX "organisations_name" ON "organisations" USING btree ("search_name","id");--> statement-breakpoint
CREATE INDEX "organisations_words" ON "organisations" USING gin (string_to_array("search_name", ' '));--> statement-breakpoint
CREATE INDEX "organisations_created" ON "organisations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "outbox_events_subject" ON "outbox_events" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "outbox_events_waiting" ON "outbox_events" USING btree ("id") WHERE "outbox_events"."delivered_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "privacy_requests_one_open" ON "privacy_requests" USING btree ("account_id","kind") WHERE "privacy_requests"."state" not in ('done', 'withdrawn', 'refused');--> statement-breakpoint
CREATE INDEX "privacy_requests_queue" ON "privacy_requests" USING btree ("state","legal_end_on","id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sign_in_attempts_hmac" ON "sign_in_attempts" USING btree ("national_number_hmac","at" DESC NULLS LAST) WHERE "sign_in_attempts"."national_number_hmac" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_open" ON "approvals" USING btree ("action","subject_id") WHERE "approvals"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("staff_id","resource","name");--> statement-breakpoint
CREATE INDEX "sign_in_throttles_last" ON "sign_in_throttles" USING btree ("last_at");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_email" ON "staff" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "staff_credentials_user" ON "staff_credentials" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_credentials_provider" ON "staff_credentials" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_user" ON "staff_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_expiry" ON "staff_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "staff_two_factors_user" ON "staff_two_factors" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "staff_verifications_identifier" ON "staff_verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "ticket_messages_ticket" ON "ticket_messages" USING btree ("ticket_id","at");--> statement-breakpoint
CREATE INDEX "tickets_queue" ON "tickets" USING btree ("state","opened_at","id");--> statement-breakpoint
CREATE INDEX "tickets_account" ON "tickets" USING btree ("account_id","opened_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tickets_similar" ON "tickets" USING btree ("tool_id","error_message") WHERE "tickets"."state" <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "tool_grants_one_live" ON "tool_grants" USING btree ("membership_id","tool_id") WHERE "tool_grants"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "tool_grants_tool" ON "tool_grants" USING btree ("tool_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tool_registrations_one_live" ON "tool_registrations" USING btree ("organisation_id","tool_id") WHERE "tool_registrations"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "attributions_one_live" ON "attributions" USING btree ("movement_id") WHERE "attributions"."reversed_at" is null;--> statement-breakpoint
CREATE INDEX "attributions_movement" ON "attributions" USING btree ("movement_id");--> statement-breakpoint
CREATE INDEX "attributions_decided" ON "attributions" USING btree ("decided_at");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_one_live" ON "refunds" USING btree ("movement_id") WHERE "refunds"."state" not in ('refused', 'withdrawn', 'returned');--> statement-breakpoint
CREATE INDEX "refunds_queue" ON "refunds" USING btree ("state","requested_at");--> statement-breakpoint
CREATE INDEX "refunds_file" ON "refunds" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "top_ups_wallet" ON "top_ups" USING btree ("wallet_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "top_ups_open_amount" ON "top_ups" USING btree ("amount_cents") WHERE "top_ups"."state" = 'open';--> statement-breakpoint
CREATE INDEX "top_ups_created" ON "top_ups" USING btree ("created_at" DESC NULLS LAST,"id");