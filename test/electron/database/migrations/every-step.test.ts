import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../../electron/database/migrations/migrations.ts';
import { EDITED_TABLES } from '../../../../electron/database/rows.ts';
import { Moment, Region, Side } from '../../../../shared/body/symptom.ts';
import { WeekStart } from '../../../../shared/calendar/iso-week.ts';
import { WeekMark } from '../../../../shared/notes/notes.ts';
import { Exercise } from '../../../../shared/routine/exercise.ts';
import { SEVERITIES } from '../../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../../shared/rules/rule-id.ts';
import { Template } from '../../../../shared/templates/template.ts';
import { Kind } from '../../../../shared/training/kind.ts';
import { ReturnStep } from '../../../../shared/training/return-step.ts';
import { RacePriority } from '../../../../shared/training/session.ts';
import { Sport } from '../../../../shared/training/sport.ts';
import { Surface } from '../../../../shared/training/surface.ts';
import { Units } from '../../../../shared/units/units.ts';
import { openHere } from '../open-here.ts';
import { wordsOf } from './schema-at.ts';

test('every step of the schema is in the list, and proven beside this', () => {
  const folder = join(import.meta.dirname, '../../../../electron/database/migrations');
  const steps = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  expect(steps.map((name) => Number(name.slice(0, 4)))).toEqual(MIGRATIONS.map((_, at) => at + 1));
  for (const [at] of MIGRATIONS.entries()) {
    const proof = join(import.meta.dirname, `step-${at + 1}.test.ts`);
    expect(existsSync(proof), proof).toBe(true);
  }
});

test('a week opens by index, however many entries there are', () => {
  const { connection } = openHere();
  const dated = EDITED_TABLES.filter((name) => name !== 'athlete' && name !== 'template');
  for (const table of dated) {
    const plan = connection
      .prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table}
        WHERE athleteId = 1 AND date BETWEEN '2026-11-16' AND '2026-11-22'`)
      .all();
    expect(JSON.stringify(plan), table).toMatch(
      /SEARCH .* USING (COVERING )?INDEX .*athleteId=\? AND date>/,
    );
  }
});

const WORDS: readonly (readonly [table: string, column: string, options: readonly string[]])[] = [
  ['athlete', 'units', Units.options],
  ['athlete', 'weekStart', WeekStart.options],
  ['session', 'sport', Sport.options],
  ['session', 'kind', Kind.options],
  ['session', 'surface', Surface.options],
  ['session', 'returnStep', ReturnStep.options],
  ['session', 'racePriority', RacePriority.options],
  ['activity', 'sport', Sport.options],
  ['activity', 'kind', Kind.options],
  ['activity', 'surface', Surface.options],
  ['activity', 'returnStep', ReturnStep.options],
  ['symptom', 'moment', Moment.options],
  ['symptom', 'region', Region.options],
  ['symptom', 'side', Side.options],
  ['episodeClosure', 'region', Region.options],
  ['episodeClosure', 'side', Side.options],
  ['exerciseDone', 'exercise', Exercise.options],
  ['acknowledgement', 'rule', RULE_IDS],
  ['acknowledgement', 'severity', SEVERITIES],
  ['weekNote', 'mark', WeekMark.options],
  ['template', 'span', Template.shape.span.options],
];

// A new word of the domain without a migration would be refused by the database.
test.each(WORDS)(
  '%s.%s takes the words that the records know, and no other',
  (table, column, options) => {
    expect(wordsOf(openHere().connection, table, column).toSorted()).toEqual(
      [...options].toSorted(),
    );
  },
);

test('no list of words is left without its proof', () => {
  const { connection } = openHere();
  const proven = new Set(WORDS.map(([table, column]) => `${table}.${column}`));
  for (const table of EDITED_TABLES) {
    const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    const listed = columns.filter(
      (column) => wordsOf(connection, table, String(column)).length > 0,
    );
    for (const column of listed) expect(proven).toContain(`${table}.${column}`);
  }
});
