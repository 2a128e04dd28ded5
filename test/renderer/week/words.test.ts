import { expect, test } from 'vitest';
import { flagNews } from '../../../renderer/week/flags/flag-news.ts';
import { groupFlags } from '../../../renderer/week/flags/group-flags.ts';
import { sortFlags } from '../../../renderer/week/flags/sort-flags.ts';
import { weekLabel, weekSpanFrom } from '../../../renderer/week/header/week-label.ts';
import { shortMinutes } from '../../../renderer/words/short-duration.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { isoWeek } from '../../../shared/calendar/iso-week.ts';
import { Acknowledgement } from '../../../shared/rules/acknowledgement.ts';
import type { Flag } from '../../../shared/rules/flag.ts';

const flag = (fields: Partial<Flag>): Flag => ({
  rule: 'pain-watch',
  title: 'Pain to watch',
  severity: 'caution',
  grade: 'trial',
  date: isoDate('2026-11-16'),
  status: 'fired',
  evidence: {},
  words: { seen: '', why: '', next: '', certainty: '' },
  sources: [],
  disagreements: [],
  about: '2026-11-16',
  extent: 0,
  subjects: [],
  remedies: [],
  ...fields,
});

test('a week is named by its days and number, over months and years', () => {
  expect(weekLabel(isoWeek('2026-W47'), 'monday')).toBe('16 – 22 November, week 47');
  expect(weekLabel(isoWeek('2026-W47'), 'sunday')).toBe('15 – 21 November, week 47');
  expect(weekLabel(isoWeek('2026-W49'), 'monday')).toBe('30 November – 6 December, week 49');
  expect(weekLabel(isoWeek('2026-W53'), 'monday')).toBe('28 Dec 2026 – 3 Jan 2027, week 53');
});

test('a week of another year than today says which', () => {
  const of = (week: string) => weekSpanFrom(isoWeek(week), 'monday', isoDate('2026-11-18'));
  expect(of('2026-W30')).toBe('20 – 26 July');
  expect(of('2014-W30')).toBe('21 – 27 July 2014');
  expect(of('2027-W05')).toBe('1 – 7 February 2027');
  expect(of('2026-W53')).toBe('28 Dec 2026 – 3 Jan 2027');
  expect(of('2020-W53')).toBe('28 Dec 2020 – 3 Jan 2021');
});

test('short durations keep their minutes readable', () => {
  expect(shortMinutes(48)).toBe('48 min');
  expect(shortMinutes(112)).toBe('1 h 52');
  expect(shortMinutes(121)).toBe('2 h 01');
  expect(shortMinutes(120)).toBe('2 h');
});

test('an emergency is kept apart from all other flags', () => {
  const emergency = flag({ rule: 'emergency-signs', severity: 'emergency' });
  const sitting = flag({ rule: 'long-sitting', severity: 'note' });
  const nerve = flag({ rule: 'nerve-signs', severity: 'stop' });
  const quiet = flag({ rule: 'weekly-jump', status: 'quiet', severity: 'stop' });
  const sorted = sortFlags([sitting, quiet, flag({}), emergency, nerve]);
  expect(sorted.emergencies).toEqual([emergency]);
  expect(sorted.fired.map(({ severity }) => severity)).toEqual(['stop', 'caution', 'note']);
  expect(sorted.quiet).toEqual([quiet]);
});

test('days of one rule share a card, the latest in front, unless they offer remedies', () => {
  const [monday, tuesday] = [flag({}), flag({ date: isoDate('2026-11-17') })];
  expect(groupFlags([monday, tuesday])).toEqual([{ flag: tuesday, earlier: [monday] }]);
  const louder = flag({ severity: 'stop' });
  expect(groupFlags([louder, monday])).toHaveLength(2);
  const icy = flag({
    rule: 'slippery-surface',
    remedies: [{ type: 'swap', sessionId: 1 as never }],
  });
  expect(groupFlags([icy, icy])).toHaveLength(2);
});

const REST = Acknowledgement.parse({
  id: 1,
  athleteId: 1,
  date: '2026-11-18',
  rule: 'pain-watch',
  about: '2026-11-16',
  severity: 'caution',
  extent: 0,
  reason: 'I keep it easy',
});

test('a flag that rests leaves the list; an emergency that rests stays in sight', () => {
  const resting = flag({ acknowledgement: REST });
  const emergency = flag({ ...resting, rule: 'emergency-signs', severity: 'emergency' });
  const sorted = sortFlags([resting, emergency]);
  expect(sorted).toMatchObject({ emergencies: [], fired: [], resting: [resting] });
  expect(sorted.seenEmergencies).toEqual([emergency]);
});

test('screen readers hear which flags came and how many went', () => {
  const tuesday = flag({ about: '2026-11-17', date: isoDate('2026-11-17') });
  const sitting = flag({ rule: 'long-sitting', title: 'Long sitting' });
  expect(flagNews([flag({}), tuesday], [sitting])).toBe(
    '1 new flag: Long sitting. 2 flags went quiet.',
  );
  expect(flagNews([flag({})], [])).toBe('1 flag went quiet.');
  expect(flagNews([flag({})], [flag({})])).toBeUndefined();
});

test('screen readers hear that a flag is back, and are not told again what they let rest', () => {
  const resting = flag({ acknowledgement: REST });
  expect(flagNews([flag({})], [resting])).toBeUndefined();
  expect(flagNews([resting], [flag({})])).toBe('Back: Pain to watch.');
  expect(flagNews([resting], [])).toBeUndefined();
});
