import type { InputOf } from '../../../shared/contract/operations.ts';
import type { DayAvailability } from '../../../shared/planning/availability.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { parseDecimal } from '../workout/decimal.ts';

/** A pool serves both of these. */
const IN_A_POOL: readonly CrossTrainingSport[] = ['swim', 'water-jog'];

type Off = 'usual' | 'yes' | 'no';

export const OFF_CHOICES: readonly { readonly value: Off; readonly name: string }[] = [
  { value: 'usual', name: 'As usual' },
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
];

export type AvailabilityDraft = {
  readonly dayOff: Off;
  readonly mostMinutes: string;
  readonly noPool: boolean;
  readonly noBike: boolean;
};

export function draftOf(day: DayAvailability | undefined): AvailabilityDraft {
  const outOfReach = day?.sportsOutOfReach ?? [];
  return {
    dayOff: day?.dayOff === undefined ? 'usual' : day.dayOff ? 'yes' : 'no',
    mostMinutes: `${day?.mostMinutes ?? ''}`,
    noPool: outOfReach.includes('swim'),
    noBike: outOfReach.includes('bike'),
  };
}

type Said = Omit<InputOf<'availability.set'>, 'athleteId' | 'date'>;

export function inputOf({ dayOff, mostMinutes, noPool, noBike }: AvailabilityDraft): Said {
  const outOfReach = [...(noPool ? IN_A_POOL : []), ...(noBike ? (['bike'] as const) : [])];
  const most = parseDecimal(mostMinutes);
  return {
    ...(dayOff !== 'usual' && { dayOff: dayOff === 'yes' }),
    ...(most !== undefined && { mostMinutes: most }),
    ...(outOfReach.length > 0 && { sportsOutOfReach: outOfReach }),
  };
}
