import { randomUUID } from 'node:crypto';
import { ChosenFiles } from '../../shared/contract/import-operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Files } from './means.ts';

/** Keeps chosen files by token, as long as the program runs. */
export function fileRegistry(
  choose: Files['choose'] = noDialog,
  released: (paths: readonly string[]) => void = () => {},
): Files {
  const kept = new Map<ChosenFiles, readonly string[]>();
  return {
    choose,
    remember: (paths) => {
      const token = ChosenFiles.parse(randomUUID());
      kept.set(token, [...paths]);
      return token;
    },
    chosen: (token) => kept.get(token),
    release: (token) => {
      const paths = kept.get(token);
      kept.delete(token);
      if (paths) released(paths);
    },
  };
}

async function noDialog(): Promise<never> {
  throw new Refusal('not-allowed-here', 'There is no dialog for files here. Name them instead.');
}
