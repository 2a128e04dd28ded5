import type { Readable } from 'node:stream';
import type { Dispatch } from '../../shared/contract/dispatch.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { replyOf, type WriteLine } from './answers.ts';
import { type Line, linesIn } from './input-lines.ts';

/** Answers each line of the input with one line, in order, until the input ends. */
export async function answerLines(
  input: Readable,
  dispatch: Dispatch,
  write: WriteLine,
): Promise<void> {
  let number = 0;
  try {
    for await (const line of linesIn(input)) {
      number += 1;
      await write(await answer(line, number, dispatch));
    }
  } finally {
    // An input that is still open would keep the program alive with nobody to answer.
    input.destroy();
  }
}

async function answer(line: Line, number: number, dispatch: Dispatch): Promise<Reply> {
  try {
    const { operation, input } = callOf(line, number);
    return await dispatch(operation, input);
  } catch (fault) {
    return replyOf(fault);
  }
}

function callOf(line: Line, number: number): { operation: string; input: unknown } {
  const call = parsed(line, number);
  if (typeof call !== 'object' || call === null || !('operation' in call)) {
    throw unreadable(number, 'it has no "operation"');
  }
  const { operation } = call;
  if (typeof operation !== 'string') throw unreadable(number, '"operation" is not text');
  return { operation, input: 'input' in call ? call.input : {} };
}

function parsed(line: Line, number: number): unknown {
  if ('problem' in line) throw unreadable(number, line.problem);
  try {
    return JSON.parse(line.text);
  } catch (fault) {
    throw unreadable(number, `it is not JSON (${fault instanceof Error ? fault.message : fault})`);
  }
}

function unreadable(number: number, why: string): Refusal {
  return new Refusal(
    'invalid-input',
    `Line ${number} was not done: ${why}. Write one {"operation":"…","input":{…}} a line.`,
  );
}
