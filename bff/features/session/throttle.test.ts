import { describe, expect, it } from 'vitest';
import { beginGuess, pairRule, type ThrottleState } from './throttle.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 9) + seconds * 1000);

/** Guesses as fast as it is let for so many seconds; returns the moments of the guesses. */
const guessAllTheWhile = (seconds: number): number[] => {
  const moments: number[] = [];
  let state: ThrottleState | undefined;
  for (let second = 0; second < seconds; second += 1) {
    const guess = beginGuess(state, at(second), pairRule);
    if ('waitUntil' in guess) continue;
    moments.push(second);
    state = guess.next;
  }
  return moments;
};

describe('slowing of guesses', () => {
  it('lets five through, then doubles the wait up to a quarter of an hour', () => {
    const moments = guessAllTheWhile(4 * 3600);
    const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
    expect(gaps.slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect(gaps.slice(4, 11)).toEqual([15, 30, 60, 120, 240, 480, 900]);
    expect(Math.max(...gaps)).toBe(900);
  });

  it('refuses until the very moment that it named', () => {
    const state = { failures: 5, lastAt: at(0), blockedUntil: at(15) };
    expect(beginGuess(state, at(14.999), pairRule)).toEqual({ waitUntil: at(15) });
    expect(beginGuess(state, at(15), pairRule)).toHaveProperty('next.failures', 6);
  });

  it('starts anew after a quiet day', () => {
    const state = { failures: 40, lastAt: at(0), blockedUntil: at(900) };
    expect(beginGuess(state, at(24 * 3600), pairRule)).toHaveProperty('next.failures', 41);
    expect(beginGuess(state, at(24 * 3600 + 1), pairRule)).toEqual({
      next: { failures: 1, lastAt: at(24 * 3600 + 1), blockedUntil: null },
    });
  });
});
