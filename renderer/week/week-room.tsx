import { useState } from 'react';
import { fromTemporal } from '../../shared/calendar/iso-date.ts';
import { addWeeks, type IsoWeek, weekOf } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { OpensAt } from '../app/chosen-athlete.ts';
import { FailureScreen } from '../app/failure-screen.tsx';
import { Waiting } from '../app/waiting.tsx';
import { useHistoryWindow } from '../data/use-history-window.ts';
import { WeekScreen } from './week-screen.tsx';
import { weekToShow } from './week-to-show.ts';

type WeekRoomProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly chosen: IsoWeek | OpensAt;
  readonly setChosen: (week: IsoWeek | OpensAt) => void;
  readonly choose: (id: AthleteId) => void;
};

/** Reads the chosen week of one athlete, and says so when that fails. */
export function WeekRoom({ athletes, athlete, chosen, setChosen, choose }: WeekRoomProps) {
  const [today, setToday] = useState(() => fromTemporal(Temporal.Now.plainDateISO()));
  const thisWeek = weekOf(today, athlete.weekStart);
  const asked = weekToShow(chosen, today, thisWeek);
  const { data, error, refetch } = useHistoryWindow(athlete.id, asked);
  const goToWeek = (week: IsoWeek) => setChosen(week === thisWeek ? 'this-week' : week);
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  // The host's clock is the one that counts; ours only serves to ask the first time.
  if (data && data.today !== today) setToday(data.today);

  // A week that cannot be read does not take away the one that could.
  const window = data ?? last;
  if (window) {
    return (
      <WeekScreen
        window={window}
        athletes={athletes}
        choose={choose}
        goToWeek={goToWeek}
        // From the week that was asked for last: quick steps count though none of them is read yet.
        stepWeeks={(weeks) => goToWeek(addWeeks(asked, weeks))}
        lost={error ? { said: error.message, again: () => void refetch() } : undefined}
      />
    );
  }
  if (!error) return <Waiting what="Reading the week…" />;
  return (
    <FailureScreen
      title="This week could not be read"
      said={error.message}
      advice="Nothing was changed."
      again={{ label: 'Try again', act: () => void refetch() }}
    />
  );
}
