import type { z } from 'zod';
import { athleteOperations } from './athlete-operations.ts';
import { calendarOperations } from './calendar-operations.ts';
import { computerOperations } from './computer-operations.ts';
import type { Operation } from './define.ts';
import { episodeOperations } from './episode-operations.ts';
import { flagOperations } from './flag-operations.ts';
import { importOperations } from './import-operations.ts';
import { loadOperations } from './load-operations.ts';
import { logOperations } from './log-operations.ts';
import { pageOperations } from './page-operations.ts';
import { patternOperations } from './pattern-operations.ts';
import { responseOperations } from './response-operations.ts';
import { returnOperations } from './return-operations.ts';
import { routineOperations } from './routine-operations.ts';
import { seasonOperations } from './season-operations.ts';
import { sessionOperations } from './session-operations.ts';
import { weekOperations } from './week-operations.ts';

/** The contract: every operation of the planner, declared once for all doors. */
export const OPERATIONS = {
  ...athleteOperations,
  ...importOperations,
  ...sessionOperations,
  ...logOperations,
  ...computerOperations,
  ...episodeOperations,
  ...flagOperations,
  ...calendarOperations,
  ...patternOperations,
  ...pageOperations,
  ...responseOperations,
  ...routineOperations,
  ...seasonOperations,
  ...loadOperations,
  ...returnOperations,
  ...weekOperations,
};

type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;
/** What a caller gives. */
export type InputOf<Name extends OperationName> = z.input<Operations[Name]['input']>;
/** What a handler gets, once validated. */
export type ValidInputOf<Name extends OperationName> = z.output<Operations[Name]['input']>;
export type OutputOf<Name extends OperationName> =
  Operations[Name] extends Operation<z.ZodType, infer Output> ? Output : never;

export type Handlers = {
  readonly [Name in OperationName]: (
    input: ValidInputOf<Name>,
  ) => OutputOf<Name> | Promise<OutputOf<Name>>;
};

/** Is this one of the operations? Names that every object has, such as `constructor`, are not. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(OPERATIONS, name);
}
