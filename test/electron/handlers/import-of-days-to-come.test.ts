import { expect, test } from 'vitest';
import type { Decoder } from '../../../electron/handlers/means.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { seconds } from '../../../shared/units/units.ts';
import { plannerWithAthlete } from './test-planner.ts';

/** A file a path: a run on the day that the path names. */
const DECODER: Decoder = {
  listFiles: async (files) => ({ files: [...files], failed: [] }),
  decodeFiles: async function* (paths) {
    yield* paths.map((path) => ({
      status: 'decoded' as const,
      path,
      format: 'fit' as const,
      damaged: false,
      leftOut: [],
      contentHash: path,
      activities: [
        {
          sport: 'run' as const,
          date: isoDate(path),
          startedAt: `${path}T00:20:00`,
          durationSeconds: seconds(2_400),
        },
      ],
    }));
  },
};

test('on a day that has not come yet nothing was done; east of here it may be tomorrow', async () => {
  const today = isoDate('2026-11-18');
  const { call, athleteId } = await plannerWithAthlete({ decoder: DECODER, today });
  const paths = ['2026-11-18', '2026-11-19', '2026-11-20', '2036-11-18'];
  const { imported, failed } = await call('history.import', { athleteId, paths });
  expect(imported.map(({ date }) => date)).toEqual(['2026-11-18', '2026-11-19']);
  const reason = (day: string) =>
    `The clock of the device was wrong: the file says ${day}, and today is 2026-11-18. Log it by hand.`;
  expect(failed).toEqual([
    { path: '2026-11-20', reason: reason('2026-11-20') },
    { path: '2036-11-18', reason: reason('2036-11-18') },
  ]);
});
