import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import { sampleWeek } from '../../shared/sample/sample-athlete.ts';
import type { OpensAt } from '../app/chosen-athlete.ts';

/** "This week" goes on with the days while the planner stays open. */
export function weekToShow(chosen: IsoWeek | OpensAt, today: IsoDate, thisWeek: IsoWeek): IsoWeek {
  if (chosen === 'this-week') return thisWeek;
  return chosen === 'sample-plan' ? sampleWeek(today) : chosen;
}
