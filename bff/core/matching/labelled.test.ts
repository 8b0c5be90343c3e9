import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { note } from '../../../tests/support/note.ts';
import { createMatcher } from './decide.ts';
import type { Decision } from './decision.ts';
import type { MovementFacts, Universe } from './facts.ts';
import { defaultThresholds } from './thresholds.ts';

const folder = path.join(import.meta.dirname, '../../../tests/fixtures/communications');

/** One JSON object a line. */
const read = <Row>(name: string): Row[] =>
  readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

interface LabelledCase {
  /** In words, what makes it hard. */
  why: string;
  movement: Pick<MovementFacts, 'bookedOn' | 'reference' | 'text' | 'iban' | 'name'> & {
    cents: number;
    /** What stands in the bank's reference field with wrong check digits. */
    broken: string | null;
  };
  expect: { outcome: Decision['outcome']; topUp: string | null; wallet: string | null };
}

const universe: Universe = {
  topUps: read('top-ups'),
  wallets: read('wallets'),
  payers: read('payers'),
  members: read('members'),
  refunds: [],
  providerIbans: [],
};

const results = read<LabelledCase>('cases').map((labelled, at) => {
  const { broken, ...movement } = labelled.movement;
  const facts: MovementFacts = {
    ...movement,
    id: String(at),
    currency: 'EUR',
    brokenReference: broken,
    endToEndId: null,
    reversal: false,
    bankCharge: false,
  };
  // Each case by itself: a top-up credited in one is not taken in the next.
  const got = createMatcher(universe, defaultThresholds).decide(facts);
  return Object.assign(labelled, { got });
});

type Result = (typeof results)[number];
const isAutomatic = ({ got }: Result) => got.outcome === 'credited';
const isRight = ({ expect: label, got }: Result) =>
  got.outcome === label.outcome && got.credit?.topUpId === label.topUp;
const describeCase = ({ why, movement, expect: label, got }: Result) =>
  `${why}: "${movement.text}" → ${got.outcome}, expected ${label.outcome}`;

describe('300 hard communications, labelled by the rules', () => {
  const automatic = results.filter(isAutomatic);
  const toCredit = results.filter((each) => each.expect.outcome === 'credited');
  const toPropose = results.filter((each) => each.expect.outcome === 'proposed');
  const firstRight = toPropose.filter(({ got, expect: label }) => {
    const [first] = got.proposals;
    return first?.walletId === label.wallet && first.topUpId === label.topUp;
  });

  it('holds 300 cases', () => {
    expect(results).toHaveLength(300);
  });

  it('credits by itself only what is right', () => {
    const right = automatic.filter(isRight).length;
    note(
      `matcher: automatic precision ${right}/${automatic.length}, ` +
        `recall ${toCredit.filter(isRight).length}/${toCredit.length}; ` +
        `right proposal first ${firstRight.length}/${toPropose.length}`,
    );
    expect(automatic.filter((each) => !isRight(each)).map(describeCase)).toEqual([]);
  });

  it('credits by itself all that the rules let it', () => {
    expect(toCredit.filter((each) => !isRight(each)).map(describeCase)).toEqual([]);
  });

  it('puts the right proposal first in at least 95 of 100', () => {
    const missed = toPropose.filter((each) => !firstRight.includes(each)).map(describeCase);
    if (missed.length > 0) note(missed.join('\n'));
    expect(firstRight.length / toPropose.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives every other movement its own outcome', () => {
    const others = results.filter(
      (each) => !['credited', 'proposed'].includes(each.expect.outcome),
    );
    expect(
      others.filter((each) => each.got.outcome !== each.expect.outcome).map(describeCase),
    ).toEqual([]);
    const heirs = others.filter(({ expect: label }) => label.outcome === 'closed-organisation');
    expect(heirs.map(({ got }) => got.proposals[0]?.walletId ?? null)).toEqual(
      heirs.map(({ expect: label }) => label.wallet),
    );
  });
});
