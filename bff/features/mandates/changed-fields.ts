/** Names of the fields in which two versions of a record differ, for the audit. */
export const changedFields = <T extends object>(before: T, after: Partial<T>): string[] =>
  (Object.keys(after) as (keyof T & string)[]).filter((field) => before[field] !== after[field]);
