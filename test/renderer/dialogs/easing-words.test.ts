import { expect, test } from 'vitest';
import { nothingToEaseWords } from '../../../renderer/dialogs/ease-week/easing-effect.ts';
import { type IsoWeek, isoWeek } from '../../../shared/calendar/iso-week.ts';
import { easeWeek } from '../../../shared/planning/ease-week/ease-week.ts';
import {
  day,
  type Entry,
  easyWeeks,
  history,
  planned,
  TODAY,
  WEEK,
} from '../../shared/histories.ts';

const NEXT_WEEK = isoWeek('2026-W48');
const QUIET = [planned(day(8), { kilometres: 8 }), planned(day(12), { kilometres: 12 })];

function wordsOf(week: IsoWeek, plan: readonly Entry[]): string {
  const known = history([...easyWeeks(8), ...plan]);
  expect(easeWeek(known, week, TODAY)).toEqual([]);
  return nothingToEaseWords({ history: known, week, today: TODAY, changes: {} });
}

test('a jump that is still planned in the week before is eased there', () => {
  const jump = [4, 5, 6].map((days) => planned(day(days), { kilometres: 13 }));
  expect(wordsOf(NEXT_WEEK, [...jump, ...QUIET])).toMatch(
    /^What fires here comes from another week, where it is still planned: Easy run on \w{3} \d+ Nov\. /,
  );
});

test('nothing fires where the plan goes on as it was', () => {
  const plan = [planned(day(2), { kilometres: 8 }), planned(day(5), { kilometres: 12 })];
  expect(wordsOf(WEEK, plan)).toMatch(/^No caution fires/);
});
