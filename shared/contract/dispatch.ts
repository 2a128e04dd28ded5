import { z } from 'zod';
import type { Door, Operation } from './define.ts';
import { invalidInput } from './invalid-input.ts';
import { type Handlers, isOperationName, OPERATIONS, type OperationName } from './operations.ts';
import { plainReason } from './plain-reason.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** Calls an operation by name with input that nobody has checked yet. Never throws. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply>;

/** Hears of what went wrong and is not told to the caller. */
export type Report = (fault: unknown) => void;

/**
 * The one loop behind every door: known name, allowed at this door, valid input, handler.
 * `report` hears of faults of our own, which the caller only sees as "internal".
 */
export function createDispatch(handlers: Handlers, door: Door, report: Report): Dispatch {
  return async (name, input) => {
    try {
      return { result: await run(handlers, door, name, input) };
    } catch (fault) {
      if (fault instanceof Refusal) return { error: fault.details };
      report(fault);
      return { error: { code: 'internal', message: internalMessage(name, fault) } };
    }
  };
}

async function run(handlers: Handlers, door: Door, name: string, input: unknown) {
  if (!isOperationName(name)) throw unknownOperation(name);
  const operation: Operation = OPERATIONS[name];
  if (!operation.doors.includes(door)) {
    throw new Refusal(
      'not-allowed-here',
      `${name} cannot be called here: it is for ${operation.doors.join(' and ')} only.`,
    );
  }
  const handler = handlers[name] as (input: unknown) => unknown;
  return handler(validate(name, operation, input));
}

function validate(name: OperationName, operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input, { reportInput: true, error: plainReason });
  if (parsed.success) return parsed.data;
  throw invalidInput(`${name} was not done.`, parsed.error);
}

function unknownOperation(name: string): Refusal {
  return new Refusal(
    'unknown-operation',
    `There is no operation "${name.slice(0, 80)}". "operations" on the command line lists them all.`,
  );
}

function internalMessage(name: string, fault: unknown): string {
  const said = fault instanceof Error ? fault.message : String(fault);
  return `${name} failed and nothing was changed: ${said}`;
}

/** Every operation with its input as JSON Schema, for people and scripts. */
export function describeOperations() {
  return Object.entries(OPERATIONS).map(([name, operation]) => ({
    name,
    summary: operation.summary,
    access: operation.access,
    doors: operation.doors,
    input: z.toJSONSchema(operation.input, { io: 'input' }),
  }));
}
