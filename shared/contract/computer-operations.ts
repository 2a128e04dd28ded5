import { z } from 'zod';
import type { Break } from '../sitting-monitor/moment.ts';
import { read, returns } from './define.ts';

/** How the computer is used at this moment. Nothing of it is kept by the host. */
export type ComputerUse = {
  /** Since the last key or movement, in any program. */
  readonly idleMilliseconds: number;
  /** Does the planner's own window fill the screen? Of other programs nobody can tell. */
  readonly isFullScreen: boolean;
  /** The latest of lock, unlock, sleep and wake, if there was one since the planner started. */
  readonly lastBreak?: { readonly kind: Break; readonly millisecondsAgo: number } | undefined;
};

const MINUTES_IN_A_DAY = 1_440;

export const computerOperations = {
  'computer.look': read({
    summary: 'Says for how long nobody has touched the computer, and when it was last left.',
    doors: ['desktop'],
    input: z.strictObject({}),
    output: returns<ComputerUse>(),
  }),
  'computer.remind': read({
    summary: 'Shows a message of the system that asks to get up after so many minutes of sitting.',
    doors: ['desktop'],
    input: z.strictObject({ minutes: z.int().min(1).max(MINUTES_IN_A_DAY) }),
    output: returns<{ readonly shown: boolean }>(),
  }),
};
