import { Problem } from '#core/errors';
import { auditRefusal, type CommandInfo } from '#infra/command';
import type { Context } from '#infra/context';
import { isPassword } from '#infra/passwords';
import { keyOf } from './caller.ts';
import { passwordHashOf } from './session.queries.ts';
import { countGuess, takeGuessBack } from './throttle.queries.ts';
import { pairRule } from './throttle.ts';

/**
 * Asks the signed-in person's password once more before a command, slowed like sign-in: a session
 * left open must not serve to guess it. Stands before the command's transaction, since a wrong
 * guess has to stay counted.
 * @param field of the form, to show the fault at
 * @throws Problem `session.wrong-password`, `too-many-requests`; either is audited as refused
 */
export const askOwnPassword = async (
  ctx: Context,
  info: CommandInfo,
  password: string,
  field: string,
): Promise<void> => {
  const problem = await whyNot(ctx, password, field);
  if (!problem) return;
  await auditRefusal(ctx, info, problem);
  throw problem;
};

const whyNot = async (
  { deps: { sql }, staff, now }: Context,
  password: string,
  field: string,
): Promise<Problem | undefined> => {
  const guesses = [{ key: keyOf('own-password', staff.id), rule: pairRule }];
  const waitUntil = await countGuess(sql, guesses, now);
  if (waitUntil) {
    const seconds = Math.ceil((waitUntil.getTime() - now.getTime()) / 1000);
    return new Problem('too-many-requests', { params: { seconds } });
  }
  const stored = await passwordHashOf(sql, staff.id);
  if (stored === null || !(await isPassword(stored, password))) {
    return new Problem('session.wrong-password', { errors: { [field]: 'session.wrong-password' } });
  }
  await takeGuessBack(sql, guesses);
  return undefined;
};
