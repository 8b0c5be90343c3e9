import type {
  BankFileEvent,
  Movement,
  ParsedBankFile,
  ParsedStatement,
  Problem,
  StatementHeader,
} from './types.ts';

/** Gathers the events of one file into statements with their movements. */
export async function collectStatements(
  events: AsyncIterable<BankFileEvent>,
): Promise<ParsedBankFile> {
  const statements: ParsedStatement[] = [];
  const problems: Problem[] = [];
  let header: StatementHeader | null = null;
  let movements: Movement[] = [];
  for await (const event of events) {
    if (event.type === 'statement') {
      header = event.header;
      movements = [];
    } else if (event.type === 'movement') movements.push(event.movement);
    else if (event.type === 'problem') problems.push(event.problem);
    else if (header) statements.push({ ...header, ...event.closing, movements });
  }
  const refused = problems.some(({ severity }) => severity === 'refuse');
  const kept = refused ? statements.filter(({ format }) => isNotice(format)) : statements;
  return { format: header?.format ?? null, statements: kept, problems, refused };
}

/** Intraday reports and notices are read to be shown, though they are refused as statements. */
function isNotice(format: StatementHeader['format']): boolean {
  return format === 'camt.052' || format === 'camt.054';
}
