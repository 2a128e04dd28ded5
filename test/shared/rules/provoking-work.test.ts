import { describe, expect, it } from 'vitest';
import {
  answer,
  closed,
  day,
  type Entry,
  easyWeeks,
  flag,
  flags,
  pain,
  planned,
  run,
} from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'provoking-work';
const work = (kind: string, fields: object = {}) =>
  planned(day(4), { kilometres: 8, kind, ...fields });
const sore = (region: string, fields: object = {}) => pain(day(-2), 3, { region, ...fields });
const week = (...entries: Entry[]) => [...easyWeeks(4), ...entries];

describe('provoking-work', () => {
  it.each(['hills', 'sprints'])('with a sore buttock, no %s (Allen)', (kind) => {
    const found = flag(RULE, week(sore('buttock'), work(kind)));
    expect(found).toMatchObject({ status: 'fired', severity: 'caution', date: day(4) });
    expect(found.evidence).toMatchObject({
      family: 'gluteal',
      runs: kind,
      place: 'buttock, right',
    });
    expect(found.sources.map(({ id }) => id)).toContain('allen');
  });

  it('with a sore buttock on the flat, tempo and intervals are not what that document names', () => {
    expect(answer(RULE, week(sore('buttock'), work('tempo'), work('intervals')))).toBe('quiet');
    expect(answer(RULE, week(sore('buttock'), work('easy')))).toBe('quiet');
  });

  it.each(['worse-at-speed', 'sharp-pain'])(
    'with a sore buttock and the answer %s, no faster running either (Black, Abbate)',
    (finding) => {
      const spot = sore('buttock', { findings: { [finding]: true } });
      const found = flag(RULE, week(spot, work('intervals')));
      expect(found.words.seen).toContain('the limit is no hills, sprints or faster running.');
      expect(answer(RULE, week(spot, work('easy')))).toBe('quiet');
      const not = sore('buttock', { findings: { [finding]: false } });
      expect(answer(RULE, week(not, work('intervals')))).toBe('quiet');
      const bearsIt = { 'sharp-pain': true, 'worse-at-speed': false };
      const other = sore('buttock', { findings: bearsIt });
      expect(answer(RULE, week(other, work('intervals')))).toBe('quiet');
      const hip = sore('hip', { findings: { [finding]: true } });
      expect(answer(RULE, week(hip, work('intervals')))).toBe('quiet');
    },
  );

  it.each(['tempo', 'intervals', 'sprints', 'race'])(
    'with a sore sit bone, no faster running: %s (Black)',
    (kind) => {
      const found = flag(RULE, week(sore('sit-bone'), work(kind)));
      expect(found.evidence).toMatchObject({ family: 'hamstring-origin', runs: kind });
      expect(found.words.next).toContain('flat and easy');
      expect(found.sources.map(({ id }) => id)).toContain('black');
    },
  );

  it('with a sore hamstring, easy running and easy hills are left alone', () => {
    expect(answer(RULE, week(sore('hamstring'), work('easy'), work('hills')))).toBe('quiet');
  });

  it('calls an easy run hard where only its hard part makes it so', () => {
    const seen = (kind: string) =>
      flag(RULE, week(sore('sit-bone'), work(kind, { hardKilometres: 2 }))).words.seen;
    expect(seen('easy')).toMatch(/^Fri 20 Nov: a hard run, in an open episode/);
    expect(seen('recovery')).toMatch(/^Fri 20 Nov: a hard run, in an open episode/);
    expect(seen('long')).toMatch(/^Fri 20 Nov: long, in an open episode/);
  });

  it('does not say that speed makes it sharp where nobody logged that', () => {
    const spot = sore('sit-bone', { findings: { 'sharp-pain': true } });
    expect(flag(RULE, week(spot, work('intervals'))).words.next).toBe(
      'The pain is logged as sharp. Where it comes with speed, slow down, and take some time off from speed work. Make this run flat and easy, or swap it.',
    );
    const sprinting = sore('sit-bone', {
      findings: { 'sharp-pain': true, 'worse-sprinting': true },
    });
    expect(flag(RULE, week(sprinting, work('intervals'))).words.next).toMatch(
      /^Sharp pain at speed:/,
    );
  });

  it('when speed has turned sharp, slow down and take time off from it (Abbate, Black)', () => {
    const sharp = sore('sit-bone', { findings: { 'sharp-pain': true, 'worse-at-speed': true } });
    const found = flag(RULE, week(sharp, work('intervals')));
    expect(found.words.seen).toContain('Logged about the spot: sharp pain, worse at speed.');
    expect(found.words.next).toMatch(/^Sharp pain at speed: slow down, and take some time off/);
    expect(found.sources.map(({ id }) => id)).toContain('abbate');
    expect(found.extent).toBeGreaterThan(
      flag(RULE, week(sore('sit-bone'), work('intervals'))).extent,
    );
  });

  it('goes by the last answer about the spot, and by no other spot', () => {
    const sharp = { findings: { 'sharp-pain': true } };
    const eased = pain(day(-1), 2, { findings: { 'sharp-pain': false } });
    const words = (...entries: Entry[]) => flag(RULE, week(...entries, work('tempo'))).words.next;
    expect(words(sore('sit-bone', sharp), eased)).not.toContain('Sharp');
    expect(words(sore('sit-bone'), sore('hamstring', { ...sharp, side: 'left' }))).not.toContain(
      'Sharp',
    );
  });

  it('gives each sore spot a flag of its own, and a day with two such runs one', () => {
    const found = flags(
      RULE,
      week(sore('buttock'), sore('sit-bone'), work('sprints'), work('sprints')),
    );
    expect(found.map(({ about }) => about)).toEqual([
      `${day(4)} buttock, right`,
      `${day(4)} sit bone, right`,
    ]);
  });

  it('is quiet once the episode is closed, before it opened, and about other places', () => {
    expect(answer(RULE, week(sore('sit-bone'), closed(day(2)), work('tempo')))).toBe('quiet');
    expect(answer(RULE, week(pain(day(5), 3), work('tempo')))).toBe('quiet');
    expect(answer(RULE, week(sore('foot'), work('sprints')))).toBe('quiet');
  });

  it('is quiet after its remedies: eased, or swapped', () => {
    const entries = week(sore('sit-bone'), work('intervals'));
    const found = flag(RULE, entries);
    expect(found.remedies.map(({ type }) => type)).toEqual(['ease', 'swap']);
    for (const remedy of found.remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
  });

  it('judges what was done, without a remedy', () => {
    const found = flag(RULE, week(sore('sit-bone'), run(day(1), { kind: 'tempo' })));
    expect(found).toMatchObject({ status: 'fired', remedies: [] });
    expect(found.words.next).toMatch(/^It is done/);
  });

  it('lacks data when an imported run does not say what it was', () => {
    const unknown = run(day(1), { kilometres: 8, kind: undefined });
    expect(answer(RULE, week(sore('sit-bone'), unknown))).toBe('not-enough-data');
    expect(answer(RULE, week(sore('buttock'), unknown))).toBe('not-enough-data');
    expect(answer(RULE, week(unknown))).toBe('not-enough-data');
    expect(answer(RULE, week(unknown, pain(day(0), 0)))).toBe('quiet');
    const flat = run(day(1), { kilometres: 8, kind: undefined, hardKilometres: 0 });
    expect(answer(RULE, week(sore('sit-bone'), flat))).toBe('quiet');
    expect(answer(RULE, week(sore('buttock'), flat))).toBe('not-enough-data');
  });

  it('lacks data without any training', () => {
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
