import {
  keysOf,
  roomLines,
  SCREEN_COMMANDS,
  type ScreenCommand,
} from '../../keys/screen-commands.ts';
import { BODY_SHORTCUTS } from './body-shortcuts.ts';

export type Shortcut = { readonly keys: readonly string[]; readonly does: string };
export type ShortcutGroup = { readonly name: string; readonly shortcuts: readonly Shortcut[] };

/** The keys of every room, of the days of the week, and of logging pain. `command` is Ctrl, or ⌘ on a Mac. */
export function shortcutGroups(command: string): readonly ShortcutGroup[] {
  const line = (name: ScreenCommand): Shortcut => ({
    keys: keysOf(name, command),
    does: SCREEN_COMMANDS[name].does,
  });
  return [
    {
      name: 'Move around',
      shortcuts: [
        { keys: ['←', '→'], does: 'Day before, day after' },
        { keys: ['↑', '↓'], does: 'Card above, card below' },
        { keys: ['Home', 'End'], does: 'First day, last day' },
        line('previous-week'),
        line('next-week'),
        line('today'),
      ],
    },
    {
      name: 'Plan',
      shortcuts: [
        { keys: ['Enter'], does: 'Open the card' },
        line('add'),
        { keys: ['S'], does: 'Swap the session' },
        { keys: ['M'], does: 'Move: arrows choose, also other weeks; Enter drops, Esc cancels' },
        { keys: ['D'], does: 'Log the session as done' },
        { keys: ['Alt', '← →'], does: 'Copy the session: arrows choose, Enter drops' },
        { keys: ['+', '−'], does: 'Five minutes longer, shorter' },
        { keys: ['Delete'], does: 'Take the card away' },
      ],
    },
    {
      name: 'Several at once',
      shortcuts: [
        { keys: ['Shift', '← → ↑ ↓'], does: 'Select more sessions' },
        { keys: [command, 'A'], does: 'Select all sessions of the week' },
        { keys: ['C', 'X', 'V'], does: 'Copy, cut, paste on this day' },
        { keys: [command, 'C X V'], does: 'The same, also into another window' },
        { keys: [command, 'D'], does: 'Duplicate' },
        { keys: ['Esc'], does: 'Select nothing' },
      ],
    },
    ...BODY_SHORTCUTS,
    {
      name: 'Everywhere',
      shortcuts: [
        line('log-pain'),
        line('find-anything'),
        line('undo'),
        line('redo'),
        ...roomLines().map(({ key, name }) => ({ keys: [key], does: `Open ${name}` })),
        line('show-shortcuts'),
        { keys: [command, 'Enter'], does: 'Save what is filled in' },
        { keys: ['Esc'], does: 'Close' },
      ],
    },
  ];
}
