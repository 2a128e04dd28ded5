import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { OpensAt } from '../app/chosen-athlete.ts';
import { FailureScreen } from '../app/failure-screen.tsx';
import { Waiting } from '../app/waiting.tsx';
import { useThisWeek } from '../data/use-this-week.ts';
import { weekToShow } from '../week/week-to-show.ts';
import { useSeasonSpan } from './data/use-season-pages.ts';
import { SeasonScreen } from './season-screen.tsx';

export type SeasonRoomProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
  /** The week that is chosen in the week's room: where the season opens. */
  readonly chosen: IsoWeek | OpensAt;
  readonly openWeek: (week: IsoWeek | OpensAt) => void;
};

/** Reads how far the log of one athlete goes, and says so when that fails. */
export function SeasonRoom({ chosen, openWeek, ...people }: SeasonRoomProps) {
  const { id, weekStart } = people.athlete;
  const week = useThisWeek(people.athlete);
  const span = useSeasonSpan(id);
  const error = week.error ?? span.error;
  if (week.data && span.data !== undefined) {
    const { today } = week.data;
    return (
      <SeasonScreen
        {...people}
        window={week.data}
        span={span.data}
        opensAt={weekToShow(chosen, today, weekOf(today, weekStart))}
        openWeek={openWeek}
      />
    );
  }
  if (!error) return <Waiting what="Reading the season…" />;
  const again = () => {
    void week.refetch();
    void span.refetch();
  };
  return (
    <FailureScreen
      title="The season could not be read"
      said={error.message}
      advice="Nothing was changed."
      again={{ label: 'Try again', act: again }}
    />
  );
}
