import { useState } from 'react';
import { RoutineTimers } from '../body/routine/timer/routine-timers.tsx';
import { useAthletes } from '../data/use-athletes.ts';
import { SittingMonitor } from '../sitting-monitor/sitting-monitor.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { AthleteRooms } from './athlete-rooms.tsx';
import { useChosenAthlete } from './chosen-athlete.ts';
import { DialogHost } from './dialog-host.tsx';
import { FailureScreen } from './failure-screen.tsx';
import styles from './room-rail.module.css';
import { RoomRail } from './room-rail.tsx';
import { type Room, RoomsContext } from './rooms.ts';
import { Waiting } from './waiting.tsx';

/** Where the planner opens: the rooms of the chosen athlete, or the welcome when there is none. */
export function Home() {
  const { data: athletes, error, refetch } = useAthletes();
  const [room, setRoom] = useState<Room>('week');
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
        <RoomsContext value={{ room, enter: setRoom }}>
          <div className={styles.planner}>
            <RoomRail athletes={athletes} athlete={athlete} choose={choose} />
            <AthleteRooms
              key={athlete.id}
              athletes={athletes}
              athlete={athlete}
              opensAt={opensAt}
              choose={choose}
            />
          </div>
        </RoomsContext>
      ) : (
        <Welcome choose={choose} />
      )}
      <DialogHost choose={choose} />
      <RoutineTimers athletes={athletes} inSight={room === 'body' ? athlete?.id : undefined} />
      <SittingMonitor />
    </>
  );
}
