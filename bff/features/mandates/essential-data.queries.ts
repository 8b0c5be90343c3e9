import type { Sql, TransactionSql } from 'postgres';

/** Null parts of an address are unknown. */
export interface Address {
  street: string | null;
  postalCode: string | null;
  town: string | null;
}

export interface EssentialRow {
  coOwnership: Address & { name: string };
  syndic: Address & { id: string; name: string; enterpriseNumber: string | null };
  representativeId: string | null;
  /** Hashes by field; null when nothing is known of what was filed. */
  registered: Record<string, string | null> | null;
}

/** The essential data of a mandate as they stand now, and what was last filed of them. */
export const essentialRow = async (sql: Sql | TransactionSql, mandateId: string) => {
  const rows = await sql<EssentialRow[]>`
    select m.representative_id, m.registered,
      json_build_object('name', c.name, 'street', c.street, 'postalCode', c.postal_code,
        'town', c.town) as co_ownership,
      json_build_object('id', y.id, 'name', y.name, 'enterpriseNumber', y.enterprise_number,
        'street', y.street, 'postalCode', y.postal_code, 'town', y.town) as syndic
    from mandates m
    join co_ownerships c on c.id = m.co_ownership_id
    join syndics y on y.id = m.syndic_id
    where m.id = ${mandateId}`;
  return rows[0];
};

type Registered = Readonly<Record<string, string | null>>;

export const setRegistered = (
  sql: TransactionSql,
  mandateId: string,
  registered: Registered,
) => sql`
  update mandates set registered = ${JSON.stringify(registered)}::jsonb where id = ${mandateId}`;

/** The KBO holds one registration of a syndic in a co-ownership, whatever the number of terms. */
export const setRegisteredForAllTerms = (
  sql: TransactionSql,
  mandateId: string,
  registered: Registered,
) => sql`
  update mandates m set registered = ${JSON.stringify(registered)}::jsonb
  from mandates filed
  where filed.id = ${mandateId} and m.co_ownership_id = filed.co_ownership_id
    and m.syndic_id = filed.syndic_id`;
