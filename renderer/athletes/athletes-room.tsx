import type { AthleteId } from '../../shared/units/ids.ts';
import { FailureScreen } from '../app/failure-screen.tsx';
import { Waiting } from '../app/waiting.tsx';
import { AthletesScreen } from './athletes-screen.tsx';
import { useRoster } from './use-roster.ts';

export type AthletesRoomProps = { readonly choose: (id: AthleteId) => void };

/** Reads how all athletes are, and says so when that fails. */
export function AthletesRoom({ choose }: AthletesRoomProps) {
  const { data, error, refetch } = useRoster();
  if (data) return <AthletesScreen roster={data} choose={choose} />;
  if (!error) return <Waiting what="Reading the athletes…" />;
  return (
    <FailureScreen
      title="The athletes could not be read"
      said={error.message}
      advice="Nothing was changed."
      again={{ label: 'Try again', act: () => void refetch() }}
    />
  );
}
