import type { Source } from '../source.ts';

export const RETURN_PROTOCOLS: Source = {
  id: 'return-protocols',
  authors: 'Published return-to-running protocols',
  title: 'Walking first, then walking and running in turn',
  where: 'protocols for coming back after a break',
  found:
    'After a break: half an hour of walking without pain; then minutes of walking and running in turn, more of the running each time, on level ground, each step twice or more with a day between; then 10 to 30 % more a week.',
  limits:
    'Agreement of practitioners. How long a break must be, and how fast to go on, was not tried in a study.',
};
