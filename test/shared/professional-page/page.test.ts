import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfessionalPages } from '../../../shared/professional-page/read-pages.ts';
import {
  closed,
  day,
  type Entry,
  easyWeeks,
  exercised,
  history,
  pain,
  planned,
  run,
  sitting,
  TODAY,
} from '../histories.ts';
import { block, page, pages } from './reading.ts';

const sectionIds = (entries: readonly Entry[]) => page(entries).sections.map(({ id }) => id);
const having = ({ entry, fields }: Entry, more: object): Entry => ({
  entry,
  fields: { ...fields, ...more },
});
const NOT_LOGGED = ['Not logged.'];

describe('the page for the professional', () => {
  it('is not written without any pain', () => {
    expect(pages([run(day(0))]).pages).toEqual([]);
  });

  it('is one for each open episode, and each names the others', () => {
    const entries = [pain(day(-3), 3), pain(day(-1), 2, { region: 'hip', side: 'left' })];
    expect(pages(entries).pages.map(({ place }) => place)).toEqual([
      'Sit bone, right',
      'Hip, left',
    ]);
    expect(block('spot', entries).lines).toEqual([
      'Sit bone, right. The first pain was logged on Fri 13 Nov 2026, 5 days before this was written. It is still open.',
      'Other sore spots now: hip, left (since Sun 15 Nov 2026).',
    ]);
  });

  it('of a spot that is over holds what was logged on the day on which the runner said so', () => {
    const over = having(pain(day(-2), 1, { signs: ['tingling'] }), { note: 'Almost gone' });
    const entries = [pain(day(-6), 3), over, closed(day(-2))];
    expect(block('course', entries).lines[0]).toBe(
      'Logged on 2 of 5 days. Last: 1, after training, on Sat 14 Nov 2026.',
    );
    expect(block('notes', entries).lines).toEqual(['Sat 14 Nov 2026: Almost gone']);
    expect(block('signs-there', entries).lines).toEqual([
      'Tingling: on 1 day, last on Sat 14 Nov 2026.',
    ]);
    const byItself = [pain(day(-12), 3), ...[-11, -8, -5, -4].map((days) => pain(day(days), 0))];
    expect(block('course', byItself).lines[0]).toContain('Logged on 4 of 8 days. Last: 0');
  });

  it('says since when nobody has logged a spot that nobody has closed', () => {
    const entries = [pain(day(-90), 3), pain(day(-60), 2, { region: 'hip', side: 'left' })];
    expect(block('spot', entries).lines).toEqual([
      'Sit bone, right. The first pain was logged on Tue 18 Aug 2026, 92 days before this was written. Nobody has said that it is over; it was last logged on Tue 18 Aug 2026.',
      'Other sore spots now: hip, left (since Thu 17 Sep 2026, last logged on Thu 17 Sep 2026).',
    ]);
  });

  it('leaves out a spot that is forgotten for a year, as the body room does, and tells a long one whole', () => {
    const forgotten = pain(day(-500), 3, { region: 'hip', side: 'left' });
    const begun = pain(day(-400), 4);
    const window = [pain(day(-300), 3), pain(day(0), 2)];
    const log = history([forgotten, begun, ...window]);
    const read = readProfessionalPages({ history: history(window), log }, TODAY);
    expect(read.pages.map(({ episode }) => episode.openedOn)).toEqual([day(-400)]);
    const alone = { history: history([]), log: history([forgotten]) };
    expect(readProfessionalPages(alone, TODAY).pages).toHaveLength(1);
  });

  it('says on its seventh day at 0 that it is over from tomorrow on', () => {
    const zeros = [-4, -2, 0, 2].map((days) => pain(day(days), 0));
    expect(block('spot', [pain(day(-6), 3), ...zeros]).lines[0]).toContain(
      'After seven days at 0 it counts as over from Thu 19 Nov 2026 on.',
    );
  });

  it('says of all that nobody logged that it is not logged, and of nothing else', () => {
    const bare = [pain(day(1), 3)];
    const silent = ['signs-there', 'signs-absent', 'feeling', 'question-4', 'question-5'];
    const untried = [
      'training-done',
      'rest',
      'measures',
      'routine',
      'mornings',
      'sitting',
      'change',
    ];
    for (const id of [...silent, ...untried]) {
      expect(block(id, bare).lines, id).toEqual(NOT_LOGGED);
    }
    expect(block('own-words', bare).lines).toEqual([]);
    expect(block('question-1', bare).lines[0]).toContain('Sit bone, right.');
  });

  it('tells signs that were there, that were asked about and never there, and unknown ones apart', () => {
    const entries = [
      pain(day(-3), 3, { signs: ['tingling'], unaskedSigns: ['fever'] }),
      pain(day(0), 2, { signs: [], unaskedSigns: ['fever', 'weakness'] }),
    ];
    expect(block('signs-there', entries).lines).toEqual([
      'Tingling: on 1 day, last on Fri 13 Nov 2026; asked on Mon 16 Nov 2026, and not there.',
    ]);
    const [last, first, unknown] = block('signs-absent', entries).lines;
    expect(last).toMatch(/^Last asked on Mon 16 Nov 2026: pain past the knee; numbness;/);
    expect(last).not.toContain('tingling;');
    expect(first).toBe('Last asked on Fri 13 Nov 2026: weakness in the foot, ankle or leg.');
    expect(unknown).toBe('Not logged: fever with back pain.');
  });

  it('says yes, no and unknown of what the pain is like', () => {
    const [yes, no, unknown] = block('feeling', [
      pain(day(0), 3, { findings: { ache: true, 'deep-pain': false, 'worse-uphill': true } }),
    ]).lines;
    expect(yes).toBe('Yes: an ache.');
    expect(no).toBe('No: deep inside.');
    expect(unknown).toMatch(/^Not logged: .*sharp/);
    expect(unknown).not.toContain('uphill');
  });

  it('compares two weeks of pain only where enough days of each are logged', () => {
    const mornings = [-9, -8, -7, -2, -1, 0].map((days, place) =>
      pain(day(days), place < 3 ? 4 : 2, { moment: 'next-morning' }),
    );
    expect(block('course', mornings).lines[2]).toBe(
      'Next-morning pain: mean 2 (3 days logged) in the 7 days to Wed 18 Nov 2026; mean 4 (3 days logged) in the 7 days before.',
    );
    expect(block('course', mornings.slice(1)).lines[2]).toContain('too few days logged');
  });

  it('keeps what is unknown of a load apart, and leaves out a week that nothing covers', () => {
    const { weeks, isCut } = page([
      pain(day(0), 3),
      run(day(-6), { kilometres: 8 }),
      run(day(0), { rpe: undefined }),
    ]).course;
    expect(isCut).toBe(false);
    expect(weeks[0]).toEqual({ date: day(-28), unratedActivities: 0, runsWithoutDistance: 0 });
    expect(weeks.at(-2)).toMatchObject({ runningMetres: 8_000, aerobicLoad: 144 });
    expect(weeks.at(-1)).toMatchObject({ unratedActivities: 1, runsWithoutDistance: 1 });
  });

  it('cuts a long note between words, and says so', () => {
    const note = `It came on slowly. ${'word '.repeat(600)}`;
    const [line = ''] = block('notes', [having(pain(day(0), 3), { note })]).lines;
    expect(line).toMatch(/^Mon 16 Nov 2026: It came on slowly\. (word )+… \(cut here; the log/);
    expect(line.length).toBeLessThan(320);
    const whole = block('notes', [having(pain(day(0), 3), { note: 'On the stairs.' })]);
    expect(whole.lines).toEqual(['Mon 16 Nov 2026: On the stairs.']);
  });

  it('says with each flag how sure its sources can be', () => {
    expect(block('flag-caution-pain-watch', [pain(day(0), 4)]).lines.at(-1)).toMatch(
      /^A trial, but of another tendon, .* Sources: \[1\]\.$/,
    );
  });

  it('shows at most a year of a long episode, and says that it is cut', () => {
    const long = Array.from({ length: 60 }, (_, weeks) => pain(day(-7 * weeks), 2));
    const { course } = page(long.toReversed());
    expect(course.weeks).toHaveLength(52);
    expect(course.isCut).toBe(true);
    expect(course.days.every(({ date }) => date >= course.from)).toBe(true);
  });

  it('tells of a beginning that is older than the window of a week, with its year', () => {
    const since = Array.from({ length: 60 }, (_, weeks) => pain(day(-7 * (59 - weeks)), 3));
    const before = [-3, -2, -1, 0].map((weeks) =>
      run(day(-413 + 7 * weeks), { kilometres: 10, hardKilometres: 2 }),
    );
    const entries = [...before, ...since];
    expect(block('question-3', entries).lines[0]).toBe(
      'Worst: 3 of 10, after training, on Mon 29 Sep 2025.',
    );
    expect(block('question-6', [run(day(-460)), ...entries]).lines).toContain(
      'In the 7 days to Mon 29 Sep 2025: running of 10 km; in the four weeks before, a week: 7.5 km.',
    );
  });

  it('counts what was tried since it began, in the units of the athlete', () => {
    const entries = [
      ...easyWeeks(2),
      having(pain(day(-3), 3), { tried: { massage: 'helped', rest: 'hurt' } }),
      having(pain(day(-1), 3), { tried: { massage: 'helped' } }),
      run(day(-2), { kilometres: 16.09344, minutes: 90 }),
      run(day(0), { sport: 'bike', minutes: 60 }),
      exercised(day(0), 'clamshell'),
      sitting(day(0), 500, { longestUnbrokenMinutes: 70, hardSeat: false }),
      planned(day(0), {
        sport: 'bike',
        swappedFrom: { sport: 'run', kind: 'easy', rpe: 3, durationSeconds: 3_000 },
      }),
      planned(day(3), {
        sport: 'swim',
        swappedFrom: { sport: 'run', kind: 'easy', rpe: 3, durationSeconds: 3_000 },
      }),
    ];
    const lines = (id: string) => block(id, entries, { units: 'miles' }).lines;
    expect(lines('training-done')).toEqual(['Run 2 times, 2 h 42 min, 17.5 mi; Bike 1 time, 1 h.']);
    expect(lines('swaps')).toEqual(['For another sport: bike 1. Done by the log: 1 of 1.']);
    expect(lines('measures')).toEqual([
      'Rest: hurt 1 time.',
      'Massage, roller or ball: helped 2 times.',
    ]);
    expect(lines('routine')[0]).toMatch(/^On 1 of 6 days; days of each: clamshell.* \(1\)\.$/);
    expect(lines('sitting')).toEqual([
      '8 h 20 min a day on average, at most 8 h 20 min (1 day logged).',
      'Longest without getting up: 1 h 10 min (1 day logged).',
      'Driving: not logged.',
      'On a hard seat: 0 of 1 day logged.',
    ]);
    const driven = [95, 40].map((drivingMinutes, back) =>
      sitting(day(-back), 500, { drivingMinutes }),
    );
    const days = [pain(day(-3), 3), ...driven, sitting(day(-2), 300)];
    expect(block('sitting', days).lines).toContain(
      'Driving: at most 1 h 35 min in a day (2 days logged).',
    );
    expect(lines('rest')[0]).toContain('No training is logged on 4 of 6 days, at most 2 in a row.');
  });

  it('says first what cannot wait, and the quiet flags last', () => {
    expect(sectionIds([pain(day(1), 3, { signs: [] })])).not.toContain('urgent');
    const numb = [pain(day(1), 3, { signs: ['numbness'] })];
    expect(sectionIds(numb)[1]).toBe('urgent');
    expect(sectionIds(numb).at(-1)).toBe('flags');
    expect(block('flag-stop-nerve-signs', numb).title).toMatch(/^Stop running: /);
  });

  it('tells an emergency, until somebody says who has seen to it', () => {
    expect(pages([pain(day(1), 3, { signs: ['numbness'] })]).isEmergency).toBe(false);
    expect(pages([pain(day(1), 3, { signs: ['bladder-trouble'] })]).isEmergency).toBe(true);
  });

  it('names each source of the flags once, by the number that the flags use', () => {
    const entries = [pain(day(1), 3), run(day(0), { surface: 'ice', kind: 'intervals' })];
    const blocks = page(entries).sections.find(({ id }) => id === 'flags')?.blocks ?? [];
    const sources = block('sources', entries).lines[0] ?? '';
    const used = blocks.flatMap(
      ({ lines }) => lines.join(' ').match(/ Sources: \[(\d[\d, ]*)\]\.$/)?.[1] ?? [],
    );
    expect(used.length).toBeGreaterThan(1);
    for (const number of used.flatMap((one) => one.split(', '))) {
      expect(sources.split(`[${number}] `)).toHaveLength(2);
    }
  });

  it('never leaves a block of the log empty, repeats no block, and promises nothing', () => {
    const entry = fc.oneof(
      fc
        .record({ at: fc.integer({ min: -60, max: 2 }), level: fc.integer({ min: 0, max: 10 }) })
        .map(({ at, level }) => pain(day(at), level)),
      fc.integer({ min: -60, max: 2 }).map((at) => run(day(at), { kilometres: 8 })),
      fc.integer({ min: -60, max: 2 }).map((at) => sitting(day(at), 300)),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        for (const { sections } of pages(entries).pages) {
          const blocks = sections.flatMap((section) => section.blocks);
          expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
          for (const { id, lines } of blocks) {
            if (id !== 'own-words') expect(lines.join('').trim(), id).not.toBe('');
            expect(lines.join(' ')).not.toMatch(/NaN|undefined|Infinity|risk score|probab/i);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
