import { useAthletes } from '../data/use-athletes.ts';
import { WeekRoom } from '../week/week-room.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { useChosenAthlete } from './chosen-athlete.ts';
import { DialogHost } from './dialog-host.tsx';
import { FailureScreen } from './failure-screen.tsx';
import { Waiting } from './waiting.tsx';

/** Where the planner opens: the week of the chosen athlete, or the welcome when there is none. */
export function Home() {
  const { data: athletes, error, refetch } = useAthletes();
  const { athlete, opensAt, choose } = useChosenAthlete(athletes ?? []);
  if (!athletes && error) {
    return (
      <FailureScreen
        title="The planner could not open"
        said={error.message}
        advice="Nothing was changed."
        again={{ label: 'Try again', act: () => void refetch() }}
      />
    );
  }
  if (!athletes) return <Waiting what="Opening…" />;
  return (
    <>
      {athlete ? (
        <WeekRoom
          key={athlete.id}
          athletes={athletes}
          athlete={athlete}
          opensAt={opensAt}
          choose={choose}
        />
      ) : (
        <Welcome choose={choose} />
      )}
      <DialogHost choose={choose} />
    </>
  );
}
