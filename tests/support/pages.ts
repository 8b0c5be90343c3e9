import type { Client } from './client.ts';

interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** Reads a list to its end, page by page, as a screen does that someone pages through. */
export const allPages = async <Row>(
  client: Client,
  path: string,
  query: Record<string, string | number> = {},
): Promise<Row[]> => {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const reply = await client.get<Page<Row>>(path, { query: { limit: 7, ...query, after } });
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.text}`);
    rows.push(...reply.body.items);
    after = reply.body.next ?? undefined;
  } while (after !== undefined);
  return rows;
};
