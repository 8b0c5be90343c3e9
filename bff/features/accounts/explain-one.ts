import type { AccessCell } from '#contract/accounts';
import { brusselsDay } from '#core/brussels';
import { fail } from '#core/errors';
import type { RequirementPurpose, SignInMethod } from '#core/vocabulary';
import type { Context } from '#infra/context';

import { readAccess } from './access-facts.ts';
import { cellOf } from './access-matrix.ts';
import { languageOf, organisationName } from './account-names.queries.ts';

export interface OneQuestion {
  organisationId: string;
  toolId: string;
  purpose: RequirementPurpose;
  method?: SignInMethod | undefined;
}

/** One account, one tool, one organisation. @throws not-found, when any of the three does not exist */
export const explainOne = async (
  { deps, now }: Context,
  accountId: string,
  question: OneQuestion,
): Promise<AccessCell> => {
  const { organisationId, toolId } = question;
  const [access, language, organisation] = await Promise.all([
    readAccess(deps.sql, accountId, organisationId),
    languageOf(deps.sql, accountId),
    organisationName(deps.sql, organisationId),
  ]);
  const exists = access?.facts.catalogue.tools[toolId] !== undefined;
  if (!exists || language === undefined || organisation === undefined) fail('not-found');
  const naming = { language, organisations: new Map([[organisationId, organisation]]) };
  return cellOf(access, { ...question, today: brusselsDay(now) }, naming);
};
