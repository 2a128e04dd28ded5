import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { useRoomCommands } from '../keys/use-room-commands.ts';

/** The keys and the palette: all that the week can do, but the steps over weeks. */
export function useBodyCommands(window: HistoryWindow): void {
  useRoomCommands({ window });
}
