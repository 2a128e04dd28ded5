import { describe, expect, it } from 'vitest';
import { firstChoice, rankSports } from '../../../shared/planning/rank-sports.ts';
import { closed, day, type Entry, history, pain, planned, run, TODAY } from '../histories.ts';

const RUN_DAY = day(4);
const ranked = (entries: readonly Entry[], athlete: object = {}) =>
  rankSports(history(entries, athlete), RUN_DAY);
const order = (entries: readonly Entry[], athlete: object = {}) =>
  ranked(entries, athlete).map(({ sport }) => sport);
const reasons = (entries: readonly Entry[], athlete: object = {}) =>
  Object.fromEntries(ranked(entries, athlete).map(({ sport, reason }) => [sport, reason]));

const morning = (days: number, level: number, fields: object = {}) =>
  pain(day(days), level, { moment: 'next-morning', ...fields });
/** A sport done as often as there are changes, four days apart, with the mornings around it. */
const timesOf = (sport: string, changes: readonly number[], from: number) =>
  changes.flatMap((change, index) => {
    const date = from - 4 * index;
    return [run(day(date), { sport }), morning(date, 4), morning(date + 1, 4 + change)];
  });
const sitBone = pain(day(-30), 3);

describe('with nothing known', () => {
  it('water jogging comes first, and every place has a reason', () => {
    expect(order([])).toEqual(['water-jog', 'bike', 'swim']);
    for (const { reason, withinReach } of ranked([])) {
      expect(reason).toMatch(/^Not enough mornings after .+ to tell: 0 of 3$/);
      expect(withinReach).toBe(true);
    }
  });
});

describe('this athlete’s own mornings', () => {
  it('come before all else, the better the earlier', () => {
    const entries = [
      ...timesOf('bike', [-1, -1, 0], -2),
      ...timesOf('swim', [1, 0, 1], -20),
      sitBone,
    ];
    expect(order(entries)).toEqual(['bike', 'water-jog', 'swim']);
    expect(reasons(entries)).toMatchObject({
      bike: 'After cycling your next mornings were better by 0.7 (3 times)',
      swim: 'After swimming your next mornings were worse by 0.7 (3 times)',
    });
  });

  it('count as no change below three times', () => {
    const entries = timesOf('swim', [-3, -3], -2);
    expect(order(entries)).toEqual(['water-jog', 'swim', 'bike']);
    expect(reasons(entries).swim).toBe('Not enough mornings after swimming to tell: 2 of 3');
  });

  it('that differ by less than the words show leave the order to the rest', () => {
    const entries = [...timesOf('bike', [-0.1, 0, 0], -2), sitBone];
    expect(order(entries)).toEqual(['water-jog', 'swim', 'bike']);
    expect(reasons(entries).bike).toBe(
      'After cycling your next mornings were neither better nor worse (3 times)',
    );
  });

  it('tell which sport makes it worse, and answer for the saddle too', () => {
    const worse = (entries: readonly Entry[]) =>
      ranked(entries).flatMap(({ sport, aggravates }) => (aggravates ? sport : []));
    expect(worse([])).toEqual([]);
    expect(worse([sitBone])).toEqual(['bike']);
    expect(worse([sitBone, ...timesOf('bike', [0, 0, 0], -2)])).toEqual([]);
    expect(worse([sitBone, ...timesOf('swim', [1, 0, 1], -2)])).toEqual(['bike', 'swim']);
  });

  it('are of the spot that is sore, and of two the worse', () => {
    const left = timesOf('swim', [2, 2, 2], -20).map(({ entry, fields }) => ({
      entry,
      fields: { ...fields, ...(entry === 'symptom' && { side: 'left' }) },
    }));
    const right = timesOf('swim', [-1, -1, -1], -2);
    expect(order([...left, ...right, sitBone])[2]).toBe('swim');
    expect(order([...right, sitBone])[0]).toBe('swim');
  });
});

describe('a sore spot that a saddle presses on', () => {
  it('puts the bike last', () => {
    expect(order([sitBone])).toEqual(['water-jog', 'swim', 'bike']);
    expect(order([pain(day(-3), 2, { region: 'hamstring' })])[2]).toBe('bike');
    expect(reasons([sitBone]).bike).toBe('A saddle presses on the sore sit bone');
  });

  it('is so wherever hard seats make it worse', () => {
    const minds = (answer: boolean) =>
      pain(day(-3), 2, { region: 'buttock', findings: { 'worse-on-hard-seats': answer } });
    expect(order([minds(true)])[2]).toBe('bike');
    expect(order([minds(false)])[2]).toBe('swim');
    expect(reasons([minds(true)]).bike).toBe('Hard seats make it worse, and a saddle is one');
  });

  it('is forgotten when the episode is closed', () => {
    expect(order([sitBone, closed(day(-1))])).toEqual(['water-jog', 'bike', 'swim']);
  });
});

describe('what is out of reach', () => {
  const noPool = { sportsOutOfReach: ['swim', 'water-jog'] };

  it('comes later, says so and is never the first choice', () => {
    expect(ranked([], noPool)).toMatchObject([
      { sport: 'bike', withinReach: true },
      { sport: 'water-jog', withinReach: false, reason: 'You said there is no pool' },
      { sport: 'swim', withinReach: false, reason: 'You said there is no pool' },
    ]);
    expect(firstChoice(history([sitBone], noPool), RUN_DAY)).toBe('bike');
    expect(order([sitBone], noPool)[0]).toBe('water-jog');
  });

  it('may be so on one day only', () => {
    const closedPool: Entry = {
      entry: 'availability',
      fields: { date: RUN_DAY, sportsOutOfReach: ['water-jog'] },
    };
    expect(reasons([closedPool])['water-jog']).toBe('You said there is no pool on this day');
    expect(firstChoice(history([closedPool]), RUN_DAY)).toBe('bike');
    expect(firstChoice(history([closedPool]), TODAY)).toBe('water-jog');
  });

  it('is taken all the same when all of it is', () => {
    const nothing = { sportsOutOfReach: ['bike', 'swim', 'water-jog'] };
    expect(firstChoice(history([planned(RUN_DAY)], nothing), RUN_DAY)).toBe('water-jog');
  });
});

describe('what the athlete likes', () => {
  it('decides last, the dearest first', () => {
    const likes = { preferredSports: ['swim', 'bike'] };
    expect(order([], likes)).toEqual(['swim', 'bike', 'water-jog']);
    expect(reasons([], likes).swim).toBe('You said that you like it');
    expect(order([sitBone], { preferredSports: ['bike'] })[2]).toBe('bike');
  });
});
