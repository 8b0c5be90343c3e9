/** One page of the API: `next` opens the page after it. */
export interface KeysetPage {
  items: unknown[];
  next: string | null;
}

/**
 * React-admin counts pages, the API knows only the cursor of the next one. This book remembers the
 * cursors met per list (resource, filter, sort, size), so that page 3 is one call after page 2; a
 * page opened from a link is reached by walking from the nearest one known.
 */
export const createPageBook = () => {
  const cursors = new Map<string, (string | undefined)[]>();

  return async (
    list: string,
    page: number,
    fetchPage: (after: string | undefined) => Promise<KeysetPage>,
  ): Promise<KeysetPage> => {
    const known = cursors.get(list) ?? [undefined];
    cursors.set(list, known);
    let at = Math.min(page, known.length);
    for (;;) {
      const result = await fetchPage(known[at - 1]);
      if (result.next === null) {
        known.length = at;
        return at === page ? result : { items: [], next: null };
      }
      known[at] = result.next;
      if (at === page) return result;
      at += 1;
    }
  };
};
