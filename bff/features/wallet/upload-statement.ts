import type { Readable } from 'node:stream';

import { fail } from '#core/errors';
import { lostRace, runCommand } from '#infra/command';
import type { Context } from '#infra/context';
import { sendJob } from '#infra/jobs';

import { setMapping } from './bank-accounts.queries.ts';
import { columnMappingOf } from './column-mapping.ts';
import { chooseAccount } from './import/files.queries.ts';
import { receiveFile } from './import/receive-file.ts';
import { importStatement } from './import-statement.ts';
import { fileRow } from './reading/files.queries.ts';
import { importReceived } from './wallet.jobs.ts';

/**
 * Takes in a bank file and imports it: at once when it is small, by a job when it is big. The reply tells how far it
 * is; an import that failed for a fault of ours goes on in the job.
 */
export const uploadStatement = async (
  ctx: Context,
  body: Readable,
  { name, bankAccountId }: { name: string; bankAccountId?: string | undefined },
) => {
  const { deps, staff, now, requestId } = ctx;
  const file = await receiveFile(deps, body, {
    name,
    source: 'upload',
    uploadedBy: staff.id,
    bankAccountId: bankAccountId ?? null,
    now,
  });
  if (file.bytes) await importStatement(deps, file.id, { now, requestId, bytes: file.bytes });
  else await sendJob(deps.sql, importReceived, { fileId: file.id });
  return (await fileRow(deps.sql, file.id)) ?? fail('not-found');
};

/**
 * Says whose account a waiting table is of and how its columns are read, remembers that, and imports it.
 * Throws Problem `conflict` when the file does not wait for it.
 */
export const readTable = async (
  ctx: Context,
  id: string,
  about: { bankAccountId: string; mapping?: Record<string, unknown> | undefined; reason: string },
) => {
  const { deps, now, requestId } = ctx;
  await runCommand(
    ctx,
    {
      action: 'wallet.map-columns',
      subject: { kind: 'bank-account', id: about.bankAccountId },
      reason: about.reason,
    },
    async ({ sql }) => {
      if (!(await chooseAccount(sql, id, about.bankAccountId))) lostRace({ id });
      if (about.mapping) await setMapping(sql, about.bankAccountId, columnMappingOf(about.mapping));
      return { result: undefined, changedFields: ['mapping'], after: about.mapping };
    },
  );
  await importStatement(deps, id, { now, requestId });
  return (await fileRow(deps.sql, id)) ?? fail('not-found');
};
