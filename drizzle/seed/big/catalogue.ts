import type { LedgerAccountKind } from '#core/vocabulary';
import type { TransactionSql } from 'postgres';

export interface BigTool {
  id: string;
  code: string;
  /** Takes no password. */
  strong: boolean;
}

/** What a big database builds upon, as the demo or an admin put it there. */
export interface BigCatalogue {
  /** At most sixteen. */
  tools: readonly BigTool[];
  /** Ids of the kinds of accreditation by code. */
  kinds: ReadonlyMap<string, string>;
  /** Ids of the ledger accounts that stand alone, by kind. */
  ledger: ReadonlyMap<LedgerAccountKind, string>;
  helpdesk: readonly string[];
}

export const readCatalogue = async (sql: TransactionSql): Promise<BigCatalogue> => {
  const tools = await sql<BigTool[]>`
    select id, code, not 'password' = any (methods) as strong from tools order by code limit 16`;
  const kinds = await sql<{ code: string; id: string }[]>`select code, id from accreditation_kinds`;
  const ledger = await sql<{ kind: LedgerAccountKind; id: string }[]>`
    select kind, id from ledger_accounts where kind not in ('wallet', 'bank')`;
  const helpdesk = await sql<{ id: string }[]>`
    select id from staff where 'helpdesk' = any (roles) order by id`;
  return {
    tools,
    kinds: new Map(kinds.map(({ code, id }) => [code, id])),
    ledger: new Map(ledger.map(({ kind, id }) => [kind, id])),
    helpdesk: helpdesk.map(({ id }) => id),
  };
};
