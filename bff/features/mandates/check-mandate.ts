import { fail } from '#core/errors';

import type { MandateValues } from './mandate-commands.queries.ts';
import type { Parties } from './mandate-parties.queries.ts';

/** @throws invalid when the last day lies before the first */
export const refuseBackwards = ({
  startsOn,
  endsOn,
}: Pick<MandateValues, 'startsOn' | 'endsOn'>): void => {
  if (endsOn !== null && endsOn < startsOn)
    fail('invalid', { detail: 'endsOn', errors: { endsOn: 'before-start' } });
};

/**
 * A representative acts for this legal person, and has not left before the mandate starts. Whether one is needed is
 * the checklist's to say. @throws not-found, mandates.natural-person, mandates.not-of-syndic
 */
export const refuseStrangers = (
  parties: Parties | undefined,
  mandate: Pick<MandateValues, 'syndicId' | 'representativeId' | 'startsOn'>,
): Parties => {
  if (!parties) return fail('not-found', { detail: 'coOwnershipId, syndicId' });
  if (mandate.representativeId === null) return parties;
  if (parties.syndicKind === 'natural-person') fail('mandates.natural-person', { status: 409 });
  const { representative } = parties;
  const gone = representative?.until != null && representative.until < mandate.startsOn;
  if (representative?.syndicId !== mandate.syndicId || gone)
    fail('mandates.not-of-syndic', { status: 409 });
  return parties;
};
