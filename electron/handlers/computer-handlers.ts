import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Means } from './means.ts';

type ComputerHandlers = Pick<Handlers, 'computer.look' | 'computer.remind'>;

export function computerHandlers({ computer = NO_COMPUTER }: Means): ComputerHandlers {
  return {
    'computer.look': () => computer.look(),
    'computer.remind': ({ minutes }) => ({ shown: computer.remind(minutes) }),
  };
}

const NO_COMPUTER: NonNullable<Means['computer']> = { look: refuse, remind: refuse };

function refuse(): never {
  throw new Refusal(
    'not-allowed-here',
    'Only the desktop window knows how the computer is used. In a browser the page itself measures.',
  );
}
