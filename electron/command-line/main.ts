import { createDispatch, describeOperations } from '../../shared/contract/dispatch.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { standWhereTheCallerIs } from '../data-folder/stand-where-the-caller-is.ts';
import { thisMachine } from '../data-folder/this-machine.ts';
import { whereDataLives } from '../data-folder/where-data-lives.ts';
import { fileRegistry } from '../handlers/file-registry.ts';
import { openPlanner } from '../handlers/open-planner.ts';
import { systemClock } from '../handlers/system-clock.ts';
import { isBrokenPipe, linesTo, replyOf } from './answers.ts';
import { type Command, readArguments } from './arguments.ts';
import { answerLines } from './batch.ts';

const out = linesTo(process.stdout);
const err = linesTo(process.stderr);

/** Each write hears of its own fault; without a listener Node would end the process before. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

async function run(command: Command): Promise<void> {
  if (command.type === 'operations') return out(describeOperations());
  const planner = openPlanner({
    dataFolder: whereDataLives(command.data, thisMachine()),
    clock: systemClock,
    files: fileRegistry(),
    report,
  });
  try {
    const dispatch = createDispatch(planner.handlers, 'command-line', report);
    if (command.type === 'batch') return await answerLines(process.stdin, dispatch, out);
    await tell(await dispatch(command.name, command.input));
  } finally {
    planner.close();
  }
}

async function tell(reply: Reply): Promise<void> {
  if ('result' in reply) return out(reply.result);
  process.exitCode = 1;
  await err(reply);
}

/** Scripts read standard error as JSON, so a trace is only printed when it is asked for. */
function report(fault: unknown): void {
  if (process.env.EVENLOAD_TRACE) console.error(fault);
}

try {
  standWhereTheCallerIs();
  await run(readArguments(process.argv.slice(2)));
} catch (fault) {
  process.exitCode = 1;
  if (!isBrokenPipe(fault)) await err(replyOf(fault)).catch(() => {});
}
