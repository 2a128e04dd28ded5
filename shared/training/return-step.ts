import { z } from 'zod';

/**
 * A step of the way back to running: brisk walking; then minutes of walking and running in turn,
 * 4 and 1, 3 and 2, 2 and 3, 1 and 4; then running all through, building up.
 */
export const ReturnStep = z.enum(['walk', 'run-1', 'run-2', 'run-3', 'run-4', 'build']);
export type ReturnStep = z.infer<typeof ReturnStep>;
