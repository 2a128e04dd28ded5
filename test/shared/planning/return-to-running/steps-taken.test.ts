import { describe, expect, it, test } from 'vitest';
import type { ReturnStep } from '../../../../shared/training/return-step.ts';
import { closed, day, type Entry, pain, planned, run, WEEK } from '../../histories.ts';
import { LONG, notesOf, positionOf, ranUntil, step, stepsOf, well } from './way-back.ts';

describe('steps that were done', () => {
  it('lead on when they went well: each twice, the walk and all four of walking and running', () => {
    const done: Entry[] = ranUntil(-60);
    const positions = [positionOf(done)];
    const today = (index: number) => day(-18 + index * 2);
    const steps: ReturnStep[] = ['walk', 'run-1', 'run-2', 'run-3', 'run-4'];
    for (const [index, next] of steps.flatMap((one) => [one, one]).entries()) {
      done.push(...well(-18 + index * 2, next));
      positions.push(positionOf(done, WEEK, today(index)));
    }
    expect(positions).toEqual([
      ...['walk 0', 'walk 1', 'run-1 0', 'run-1 1', 'run-2 0', 'run-2 1'],
      ...['run-3 0', 'run-3 1', 'run-4 0', 'run-4 1', 'build 0'],
    ]);
  });

  it('are known by the session that they fulfil, when the recording does not say it', () => {
    const session = planned(day(0), { minutes: 30, returnStep: 'run-2' });
    expect(positionOf([...LONG, session, run(day(0), { minutes: 31 })])).toBe('run-2 1');
    expect(positionOf([...LONG, session, run(day(0), { sport: 'bike' })])).toBe('walk 0');
  });

  it('are none when a ride took their place, even by the athlete’s own word', () => {
    const session = planned(day(0), { minutes: 30, returnStep: 'run-2' });
    const ride = run(day(0), { sport: 'bike', fulfils: 1 });
    expect(positionOf([session, ...LONG, ride])).toBe('walk 0');
    expect(positionOf([session, ...LONG, run(day(0), { fulfils: 1 })])).toBe('run-2 1');
  });

  it('are none while they lie after the day that is looked at', () => {
    expect(positionOf([...LONG, step(3, 'run-4')])).toBe('walk 0');
  });

  it('count when nothing was logged after them, and the words say so', () => {
    const entries = [...LONG, step(-3, 'walk'), step(0, 'walk')];
    expect(positionOf(entries)).toBe('run-1 0');
    expect(notesOf(entries)).toContain(
      'Brisk walk on Fri 13 Nov: it counts, but nothing was logged after it',
    );
    expect(notesOf([...LONG, ...well(0, 'walk')])).not.toContain('nothing was logged');
    expect(notesOf([...LONG, step(2, 'walk')])).toContain('log tonight and tomorrow morning');
  });

  it('count once a day', () => {
    expect(positionOf([...LONG, step(0, 'walk'), step(0, 'walk')])).toBe('walk 1');
  });

  it('begin anew after a pause of two weeks', () => {
    const paused = (last: number) => [...LONG, step(last - 2, 'run-2'), step(last, 'run-2')];
    expect(positionOf(paused(-12))).toBe('run-3 0');
    const anew = stepsOf(paused(-13));
    expect(anew.state).toEqual({ step: 'walk', timesDone: 0, from: null, hurtAt: null });
    expect(anew.break).toEqual({ lastRun: day(-13), days: 14 });
  });

  it('are not expected back when a lower one was done again', () => {
    expect(positionOf([...LONG, step(-4, 'run-2'), step(-2, 'run-2'), step(0, 'run-1')])).toBe(
      'run-3 0',
    );
  });
});

describe('pain after a step', () => {
  const twoWalks = [...LONG, ...well(-10, 'walk'), ...well(-8, 'walk')];
  const second = [...twoWalks, ...well(-6, 'run-1'), ...well(-4, 'run-1'), step(-2, 'run-2')];

  test.each([
    ['above 5 while running', [pain(day(-2), 6, { moment: 'during' })]],
    ['above 5 a day later', [pain(day(0), 6)]],
    [
      'a next morning above before',
      [pain(day(-2), 1, { moment: 'before' }), pain(day(-1), 2, { moment: 'next-morning' })],
    ],
    [
      'a next morning above the morning of the step',
      [pain(day(-2), 1, { moment: 'next-morning' }), pain(day(-1), 2, { moment: 'next-morning' })],
    ],
    ['a changed way of running', [pain(day(-2), 2, { signs: ['changed-gait'] })]],
  ] satisfies [string, Entry[]][])('leads one step back: %s', (_, symptoms) => {
    expect(positionOf([...second, ...symptoms])).toBe('run-1 0');
    expect(notesOf([...second, ...symptoms])).toContain('One step back, and repeat.');
  });

  test.each([
    ['up to 5 while running', [pain(day(-2), 5, { moment: 'during' })]],
    [
      'a next morning as before',
      [pain(day(-2), 2, { moment: 'before' }), pain(day(-1), 2, { moment: 'next-morning' })],
    ],
    ['high before the step already', [pain(day(-2), 8, { moment: 'before' }), pain(day(-2), 1)]],
  ] satisfies [string, Entry[]][])('leads on: %s', (_, symptoms) => {
    expect(positionOf([...second, ...symptoms])).toBe('run-2 1');
  });

  it('does not count with a sore next morning and nothing from before to compare', () => {
    const sore = [...second, pain(day(-1), 2, { moment: 'next-morning' })];
    expect(positionOf(sore)).toBe('run-2 0');
    expect(notesOf(sore)).toContain('It does not count; do it again');
  });

  it('of 0 on the next morning needs nothing to compare', () => {
    expect(positionOf([...second, pain(day(-1), 0, { moment: 'next-morning' })])).toBe('run-2 1');
  });

  it('that is logged for a day to come says nothing yet', () => {
    expect(positionOf([...second, pain(day(3), 9)])).toBe('run-2 1');
  });

  it('is not compared with a morning of another spot, or with signs of a nerve', () => {
    const sore = pain(day(-1), 2, { moment: 'next-morning' });
    const knee = pain(day(-2), 1, { moment: 'next-morning', region: 'knee' });
    expect(positionOf([...second, sore, knee])).toBe('run-2 0');
    const tingling = pain(day(-2), 1, { moment: 'next-morning', signs: ['tingling'] });
    const walked = [...LONG, tingling, step(-2, 'walk'), sore, closed(day(1))];
    expect(notesOf(walked)).toContain('with nothing from before it to compare');
  });

  it('compares the same spot alone', () => {
    const other = [
      pain(day(-2), 1, { moment: 'before', region: 'knee' }),
      pain(day(-1), 3, { moment: 'next-morning' }),
    ];
    expect(positionOf([...second, ...other])).toBe('run-2 0');
  });

  it('does not let a step that is too high count when nobody logged how it was', () => {
    const hurt = [...second, pain(day(-1), 7)];
    expect(positionOf([...hurt, step(1, 'run-2')])).toBe('run-1 0');
    expect(positionOf([...hurt, ...well(1, 'run-2')])).toBe('run-2 1');
    expect(notesOf([...hurt, step(1, 'run-2')])).toContain('higher than what came next');
  });

  it('is not forgotten after one lower step', () => {
    const hurt = [...second, pain(day(-1), 7), ...well(0, 'run-1')];
    expect(positionOf([...hurt, step(2, 'run-3')])).toBe('run-1 1');
    expect(positionOf([...hurt, ...well(1, 'run-1'), step(2, 'run-2')])).toBe('run-2 1');
  });

  it('belongs to the step before it, up to the next one', () => {
    const next = [...second, pain(day(-1), 7), step(1, 'run-1')];
    expect(positionOf(next)).toBe('run-1 1');
    expect(positionOf([...second, step(1, 'run-2'), pain(day(1), 7, { moment: 'before' })])).toBe(
      'run-1 0',
    );
  });

  it('on a walk keeps running waiting', () => {
    const walked = (level: number) => [...LONG, step(0, 'walk'), pain(day(0), level)];
    expect(positionOf(walked(0))).toBe('walk 1');
    expect(positionOf(walked(1))).toBe('walk 0');
    expect(notesOf(walked(1))).toContain('Running waits for a walk without pain. Repeat the walk.');
  });

  it('after nerve signs that are over leads a step back too', () => {
    const tingling = pain(day(-1), 1, { signs: ['tingling'] });
    expect(positionOf([...second, tingling, closed(day(1))])).toBe('run-1 0');
  });
});
