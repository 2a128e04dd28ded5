import { openDatabase } from '../../../electron/database/open-database.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { seconds } from '../../../shared/units/units.ts';

/** Writes one change after the other until it is killed, and tells its parent of each commit. */
const { athletes, activities, changes } = openDatabase(process.argv[2] ?? '');

const { id: athleteId } = changes.begin((write) =>
  athletes.add(write, { name: 'Ana', units: 'miles', weekStart: 'monday', sample: false }),
);

/** More than are ever waited for, and fewer than are kept for undo. */
for (let count = 1; count <= 190; count += 1) {
  changes.make(athleteId, (write) => {
    const activity = { athleteId, date: isoDate('2026-11-18'), sport: 'run' } as const;
    activities.add(write, { ...activity, kind: 'easy', durationSeconds: seconds(60) });
    return { name: `Logged ${count}`, result: undefined };
  });
  process.send?.(count);
}
