import { expect, test } from 'vitest';
import { shownDay } from '../../../renderer/week/days/shown-day.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { isoWeek } from '../../../shared/calendar/iso-week.ts';
import { history } from '../../shared/histories.ts';

test('what is planned without a day lands where it is seen', () => {
  const on = (week: string) =>
    shownDay({ week: isoWeek(week), today: isoDate('2026-11-18'), history: history([]) });
  expect(on('2026-W47')).toBe('2026-11-18');
  expect(on('2026-W49')).toBe('2026-11-30');
  expect(on('2026-W44')).toBe('2026-10-26');
});
