export type Shortcut = { readonly keys: readonly string[]; readonly does: string };
export type ShortcutGroup = { readonly name: string; readonly shortcuts: readonly Shortcut[] };

/** The keys of the week screen. `command` is Ctrl, or ⌘ on a Mac. */
export function shortcutGroups(command: string): readonly ShortcutGroup[] {
  return [
    {
      name: 'Move around',
      shortcuts: [
        { keys: ['←', '→'], does: 'Day before, day after' },
        { keys: ['↑', '↓'], does: 'Card above, card below' },
        { keys: ['Home', 'End'], does: 'First day, last day' },
        { keys: ['['], does: 'Week before' },
        { keys: [']'], does: 'Week after' },
        { keys: ['T'], does: 'This week' },
      ],
    },
    {
      name: 'Plan',
      shortcuts: [
        { keys: ['Enter'], does: 'Open the card' },
        { keys: ['N'], does: 'Plan a session on this day' },
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
    {
      name: 'Everywhere',
      shortcuts: [
        { keys: ['P'], does: 'Log pain' },
        { keys: [command, 'K'], does: 'Find anything: actions, weeks, athletes, sessions' },
        { keys: [command, 'Z'], does: 'Undo' },
        { keys: ['Shift', command, 'Z'], does: 'Redo' },
        { keys: ['?'], does: 'This list' },
        { keys: ['Esc'], does: 'Close' },
      ],
    },
  ];
}
