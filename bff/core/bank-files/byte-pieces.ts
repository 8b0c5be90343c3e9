/** The bytes of one file, in pieces of any size. */
export type BankFileBytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Readers are fed in pieces of at most this many bytes, so that few events wait at a time. */
const PIECE_BYTES = 65_536;

export async function* inPieces(source: BankFileBytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      yield chunk.subarray(at, at + PIECE_BYTES);
    }
  }
}

/** Takes pieces from the source until there are `enough` bytes or none left, as one array. */
export async function takeBytes(
  source: AsyncGenerator<Uint8Array>,
  enough: number,
): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < enough) {
    const next = await source.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(taken, length);
}
