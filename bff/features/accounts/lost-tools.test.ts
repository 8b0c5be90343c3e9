import { expect, it } from 'vitest';

import {
  facts,
  office,
  open,
  person,
  strict,
  today,
} from '../../../tests/fixtures/access-world.ts';
import { lostTools } from './lost-tools.ts';

const none = { eid: null, itsmeLinked: false };

it('without an eID the tools that ask for one are lost, those with a password stay', () => {
  expect(lostTools(facts, none, today)).toEqual([{ organisationId: office, toolId: strict }]);
  expect(lostTools(facts, { eid: person.eid, itsmeLinked: false }, today)).toEqual([]);
});

it('what could not be used before is not lost', () => {
  const closed = { ...facts, person: { ...person, status: 'deactivated' as const } };
  expect(lostTools(closed, none, today)).toEqual([]);
  const ungranted = person.memberships.map((m) => Object.assign({}, m, { grants: [open] }));
  expect(
    lostTools({ ...facts, person: { ...person, memberships: ungranted } }, none, today),
  ).toEqual([]);
});
