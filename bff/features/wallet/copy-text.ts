const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One field in PostgreSQL's COPY text format; NUL, which no text column holds, is dropped. */
export const copyField = (value: string | number | bigint | null | undefined): string =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replace(/[\\\t\n\r\0]/g, (sign) => escapes[sign] ?? '');

/** One row, its line end included. */
export const copyLine = (values: readonly Parameters<typeof copyField>[0][]): string =>
  `${values.map(copyField).join('\t')}\n`;
