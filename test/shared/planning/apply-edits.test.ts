import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { History } from '../../../shared/week/history.ts';
import { day, history, planned, run, TODAY } from '../histories.ts';
import { anyEdits } from './arbitrary-edits.ts';

/** Two sessions on Thursday, one on Sunday: 1, 2 and 3. */
const before = history([
  planned(day(3), { kilometres: 10, kind: 'intervals', rpe: 8, title: 'one' }),
  planned(day(3), { sport: 'mobility', position: 1, title: 'two' }),
  planned(day(6), { kilometres: 22, kind: 'long', title: 'three' }),
  run(day(-2), { sport: 'bike', minutes: 300 }),
]);

const withLife = (session: Session): Session => ({ ...session, skippedBecause: 'a cold' });
const edited = (...edits: object[]) =>
  applyEdits(
    before,
    edits.map((edit) => PlanEdit.parse(edit)),
    TODAY,
  ).sessions;
const places = (sessions: readonly Session[]) =>
  sessions.map(({ title, date, position }) => `${title} ${date} ${position}`);

describe('edits of the plan', () => {
  it('leave what was there untouched', () => {
    const copy = structuredClone(before);
    edited({ type: 'remove', sessionId: 1 }, { type: 'ease', sessionId: 3 });
    expect(before).toEqual(copy);
  });

  it('put what is moved last on its new day, and close the gap on its old one', () => {
    expect(places(edited({ type: 'move', sessionId: 1, date: day(6) }))).toEqual([
      `two ${day(3)} 0`,
      `three ${day(6)} 0`,
      `one ${day(6)} 1`,
    ]);
  });

  it('put what is moved at the place that was asked for, also within its day', () => {
    expect(places(edited({ type: 'move', sessionId: 3, date: day(3), position: 1 }))).toEqual([
      `one ${day(3)} 0`,
      `three ${day(3)} 1`,
      `two ${day(3)} 2`,
    ]);
    expect(places(edited({ type: 'move', sessionId: 1, date: day(3), position: 1 }))).toEqual([
      `two ${day(3)} 0`,
      `one ${day(3)} 1`,
      `three ${day(6)} 0`,
    ]);
    expect(places(edited({ type: 'move', sessionId: 1, date: day(6), position: 99 }))).toEqual([
      `two ${day(3)} 0`,
      `three ${day(6)} 0`,
      `one ${day(6)} 1`,
    ]);
  });

  it('plan a copy without what life did to the session that it copies', () => {
    const skipped = { ...before, sessions: before.sessions.map(withLife) };
    const copy = PlanEdit.parse({ type: 'copy', sessionId: 1, date: day(6), position: 0 });
    const { sessions } = applyEdits(skipped, [copy], TODAY);
    expect(places(sessions)).toEqual([
      `one ${day(3)} 0`,
      `two ${day(3)} 1`,
      `one ${day(6)} 0`,
      `three ${day(6)} 1`,
    ]);
    expect(sessions[2]).toMatchObject({ id: 4, kind: 'intervals', rpe: 8 });
    expect(sessions[2]?.skippedBecause).toBeUndefined();
  });

  it('put what is new last on its day, under an id of its own', () => {
    const workout = { date: day(3), sport: 'swim', kind: 'easy', durationSeconds: 600, rpe: 2 };
    const sessions = edited({ type: 'plan', workout }, { type: 'plan', workout });
    expect(sessions.map(({ id }) => Number(id))).toEqual([1, 2, 4, 5, 3]);
    expect(sessions.map(({ position }) => position)).toEqual([0, 1, 2, 3, 0]);
  });

  it('close the gap that a removed session leaves', () => {
    expect(places(edited({ type: 'remove', sessionId: 1 }))).toEqual([
      `two ${day(3)} 0`,
      `three ${day(6)} 0`,
    ]);
  });

  it('change nothing when their session is not in the plan', () => {
    expect(edited({ type: 'remove', sessionId: 9 })).toEqual(before.sessions);
    const gone = { type: 'remove', sessionId: 3 };
    expect(edited(gone, { type: 'ease', sessionId: 3 })).toEqual(edited(gone));
  });

  it('see what the edits before them did: a second swap is dosed from the run', () => {
    const bike = { type: 'swap', sessionId: 1, sport: 'bike' };
    expect(edited({ type: 'swap', sessionId: 1, sport: 'swim' }, bike)).toEqual(edited(bike));
  });

  it('refuse to swap what never was a run', () => {
    expect(() => edited({ type: 'swap', sessionId: 2 })).toThrow(Refusal);
  });
});

describe('any edits', () => {
  const tried = (history: History, edits: readonly PlanEdit[]) => {
    try {
      return applyEdits(history, edits, TODAY);
    } catch (fault) {
      if (fault instanceof Refusal) return history;
      throw fault;
    }
  };

  it('edit the plan and nothing else, and leave every day in order', () => {
    fc.assert(
      fc.property(anyEdits([1, 2, 3, 4]), (edits) => {
        const { sessions, ...rest } = tried(before, edits);
        const { sessions: _, ...untouched } = before;
        expect(rest).toEqual(untouched);
        for (const ofDay of Map.groupBy(sessions, ({ date }) => date).values()) {
          expect(ofDay.map(({ position }) => position)).toEqual(ofDay.map((_, place) => place));
        }
        expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
      }),
    );
  });
});
