import { expect } from 'vitest';
import { plannerWithAthlete } from '../electron/handlers/test-planner.ts';

export type BadInput = readonly [
  what: string,
  name: string,
  input: unknown,
  code: string,
  said: RegExp,
];

/** A call that is a clear error, names what is wrong, and changes nothing. */
export async function expectRefused(name: string, input: unknown, code: string, said: RegExp) {
  const { dispatch, everything, faults } = await plannerWithAthlete();
  const before = everything();
  const reply = await dispatch(name, input);
  expect(reply).toMatchObject({ error: { code } });
  expect('error' in reply && reply.error.message).toMatch(said);
  expect(JSON.stringify(reply).length).toBeLessThan(2_000);
  expect(everything()).toEqual(before);
  expect(faults).toEqual([]);
}
