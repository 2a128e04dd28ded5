import { describe, expect, it } from 'vitest';
import { fileName } from '../../../renderer/dialogs/import/file-name.ts';
import {
  type ImportProgress,
  importWords,
} from '../../../renderer/dialogs/import/import-progress.ts';
import { runImport } from '../../../renderer/dialogs/import/run-import.ts';
import type { Chosen } from '../../../renderer/door/choose-files.ts';
import { ChosenFiles } from '../../../shared/contract/import-operations.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/operations.ts';
import { AthleteId } from '../../../shared/units/ids.ts';

const ATHLETE = AthleteId.parse(1);
const CHOSEN = {
  chosen: ChosenFiles.parse('4f9f3f0e-6d0b-4b2a-9a39-2f7f9f6f0a11'),
  count: 40,
  refused: [],
};

type Step = OutputOf<'history.importChosen'>;

const failing = (path: string) => ({ path, reason: 'The file is empty.' });
const stepFrom = ({ from }: { from: number }): Step => ({
  imported: [],
  duplicates: [],
  failed: [failing(`${from}.fit`)],
  count: 40,
  next: from + 16 < 40 ? from + 16 : undefined,
});

type Options = { isCancelled?: () => boolean; chosen?: Partial<Chosen> };

async function run(
  importStep: (input: InputOf<'history.importChosen'>) => Promise<Step>,
  { isCancelled = () => false, chosen = {} }: Options = {},
) {
  const seen: ImportProgress[] = [];
  await runImport(
    ATHLETE,
    { ...CHOSEN, ...chosen },
    {
      importStep,
      onProgress: (progress) => seen.push(progress),
      isCancelled,
    },
  );
  return seen;
}

describe('an import', () => {
  it('goes on to the last file and keeps what came of each', async () => {
    const seen = await run(async (input) => stepFrom(input));
    expect(seen.slice(0, -1)).toEqual([
      { phase: 'importing', seen: 0, count: 40 },
      { phase: 'importing', seen: 16, count: 40 },
      { phase: 'importing', seen: 32, count: 40 },
    ]);
    expect(seen.at(-1)).toMatchObject({
      phase: 'finished',
      left: 0,
      report: { failed: ['0.fit', '16.fit', '32.fit'].map(failing) },
    });
  });

  it('stops between steps when it is cancelled, and counts what it did not look at', async () => {
    let steps = 0;
    const seen = await run(
      async (input) => {
        steps += 1;
        return stepFrom(input);
      },
      { isCancelled: () => steps === 1 },
    );
    expect(seen.at(-1)).toMatchObject({ phase: 'finished', left: 24 });
  });

  it('says what was not even taken, and asks for nothing when nothing was', async () => {
    const chosen = { count: 0, refused: [failing('huge.fit')] };
    const seen = await run(
      () => {
        throw new Error('There is nothing to import.');
      },
      { chosen },
    );
    expect(seen).toEqual([
      {
        phase: 'finished',
        left: 0,
        problem: undefined,
        report: { imported: [], duplicates: [], failed: [failing('huge.fit')] },
      },
    ]);
  });

  it('keeps what has landed when a later step fails, and says so', async () => {
    const seen = await run(async (input) => {
      if (input.from > 0) throw new Error('The host does not answer.');
      return stepFrom(input);
    });
    expect(seen.at(-1)).toMatchObject({
      phase: 'finished',
      left: 24,
      problem: 'The host does not answer.',
      report: { failed: [failing('0.fit')] },
    });
  });
});

describe('its words', () => {
  const imported = {
    ...{ path: 'a.fit', activityId: 1, sport: 'run', date: '2026-11-18' },
    ...{ start: '2026-11-18T07:30:00', durationSeconds: 60, hasHeartRate: false, damaged: false },
  } as unknown as Step['imported'][number];

  it('count and name only what there is', () => {
    expect(importWords({ imported: [], duplicates: [], failed: [] })).toBe('0 activities imported');
    const failed = Array.from({ length: 1_200 }, () => failing('b.fit'));
    expect(importWords({ imported: [imported], duplicates: [], failed })).toBe(
      '1 activity imported, 1,200 files could not be read',
    );
  });

  it('name a file without its folders', () => {
    expect(fileName('/home/ana/runs/a.fit')).toBe('a.fit');
    expect(fileName('C:\\runs\\a.fit')).toBe('a.fit');
    expect(fileName('a.fit')).toBe('a.fit');
  });
});
