import { describe, expect, test } from 'vitest';
import { ACTIVITY, SESSION, SYMPTOM, schemaAt } from './schema-at.ts';

const stepTwo = () => schemaAt(2);
const TICK = { athleteId: 1, date: '2026-11-18', exercise: 'clamshell' };
const ACKNOWLEDGEMENT = {
  athleteId: 1,
  date: '2026-11-18',
  rule: 'weekly-jump',
  about: '2026-11-16',
  severity: 'caution',
  extent: 0.35,
  reason: 'A training camp',
};

describe('step 2: the routine, findings, steps of the way back and acknowledgements', () => {
  test.each([
    ['an exercise without a name', 'exerciseDone', { ...TICK, exercise: 'push-up' }],
    ['an exercise on no day', 'exerciseDone', { ...TICK, date: '2026-13-01' }],
    ['an exercise of nobody', 'exerciseDone', { ...TICK, athleteId: 7 }],
    ['an unknown rule', 'acknowledgement', { ...ACKNOWLEDGEMENT, rule: 'full-moon' }],
    ['an unknown severity', 'acknowledgement', { ...ACKNOWLEDGEMENT, severity: 'dire' }],
    ['a word about nothing', 'acknowledgement', { ...ACKNOWLEDGEMENT, about: '' }],
    ['no reason', 'acknowledgement', { ...ACKNOWLEDGEMENT, reason: '' }],
    ['no extent', 'acknowledgement', { ...ACKNOWLEDGEMENT, extent: null }],
    ['an unknown step back to running', 'session', { ...SESSION, returnStep: 'run-9' }],
    ['an unknown step that was done', 'activity', { ...ACTIVITY, returnStep: 'sprint' }],
    ['findings that are not JSON', 'symptom', { ...SYMPTOM, findings: 'deep pain' }],
  ])('%s is kept out', (_, table, row) => {
    const { insert } = stepTwo();
    expect(() => insert(table, row)).toThrow(/constraint/);
  });

  test('each exercise once a day', () => {
    const { insert } = stepTwo();
    insert('exerciseDone', TICK);
    insert('exerciseDone', { ...TICK, exercise: 'monster-walk' });
    insert('exerciseDone', { ...TICK, date: '2026-11-19' });
    expect(() => insert('exerciseDone', TICK)).toThrow(/UNIQUE/);
  });

  test('one word about one thing of one rule', () => {
    const { insert } = stepTwo();
    insert('acknowledgement', ACKNOWLEDGEMENT);
    insert('acknowledgement', { ...ACKNOWLEDGEMENT, about: '2026-11-23' });
    insert('acknowledgement', { ...ACKNOWLEDGEMENT, rule: 'intensity-jump' });
    expect(() => insert('acknowledgement', { ...ACKNOWLEDGEMENT, extent: 0.5 })).toThrow(/UNIQUE/);
  });
});
