import type { PgTable } from 'drizzle-orm/pg-core';

import type { Vault } from '#infra/vault';

import { type Calendar, createCalendar } from './calendar.ts';
import { makeId } from './identifier.ts';
import { createRandom, type Random } from './random.ts';

/** The demo while it is being made up: rows gather here and are written in one go. */
export interface World {
  random: Random;
  calendar: Calendar;
  vault: Vault;
  /** A key of that moment. */
  id: (at: Date) => string;
  /** Keeps a row for its table and gives it back, so that others can point to it. */
  add: <Table extends PgTable, Row extends Table['$inferInsert']>(table: Table, row: Row) => Row;
  /** What was kept for a table so far. */
  rowsOf: <Table extends PgTable>(table: Table) => Table['$inferInsert'][];
  /** Every table that rows were kept for. */
  tables: () => PgTable[];
}

/** @param seed equal seeds and moments give equal worlds (ciphertexts aside) */
export const createWorld = (options: { seed: string; now: Date; vault: Vault }): World => {
  const random = createRandom(options.seed);
  const keys = random.fork('keys');
  const rows = new Map<PgTable, object[]>();
  const rowsOf = <Table extends PgTable>(table: Table) => {
    const found = rows.get(table) ?? [];
    rows.set(table, found);
    return found as Table['$inferInsert'][];
  };
  return {
    random,
    calendar: createCalendar(options.now),
    vault: options.vault,
    id: (at) => makeId(keys, at),
    add: (table, row) => {
      rowsOf(table).push(row);
      return row;
    },
    rowsOf,
    tables: () => [...rows.keys()],
  };
};
