import {
  CalendarDays,
  CalendarRange,
  ChartColumn,
  HeartPulse,
  type LucideIcon,
  UsersRound,
} from 'lucide-react';
import { createContext, use } from 'react';

/** The rooms of the planner, in the order of the rail. */
export const ROOMS = ['week', 'season', 'body', 'athletes', 'charts'] as const;
export type Room = (typeof ROOMS)[number];

export const ROOM_NAMES: Readonly<Record<Room, string>> = {
  week: 'Week',
  season: 'Season',
  body: 'Body',
  athletes: 'Athletes',
  charts: 'Charts',
};
export const ROOM_ICONS: Readonly<Record<Room, LucideIcon>> = {
  week: CalendarDays,
  season: CalendarRange,
  body: HeartPulse,
  athletes: UsersRound,
  charts: ChartColumn,
};

export type Rooms = {
  readonly room: Room;
  readonly enter: (room: Room) => void;
};

export const RoomsContext = createContext<Rooms>({ room: 'week', enter: () => undefined });

/** Which room is open, and the way into another. */
export function useRooms(): Rooms {
  return use(RoomsContext);
}
