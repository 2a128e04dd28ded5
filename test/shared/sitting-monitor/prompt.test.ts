import { describe, expect, test } from 'vitest';
import { asked, asksToGetUp, snoozed } from '../../../shared/sitting-monitor/prompt.ts';
import { FakeComputer, MINUTE } from './fake-computer.ts';

const AROUND = { hasOpenEpisode: true, isFullScreen: false, quietHours: undefined };
const NIGHT = { from: '22:00', until: '07:30' };

function afterSitting(minutes: number, time = '09:00') {
  return new FakeComputer(`2026-11-18T${time}`).use(minutes * MINUTE);
}

describe('when to ask', () => {
  test('after 30 minutes, not a moment before', () => {
    expect(asksToGetUp(afterSitting(29.75).monitor, AROUND)).toBe(false);
    expect(asksToGetUp(afterSitting(30).monitor, AROUND)).toBe(true);
  });

  test('not without an episode, and not over a full screen', () => {
    const { monitor } = afterSitting(60);
    expect(asksToGetUp(monitor, { ...AROUND, hasOpenEpisode: false })).toBe(false);
    expect(asksToGetUp(monitor, { ...AROUND, isFullScreen: true })).toBe(false);
  });

  test.each([
    ['20:00', true],
    ['21:29', true],
    ['21:30', false],
    ['06:59', false],
    ['07:00', true],
  ])('quiet hours from 22:00 until 07:30: sitting from %s for 30 minutes', (time, asks) => {
    const { monitor } = afterSitting(30, time);
    expect(asksToGetUp(monitor, { ...AROUND, quietHours: NIGHT })).toBe(asks);
  });

  test('quiet hours within one day', () => {
    const { monitor } = afterSitting(30, '12:00');
    const quiet = (from: string, until: string) => ({ ...AROUND, quietHours: { from, until } });
    expect(asksToGetUp(monitor, quiet('12:00', '13:00'))).toBe(false);
    expect(asksToGetUp(monitor, quiet('13:00', '14:00'))).toBe(true);
  });

  test('getting up, locking and sleeping start anew', () => {
    for (const kind of ['stood-up', 'lock', 'sleep'] as const) {
      const computer = afterSitting(45)
        .tell(kind)
        .use(29 * MINUTE);
      expect(asksToGetUp(computer.monitor, AROUND)).toBe(false);
      expect(asksToGetUp(computer.use(MINUTE).monitor, AROUND)).toBe(true);
    }
  });
});

describe('asking again', () => {
  test('"later" asks again in ten minutes', () => {
    const computer = afterSitting(30);
    computer.monitor = snoozed(computer.monitor);
    expect(asksToGetUp(computer.use(9 * MINUTE).monitor, AROUND)).toBe(false);
    expect(asksToGetUp(computer.use(MINUTE).monitor, AROUND)).toBe(true);
  });

  test('without an answer it asks again after half an hour', () => {
    const computer = afterSitting(30);
    computer.monitor = asked(computer.monitor);
    expect(asksToGetUp(computer.use(29 * MINUTE).monitor, AROUND)).toBe(false);
    expect(asksToGetUp(computer.use(MINUTE).monitor, AROUND)).toBe(true);
  });

  test('what was put off is forgotten with the stretch', () => {
    const computer = afterSitting(30);
    computer.monitor = asked(computer.monitor);
    expect(asksToGetUp(computer.tell('stood-up').use(30 * MINUTE).monitor, AROUND)).toBe(true);
  });
});
