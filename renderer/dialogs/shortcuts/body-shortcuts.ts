import { Moment } from '../../../shared/body/symptom.ts';
import { MOMENT_NAMES } from '../../../shared/words/names.ts';
import { MOMENT_KEYS, SAME_AGAIN_KEY } from '../symptom/symptom-keys.ts';
import type { ShortcutGroup } from './shortcuts.ts';

/** The keys inside the dialog for pain, and of the routine in the room of the body. */
export const BODY_SHORTCUTS: readonly ShortcutGroup[] = [
  {
    name: 'While you log pain',
    shortcuts: [
      { keys: ['0 to 9', 'X'], does: 'How much; X is 10' },
      ...Moment.options.map((moment) => ({
        keys: [MOMENT_KEYS[moment]],
        does: `When: ${MOMENT_NAMES[moment].toLowerCase()}`,
      })),
      { keys: [SAME_AGAIN_KEY], does: 'The same again as last time' },
      { keys: ['← → ↑ ↓'], does: 'On the body: the place beside it' },
      { keys: ['Space'], does: 'On the body: choose the place, or let it go' },
    ],
  },
  {
    name: 'Exercises',
    shortcuts: [
      { keys: ['Space'], does: 'Tick off the exercise; at its timer: start, pause, go on' },
      { keys: ['S'], does: 'At its timer: skip' },
      { keys: ['Esc'], does: 'At its timer: close it' },
    ],
  },
];
