import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Dispatch } from '../../shared/contract/dispatch.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { ORIGIN } from './app-protocol.ts';
import { CONTRACT_CHANNEL } from './channel.ts';

/** Answers the window's calls of the contract, and only those of its own main frame. */
export function answerContract(dispatch: Dispatch): void {
  ipcMain.handle(CONTRACT_CHANNEL, (event, name: unknown, input: unknown) =>
    isOwnScreen(event) && typeof name === 'string' ? dispatch(name, input) : REFUSED,
  );
}

const REFUSED: Reply = {
  error: { code: 'not-allowed-here', message: 'Only the planner’s own window may ask this.' },
};

function isOwnScreen({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (!senderFrame || senderFrame !== sender.mainFrame) return false;
  return URL.canParse(senderFrame.url) && originOf(senderFrame.url) === ORIGIN;
}

/** URL.origin is "null" for a scheme of our own. */
function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
