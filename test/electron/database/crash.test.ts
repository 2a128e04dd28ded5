import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { AthleteId } from '../../../shared/units/ids.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openHere } from './open-here.ts';

const WRITER = join(import.meta.dirname, 'crash-writer.ts');
/** Enough that the kill falls somewhere between two commits, or within one. */
const COMMITS_BEFORE_THE_KILL = 40;

/** Starts a writer, waits for that many commits and kills it. Returns the last commit it told of. */
async function killedWhileWriting(folder: string): Promise<number> {
  const writer = fork(WRITER, [folder]);
  let told = 0;
  const enough = new Promise<void>((resolve) => {
    writer.on('message', (count) => {
      told = Number(count);
      if (told >= COMMITS_BEFORE_THE_KILL) resolve();
    });
  });
  await enough;
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return told;
}

test('what was committed before the program was killed is there afterwards', async () => {
  const folder = temporaryFolder();
  const told = await killedWhileWriting(folder);

  const { connection, activities, athletes, changes } = openHere(folder);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  const athleteId = AthleteId.parse(1);
  const date = isoDate('2026-11-18');
  const count = activities.between(athleteId, date, date).length;
  expect(count).toBeGreaterThanOrEqual(told);
  // Rows and what is remembered of them were committed together.
  expect(connection.prepare('SELECT count(*) FROM change').pluck().get()).toBe(count);
  expect(changes.undo(athleteId, athletes.get(athleteId).name)).toBe(`Logged ${count}`);
});
