import { remainderCheckDigits } from '#core/mod97';
import type { TypingMistake } from './evidence.ts';

/** A valid reference that turns into the typed digits by one mistake. */
export interface Correction {
  reference: string;
  mistake: TypingMistake;
}

/** Blocks of the printed form `+++ddd/dddd/ddddd+++` after two of them were exchanged, and their right order. */
const exchanges: { lengths: [number, number, number]; order: [number, number, number] }[] = [
  { lengths: [4, 3, 5], order: [1, 0, 2] },
  { lengths: [5, 4, 3], order: [2, 1, 0] },
  { lengths: [3, 5, 4], order: [0, 2, 1] },
];

/**
 * All valid references that one typing mistake away from these digits: of twelve one digit wrong, two swapped or two
 * blocks exchanged; of eleven one missing; of thirteen one too many. Check digits leave about two of some two hundred
 * possibilities, so that few need be looked up. Other lengths give none, and valid digits never themselves.
 */
export function correctionsOf(digits: string): Correction[] {
  if (!/^\d{11,13}$/.test(digits)) return [];
  const found = new Map<string, TypingMistake>();
  const add = (reference: string, mistake: TypingMistake) => {
    if (reference !== digits && !found.has(reference)) found.set(reference, mistake);
  };
  if (digits.length === 12) {
    swapped(digits, add);
    oneDigitOff(digits, add);
    blocksExchanged(digits, add);
  } else if (digits.length === 11) digitInserted(digits, add);
  else digitRemoved(digits, add);
  return [...found].map(([reference, mistake]) => ({ reference, mistake }));
}

type Add = (reference: string, mistake: TypingMistake) => void;

/** What a digit adds, by its place, to (first ten − check digits) mod 97: a reference is valid where that is 0. */
const weights = Array.from({ length: 12 }, (_, at) =>
  at < 10 ? powerMod97(9 - at) : at === 10 ? -10 : -1,
);

function powerMod97(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = (power * 10) % 97;
  return power;
}

const digitAt = (digits: string, at: number) => digits.charCodeAt(at) - 48;
const weightAt = (at: number) => weights[at] ?? 0;

function balanceOf(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 12; at += 1) sum += digitAt(digits, at) * weightAt(at);
  return sum % 97;
}

/** The balance also holds for check digits 98, 99 and 00, which are never valid. */
function addValid(digits: string, mistake: TypingMistake, add: Add): void {
  const check = digits.slice(10);
  if (check !== '00' && check < '98') add(digits, mistake);
}

function replaced(digits: string, at: number, digit: number): string {
  return `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
}

function oneDigitOff(digits: string, add: Add): void {
  const balance = balanceOf(digits);
  for (let at = 0; at < 12; at += 1) {
    const was = digitAt(digits, at);
    for (let digit = 0; digit < 10; digit += 1) {
      if ((balance + (digit - was) * weightAt(at)) % 97 === 0)
        addValid(replaced(digits, at, digit), 'one-digit', add);
    }
  }
}

function swapped(digits: string, add: Add): void {
  const balance = balanceOf(digits);
  for (let left = 0; left < 11; left += 1) {
    for (let right = left + 1; right < 12; right += 1) {
      const [a, b] = [digitAt(digits, left), digitAt(digits, right)];
      if (a === b) continue;
      if ((balance + (b - a) * (weightAt(left) - weightAt(right))) % 97 === 0)
        addValid(replaced(replaced(digits, left, b), right, a), 'swap', add);
    }
  }
}

function isValid(digits: string): boolean {
  return digits.slice(10) === remainderCheckDigits(digits.slice(0, 10));
}

function blocksExchanged(digits: string, add: Add): void {
  for (const { lengths, order } of exchanges) {
    const [first, second] = lengths;
    const blocks = [
      digits.slice(0, first),
      digits.slice(first, first + second),
      digits.slice(first + second),
    ];
    const whole = order.map((at) => blocks[at]).join('');
    if (isValid(whole)) add(whole, 'blocks-exchanged');
  }
}

function digitInserted(digits: string, add: Add): void {
  for (let at = 0; at <= 11; at += 1) {
    const zero = `${digits.slice(0, at)}0${digits.slice(at)}`;
    const balance = balanceOf(zero);
    for (let digit = 0; digit < 10; digit += 1) {
      if ((balance + digit * weightAt(at)) % 97 === 0)
        addValid(replaced(zero, at, digit), 'missing-digit', add);
    }
  }
}

function digitRemoved(digits: string, add: Add): void {
  for (let at = 0; at < 13; at += 1) {
    const shorter = digits.slice(0, at) + digits.slice(at + 1);
    const doubled = digits[at] === digits[at - 1] || digits[at] === digits[at + 1];
    if (isValid(shorter)) add(shorter, doubled ? 'doubled-digit' : 'extra-digit');
  }
}
