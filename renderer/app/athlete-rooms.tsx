import { lazy, Suspense, useCallback, useState } from 'react';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { BodyRoom } from '../body/body-room.tsx';
import { WeekRoom } from '../week/week-room.tsx';
import type { OpensAt } from './chosen-athlete.ts';
import { useRooms } from './rooms.ts';
import { Waiting } from './waiting.tsx';

const SeasonRoom = lazy(async () => ({
  default: (await import('../season/season-room.tsx')).SeasonRoom,
}));

type AthleteRoomsProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly opensAt: OpensAt;
  readonly choose: (id: AthleteId) => void;
};

/** The open room of one athlete. The week that was chosen stays chosen while another room is open. */
export function AthleteRooms({ opensAt, ...people }: AthleteRoomsProps) {
  const { room, enter } = useRooms();
  const [week, setWeek] = useState<IsoWeek | OpensAt>(opensAt);
  const openWeek = useCallback(
    (chosen: IsoWeek | OpensAt) => {
      setWeek(chosen);
      enter('week');
    },
    [enter],
  );
  switch (room) {
    case 'week':
      return <WeekRoom {...people} chosen={week} setChosen={setWeek} />;
    case 'season':
      return (
        <Suspense fallback={<Waiting what="Opening the season…" />}>
          <SeasonRoom {...people} chosen={week} openWeek={openWeek} />
        </Suspense>
      );
    case 'body':
      return <BodyRoom {...people} />;
  }
}
