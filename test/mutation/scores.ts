import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many changes of one file the tests noticed. */
export type Score = { readonly file: string; readonly noticed: number; readonly missed: number };

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const NOTICED: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** The scores in Stryker's report. */
export function readScores(path: string): readonly Score[] {
  const { files } = Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(files).map(([file, { mutants }]) => ({
    file,
    noticed: mutants.filter(({ status }) => NOTICED.has(status)).length,
    missed: mutants.filter(({ status }) => MISSED.has(status)).length,
  }));
}

/** One line a file, the weakest first, and the sum below. */
export function tableOf(scores: readonly Score[]): string {
  const sum = {
    file: 'all',
    noticed: scores.reduce((noticed, score) => noticed + score.noticed, 0),
    missed: scores.reduce((missed, score) => missed + score.missed, 0),
  };
  const rows = [...scores.toSorted((one, other) => shareOf(one) - shareOf(other)), sum].map(
    (score) => [score.file, String(score.noticed), String(score.missed), percentOf(score)],
  );
  const all = [['file', 'noticed', 'missed', 'score'], ...rows];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function shareOf({ noticed, missed }: Score): number {
  return noticed + missed === 0 ? 1 : noticed / (noticed + missed);
}

function percentOf(score: Score): string {
  return `${(shareOf(score) * 100).toFixed(1)} %`;
}
