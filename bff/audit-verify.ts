import { parseArgs } from 'node:util';
import { type Anchor, type Fault, verifyChain } from './features/audit/verify-chain.ts';
import { readConfig } from './infra/config.ts';
import { codeOf, reasonOf } from './infra/start-error.ts';
import { visitDatabase } from './infra/visit-database.ts';

const usage = `Usage: npm run audit:verify -- [--anchor SEQ:HASH]
  Recomputes the audit's hash chain and names its first broken row.
  --anchor  a link noted down earlier: a chain that was made anew does not hold it
Exit code: 0 whole, 1 broken, 2 wrong usage or no database.
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const explain = (fault: Fault): string => {
  switch (fault.kind) {
    case 'gap':
      return `BROKEN at link ${fault.seq}: the link is missing; the next one is of event ${fault.eventId}`;
    case 'event-missing':
      return `BROKEN at link ${fault.seq}: event ${fault.eventId} is gone`;
    case 'changed':
      return `BROKEN at link ${fault.seq}: event ${fault.eventId}, or its link, is not what was sealed`;
    case 'anchor':
      return `BROKEN: link ${fault.seq} is not the one that was noted down`;
    case 'stray':
      return `BROKEN: event ${fault.eventId} stands in neither chain nor queue`;
    case 'lost':
      return `BROKEN: event ${fault.eventId} waits to be sealed, but its row is gone`;
  }
};

const anchorFrom = (text: string | undefined): Anchor | undefined => {
  if (text === undefined) return undefined;
  const parts = /^(\d+):([0-9a-f]{64})$/i.exec(text);
  if (!parts)
    throw new RangeError(`--anchor ${text}: expected SEQ:HASH, as this command prints it`);
  return { seq: Number(parts[1]), hash: parts[2] ?? '' };
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { anchor: { type: 'string' } } });
  const anchor = anchorFrom(values.anchor);
  const config = readConfig(process.env);
  const { verified, lastHash, tail, faults } = await visitDatabase(config, ({ sql }) =>
    verifyChain(sql, anchor),
  );
  say(`${verified} links verified${lastHash === null ? '' : `; anchor ${verified}:${lastHash}`}`);
  const since =
    tail.oldestUnsealedAt === null ? '' : `, since ${tail.oldestUnsealedAt.toISOString()}`;
  say(`${tail.unsealed} events not sealed yet${since}`);
  for (const fault of faults) say(explain(fault));
  if (faults.length === 0) say('The audit is whole.');
  return faults.length === 0 ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUsage = codeOf(error).startsWith('ERR_PARSE_ARGS') || error instanceof RangeError;
  process.stderr.write(`${reasonOf(error)}\n${wrongUsage ? usage : ''}`);
  process.exitCode = 2;
}
