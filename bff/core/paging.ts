import { z } from 'zod';

/** Query of every list: a page by key, never by offset, and no total. */
export const pageQuery = z.object({
  /** Opaque; the `next` of the page before. */
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** Reply of every list. `next` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable() });
export interface Page<T> {
  items: T[];
  next: string | null;
}

export const idParams = z.object({ id: z.uuid() });

/** Why someone gives a command; stands in the audit. */
export const reason = z.string().trim().min(3).max(1000);
/** Body of every command that acts on one record. */
export const reasonBody = z.object({ reason });
