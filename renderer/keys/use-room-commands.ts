import { type IsoWeek, weekOf } from '../../shared/calendar/iso-week.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useDialogs } from '../app/dialogs.ts';
import { usePlaces } from '../app/places.ts';
import { useRooms } from '../app/rooms.ts';
import { paletteItems, weekItems } from '../week/palette-items.ts';
import { useWeekActions } from '../week/use-week-actions.ts';
import { useScreenKeys } from './use-screen-keys.ts';

type RoomMeans = {
  /** The week of today, with what can be undone. */
  readonly window: HistoryWindow;
  /** Where the room itself shows weeks. */
  readonly stepWeeks?: ((weeks: number) => void) | undefined;
  readonly goToToday?: (() => void) | undefined;
};

/** The keys and the palette of a room beside the week's: all that the week can do, from there. */
export function useRoomCommands({ window, stepWeeks, goToToday }: RoomMeans): void {
  const dialogs = useDialogs();
  const rooms = useRooms();
  const actions = useWeekActions(window);
  const { athletes, choose, openWeek } = usePlaces();
  const thisWeek = weekOf(window.today, window.history.athlete.weekStart);
  const goToWeek = (week: IsoWeek) => openWeek(week === thisWeek ? 'this-week' : week);
  const all = { window, athletes, choose, goToWeek, stepWeeks, actions, dialogs, rooms };
  useScreenKeys({
    undo: actions.undo,
    redo: actions.redo,
    'log-pain': () => actions.logPain(window.today),
    'find-anything': () =>
      dialogs.show({
        type: 'palette',
        items: paletteItems(all),
        itemsFor: (query) => weekItems(query, all),
      }),
    ...(goToToday && { today: goToToday }),
    ...(stepWeeks && {
      'previous-week': () => stepWeeks(-1),
      'next-week': () => stepWeeks(1),
    }),
  });
}
