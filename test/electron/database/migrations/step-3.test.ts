import { describe, expect, test } from 'vitest';
import { ACTIVITY, SESSION, schemaAt } from './schema-at.ts';

const stepThree = () => schemaAt(3);
const DAY = { athleteId: 1, date: '2026-11-18' };
const TEMPLATE = { athleteId: 1, name: 'Track', span: 'session', sessions: '[]' };

describe('step 3: notes, days off, skipped and moved sessions, templates', () => {
  test.each([
    ['an unknown weight of a race', 'session', { ...SESSION, racePriority: 'D' }],
    ['a first day that does not exist', 'session', { ...SESSION, plannedFor: '2026-02-30' }],
    ['skipping without a reason', 'session', { ...SESSION, skippedBecause: '' }],
    ['what is fulfilled, not as JSON', 'activity', { ...ACTIVITY, fulfils: 'no-session' }],
    ['an empty note', 'dayNote', { ...DAY, text: '' }],
    ['a week that says nothing', 'weekNote', DAY],
    ['an unknown mark', 'weekNote', { ...DAY, mark: 'holiday' }],
    ['a day of 25 hours', 'availability', { ...DAY, mostMinutes: 1_500 }],
    ['half a day off', 'availability', { ...DAY, dayOff: 2 }],
    ['a template without a name', 'template', { ...TEMPLATE, name: '' }],
    ['a template of a year', 'template', { ...TEMPLATE, span: 'year' }],
    ['a template that is not JSON', 'template', { ...TEMPLATE, sessions: 'run' }],
  ])('%s is kept out', (_, table, row) => {
    const { insert } = stepThree();
    expect(() => insert(table, row)).toThrow(/constraint/);
  });

  test.each([
    ['dayNote', { ...DAY, text: 'Dentist' }],
    ['weekNote', { ...DAY, mark: 'taper' }],
    ['availability', { ...DAY, dayOff: 1 }],
  ])('one %s a day', (table, row) => {
    const { insert } = stepThree();
    insert(table, row);
    expect(() => insert(table, row)).toThrow(/UNIQUE/);
  });
});
