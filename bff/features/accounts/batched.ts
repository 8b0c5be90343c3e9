interface Waiting<Item> {
  item: Item;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Writes what comes in while a write is under way together in the next one, so that many callers at
 * once cost few writes and a single caller never waits for others. Each promise settles with the
 * write that held its item.
 */
export const batched = <Item>(write: (items: Item[]) => PromiseLike<unknown>) => {
  let waiting: Waiting<Item>[] = [];
  let writing = false;
  const run = async (): Promise<void> => {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await write(batch.map(({ item }) => item));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };
  return (item: Item): Promise<void> =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!writing) void run();
    });
};
