import { OPERATION_NAMES } from '../../shared/contract/operation-names.ts';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { type Reply, unwrap } from '../../shared/contract/reply.ts';

/** The planner's host as the screens see it: every operation of the contract, as a function. */
export type Door = {
  readonly [Name in OperationName]: (input: InputOf<Name>) => Promise<OutputOf<Name>>;
};

/** What the desktop's preload exposes: the same names, answering with replies. */
export type DesktopDoor = {
  readonly [Name in OperationName]: (input: InputOf<Name>) => Promise<Reply<OutputOf<Name>>>;
};

declare global {
  interface Window {
    readonly evenload?: DesktopDoor;
  }
}

export const isDesktop = window.evenload !== undefined;

/** Calls an operation of the host. Throws a Refusal that can be shown as it is. */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const desktop = window.evenload;
  return unwrap(desktop ? await desktop[name](input) : await post(name, input));
}

/** Each operation by its name: `door['week.read']({ athleteId, week })`. */
export const door = Object.freeze(
  Object.fromEntries(OPERATION_NAMES.map((name) => [name, (input: never) => call(name, input)])),
) as Door;

async function post<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Reply<OutputOf<Name>>> {
  return readReply(
    fetch(`./contract/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(input),
    }),
  );
}

/** The host's answer, or clear words when there is none. */
export async function readReply<Output>(answer: Promise<Response>): Promise<Reply<Output>> {
  try {
    const response = await answer;
    return await response.json();
  } catch {
    throw new Refusal(
      'internal',
      'The planner’s host does not answer. Start it again, and open the address that it prints.',
    );
  }
}
