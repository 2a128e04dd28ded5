import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { readPatterns } from '../../shared/patterns/read-patterns.ts';
import { DISAGREEMENTS } from '../../shared/rules/disagreements.ts';
import { BIBLIOGRAPHY } from '../../shared/rules/sources/bibliography.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

type PatternHandlers = Pick<Handlers, 'patterns.read' | 'sources.list'>;

export function patternHandlers({ database, clock }: Means): PatternHandlers {
  return {
    'patterns.read': ({ athleteId, today = clock.today() }) =>
      database.read(() => {
        const { weekStart } = database.athletes.get(athleteId);
        return readPatterns(readHistory(database, athleteId, weekOf(today, weekStart)), today);
      }),

    'sources.list': () => ({ sources: BIBLIOGRAPHY, disagreements: DISAGREEMENTS }),
  };
}
