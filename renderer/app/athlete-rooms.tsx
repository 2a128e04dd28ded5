import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { IsoWeek } from '../../shared/calendar/iso-week.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { BodyRoom } from '../body/body-room.tsx';
import { WeekRoom } from '../week/week-room.tsx';
import { arrive } from './arrival.ts';
import type { OpensAt } from './chosen-athlete.ts';
import { type Places, PlacesContext } from './places.ts';
import { useRooms } from './rooms.ts';
import { Waiting } from './waiting.tsx';

const SeasonRoom = lazy(async () => ({
  default: (await import('../season/season-room.tsx')).SeasonRoom,
}));

const AthletesRoom = lazy(async () => ({
  default: (await import('../athletes/athletes-room.tsx')).AthletesRoom,
}));

const ChartsRoom = lazy(async () => ({
  default: (await import('../charts/charts-room.tsx')).ChartsRoom,
}));

type AthleteRoomsProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly opensAt: OpensAt;
  readonly choose: (id: AthleteId) => void;
};

/** The open room of one athlete. The week that was chosen stays chosen while another room is open. */
export function AthleteRooms({ opensAt, ...people }: AthleteRoomsProps) {
  const { enter } = useRooms();
  const { athletes, choose } = people;
  const [week, setWeek] = useState<IsoWeek | OpensAt>(opensAt);
  const openWeek = useCallback(
    (chosen: IsoWeek | OpensAt) => {
      arrive();
      setWeek(chosen);
      enter('week');
    },
    [enter],
  );
  const places = useMemo(() => ({ athletes, choose, openWeek }), [athletes, choose, openWeek]);
  return (
    <PlacesContext value={places}>
      <OpenRoom {...people} week={week} setWeek={setWeek} openWeek={openWeek} />
    </PlacesContext>
  );
}

type OpenRoomProps = Omit<AthleteRoomsProps, 'opensAt'> &
  Pick<Places, 'openWeek'> & {
    readonly week: IsoWeek | OpensAt;
    readonly setWeek: (week: IsoWeek | OpensAt) => void;
  };

function OpenRoom({ week, setWeek, openWeek, ...people }: OpenRoomProps) {
  const { room } = useRooms();
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
    case 'athletes':
      return (
        <Suspense fallback={<Waiting what="Opening the athletes…" />}>
          <AthletesRoom {...people} />
        </Suspense>
      );
    case 'charts':
      return (
        <Suspense fallback={<Waiting what="Opening the charts…" />}>
          <ChartsRoom {...people} />
        </Suspense>
      );
  }
}
