import { type ConstructorOptions, PgBoss } from 'pg-boss';
import postgres, { type Sql } from 'postgres';

/** Where the job library keeps its tables. */
const schema = 'pgboss';

/** Result types of PostgreSQL, by oid. */
const [json, timestamp, timestamptz] = [114, 1114, 1184];

const toDate = (text: string): Date => new Date(text);
const fromDate = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/**
 * A few connections of the jobs' own, to the same database in the same role as `sql`: a busy queue
 * takes no request's connection. Names and values pass as the library's own driver would hand them,
 * whatever `sql` was taught since.
 */
const ownConnections = (sql: Sql, max: number): Sql => {
  const { options } = sql;
  return postgres({
    ...options,
    max,
    transform: { column: {}, value: {}, row: {}, undefined: undefined },
    parsers: { ...options.parsers, [timestamp]: toDate, [timestamptz]: toDate },
    serializers: {
      ...options.serializers,
      [timestamp]: fromDate,
      [timestamptz]: fromDate,
      // The library hands JSON over as text.
      [json]: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    },
  } as unknown as postgres.Options<Record<string, postgres.PostgresType>>);
};

/** The library's way to our driver; a script of statements needs a connection to itself. */
const databaseOver = (sql: Sql): NonNullable<ConstructorOptions['db']> => ({
  executeSql: async (text, values) => {
    if (values && values.length > 0) {
      return { rows: [...(await sql.unsafe(text, values as postgres.ParameterOrJSON<never>[]))] };
    }
    const connection = await sql.reserve();
    try {
      const result: unknown[] = await connection.unsafe(text);
      return { rows: Array.isArray(result[0]) ? result.flat() : [...result] };
    } finally {
      connection.release();
    }
  },
});

export interface JobStore {
  boss: PgBoss;
  close: () => Promise<void>;
}

/** The library on the application's role; it neither makes nor changes tables. */
export const openJobStore = (sql: Sql, options: ConstructorOptions = {}): JobStore => {
  const connections = ownConnections(sql, 3);
  const boss = new PgBoss({
    db: databaseOver(connections),
    schema,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    ...options,
  });
  return { boss, close: () => connections.end({ timeout: 5 }) };
};

/**
 * Brings the library's tables to its version, as their owner, and opens them to the application.
 * Part of the migrations.
 */
export const installJobStore = async (owner: Sql, appRole: string): Promise<void> => {
  const options = { schema, supervise: false, schedule: false, reindex: false };
  const connections = ownConnections(owner, 2);
  try {
    const boss = new PgBoss({ db: databaseOver(connections), ...options });
    await boss.start();
    await boss.stop({ graceful: false });
  } finally {
    await connections.end();
  }
  await owner.unsafe(`
    grant usage on schema ${schema} to ${appRole};
    grant select, insert, update, delete on all tables in schema ${schema} to ${appRole};
    grant usage, select on all sequences in schema ${schema} to ${appRole};
    grant execute on all functions in schema ${schema} to ${appRole};`);
};
