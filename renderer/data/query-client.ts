import { QueryClient } from '@tanstack/react-query';
import { Refusal } from '../../shared/contract/refusal.ts';

/** The command line or a second window may have changed the data meanwhile. */
const READ_AGAIN_ON_FOCUS = 'always';

/** One client for the whole window. The host is on this machine: nothing to wait out or to keep. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnWindowFocus: READ_AGAIN_ON_FOCUS,
        retry: (failures, fault) => failures < 1 && !(fault instanceof Refusal),
        staleTime: 0,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
