import { expect, test } from 'vitest';
import { fail, Problem } from './errors.ts';

const caught = (act: () => void): unknown => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('a shared code brings its status, a feature states its own', () => {
  expect(new Problem('not-found').status).toBe(404);
  expect(new Problem('stale').status).toBe(409);
  expect(new Problem('top-up.already-paid', { status: 409 }).status).toBe(409);
  expect(new Problem('fee.no-tariff').status).toBe(422);
});

test('fail throws an Error that carries everything it was told', () => {
  const errors = { email: 'invalid' };
  const error = caught(() => fail('invalid', { title: 'Invalid', errors, params: { max: 3 } }));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'Problem',
    code: 'invalid',
    status: 422,
    title: 'Invalid',
    message: 'Invalid',
    errors,
    params: { max: 3 },
  });
});
