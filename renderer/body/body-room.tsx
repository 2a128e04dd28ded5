import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { FailureScreen } from '../app/failure-screen.tsx';
import { Waiting } from '../app/waiting.tsx';
import { useThisWeek } from '../data/use-this-week.ts';
import { BodyScreen } from './body-screen.tsx';

export type BodyRoomProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
};

/** Reads what is logged about the body of one athlete, and says so when that fails. */
export function BodyRoom(people: BodyRoomProps) {
  const { data, error, refetch } = useThisWeek(people.athlete);
  if (data) return <BodyScreen window={data} {...people} />;
  if (!error) return <Waiting what="Reading the log…" />;
  return (
    <FailureScreen
      title="The log could not be read"
      said={error.message}
      advice="Nothing was changed."
      again={{ label: 'Try again', act: () => void refetch() }}
    />
  );
}
