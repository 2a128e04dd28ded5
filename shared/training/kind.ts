import { z } from 'zod';

export const Kind = z.enum([
  'easy',
  'long',
  'tempo',
  'intervals',
  'hills',
  'sprints',
  'race',
  'recovery',
]);
export type Kind = z.infer<typeof Kind>;
