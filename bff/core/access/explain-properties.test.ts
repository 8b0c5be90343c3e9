import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { accountStatuses, membershipStatuses, signInMethods } from '#core/vocabulary';

import { forAll } from '../../../tests/support/property.ts';
import { type Cause, causeCodes } from './causes.ts';
import { explainAccess } from './explain.ts';
import {
  biv,
  facts as whole,
  fonds,
  inForce,
  office,
  open,
  strict,
  today,
} from '../../../tests/fixtures/access-world.ts';
import type { AccessFacts, AccessQuestion, AccreditationFacts } from './facts.ts';
import { mend } from '../../../tests/fixtures/mend-access.ts';

const day = fc.constantFrom('2026-01-01', '2026-11-23', today, '2026-11-25', '2030-01-01');
const accreditation: fc.Arbitrary<AccreditationFacts> = fc.record({
  kindId: fc.constantFrom(biv, fonds),
  status: fc.constantFrom('valid', 'valid', 'ended', 'suspended'),
  validFrom: fc.option(day),
  validUntil: fc.option(day),
});
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

const facts: fc.Arbitrary<AccessFacts> = fc
  .record({
    person: fc.record({
      status: fc.constantFrom(...accountStatuses),
      activated: fc.boolean(),
      activationSentAt: fc.constant(null),
      deactivatedAt: fc.constant(null),
      deactivatedBy: fc.constantFrom('holder', 'staff', 'merge', null),
      eid: fc.option(
        fc.record({ linkedOn: day, certificateExpiresOn: fc.option(day), frozen: fc.boolean() }),
      ),
      itsmeLinked: fc.boolean(),
      memberships: fc.array(
        fc.record({
          organisationId: fc.constantFrom(office, 'elsewhere'),
          status: fc.constantFrom(...membershipStatuses),
          administrator: fc.boolean(),
          requestedAt: day,
          grants: someOf([open, strict]),
        }),
        { maxLength: 3 },
      ),
      accreditations: fc.array(accreditation, { maxLength: 4 }),
      nearKinds: someOf([biv, fonds]),
    }),
    office: fc.record({
      open: fc.boolean(),
      tools: someOf([open, strict]),
      administrators: someOf(['An Maes', 'Jo Smet']),
      accreditations: fc.array(accreditation, { maxLength: 2 }),
    }),
    methods: someOf(signInMethods),
    use: someOf([biv, fonds]),
    register: someOf([biv, fonds]),
    active: fc.boolean(),
  })
  .map(({ person, office: at, methods, use, register, active }) => ({
    // As the database holds it: active means activated, itsme stands on an eID.
    person: {
      ...person,
      activated: person.status === 'active' || (person.status !== 'registered' && person.activated),
      itsmeLinked: person.eid !== null && person.itsmeLinked,
    },
    organisations: { [office]: at },
    catalogue: {
      ...whole.catalogue,
      tools: { [open]: { methods, active, required: { use, register } } },
    },
  }));

const question: fc.Arbitrary<AccessQuestion> = fc.record({
  organisationId: fc.constant(office),
  toolId: fc.constant(open),
  purpose: fc.constantFrom('use', 'register'),
  method: fc.option(fc.constantFrom(...signInMethods), { nil: undefined }),
  today: fc.constant(today),
});

const holds = (list: readonly AccreditationFacts[], kind: string) =>
  list.some(
    (a) =>
      a.kindId === kind &&
      a.status === 'valid' &&
      (a.validFrom ?? '0') <= today &&
      (a.validUntil ?? '9') >= today,
  );

/** The same question answered without any explanation, condition by condition. */
const mayIn = (
  { person: p, organisations, catalogue }: AccessFacts,
  q: AccessQuestion,
): boolean => {
  const at = organisations[office];
  const tool = catalogue.tools[q.toolId];
  if (!at || !tool) return false;
  const member = p.memberships.find((m) => m.organisationId === office && m.status === 'confirmed');
  const card = p.eid !== null && !p.eid.frozen;
  const works = {
    password: true,
    itsme: card && p.itsmeLinked,
    eid: card && (p.eid?.certificateExpiresOn ?? '9999') >= today,
  };
  const accredited = tool.required[q.purpose].every(
    (kind) =>
      (card && holds(p.accreditations, kind)) ||
      (q.purpose === 'register' && holds(at.accreditations, kind)),
  );
  return (
    p.status === 'active' &&
    at.open &&
    member !== undefined &&
    tool.active &&
    accredited &&
    tool.methods.some((m) => works[m] && (q.method === undefined || q.method === m)) &&
    (q.purpose === 'register'
      ? member.administrator
      : at.tools.includes(q.toolId) && member.grants.includes(q.toolId))
  );
};

test('allowed exactly when there is no cause, and when every condition holds', () => {
  forAll([facts, question], (f, q) => {
    const { allowed, causes } = explainAccess(f, q);
    expect(allowed).toBe(causes.length === 0);
    expect(allowed).toBe(mayIn(soleMembership(f), q));
  });
});

/** Among several live memberships the explanation takes the latest confirmed one; so does the database. */
const soleMembership = (f: AccessFacts): AccessFacts => {
  const memberships = f.person.memberships.toSorted((a, b) =>
    b.requestedAt.localeCompare(a.requestedAt),
  );
  return { ...f, person: { ...f.person, memberships } };
};

const mendable = (causes: readonly Cause[]) => causes.every(({ code }) => code !== 'anonymised');
const mendAll = (f: AccessFacts, q: AccessQuestion, causes: readonly Cause[]) =>
  causes.reduce(([nextF, nextQ], cause) => mend(nextF, nextQ, cause), [f, q] as const);

test('mending what is named gives access, and no named cause could be left out', () => {
  forAll([facts, question], (f, q) => {
    const { causes } = explainAccess(f, q);
    fc.pre(mendable(causes));
    expect(explainAccess(...mendAll(f, q, causes)).causes).toEqual([]);
    for (const left of causes) {
      const others = causes.filter((cause) => cause !== left);
      const remaining = explainAccess(...mendAll(f, q, others)).causes;
      expect(remaining.map(({ code }) => code)).toEqual([left.code]);
    }
  });
});

test('causes stand in their order, none twice, and answers depend on nothing else', () => {
  forAll([facts, question], (f, q) => {
    const { causes } = explainAccess(f, q);
    const places = causes.map(({ code }) => causeCodes.indexOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const keys = causes.map(({ code, params }) => `${code} ${params.kindCode ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    const elsewhere = {
      ...f,
      organisations: {
        ...f.organisations,
        elsewhere: {
          open: true,
          tools: [open],
          administrators: [],
          accreditations: [inForce(biv)],
        },
      },
    };
    expect(explainAccess(elsewhere, q)).toEqual(explainAccess(f, q));
  });
});
