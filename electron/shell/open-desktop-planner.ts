import { createDispatch } from '../../shared/contract/dispatch.ts';
import { fileRegistry } from '../handlers/file-registry.ts';
import { openPlanner } from '../handlers/open-planner.ts';
import { systemClock } from '../handlers/system-clock.ts';
import { thisComputer } from './computer.ts';
import { answerContract } from './contract-door.ts';
import { chooseWithDialog } from './file-dialog.ts';

/** Opens the planner's data and lets the window call its contract. */
export function openDesktopPlanner(dataFolder: string): { readonly close: () => void } {
  // The window shows the words of a fault; its place in the code goes to the terminal.
  const report = (fault: unknown) => process.stderr.write(`${trace(fault)}\n`);
  const files = fileRegistry(chooseWithDialog);
  const planner = openPlanner({
    dataFolder,
    clock: systemClock,
    files,
    computer: thisComputer(),
    report,
  });
  answerContract(createDispatch(planner.handlers, 'desktop', report));
  return planner;
}

function trace(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}
