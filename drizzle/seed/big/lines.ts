/** Rows in PostgreSQL's COPY text format, each with its newline. */
export type Lines = Generator<string, void, undefined>;

/** Null in that format. */
export const nothing = '\\N';

/** @param time milliseconds since 1970 */
export const iso = (time: number): string => new Date(time).toISOString();

/** The day of a moment, by UTC: made-up moments lie within office hours, where days agree. */
export const dayOf = (time: number): string => iso(time).slice(0, 10);

export const bytes = (value: Uint8Array): string => `\\\\x${Buffer.from(value).toString('hex')}`;
