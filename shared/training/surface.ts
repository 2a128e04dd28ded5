import { z } from 'zod';

export const Surface = z.enum([
  'road',
  'track',
  'trail',
  'treadmill',
  'grass',
  'sand',
  'ice',
  'snow',
  'mud',
  'wet-leaves',
  'other-slippery',
]);
export type Surface = z.infer<typeof Surface>;
