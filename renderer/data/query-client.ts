import { focusManager, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../../shared/contract/refusal.ts';

/** The command line or a second window may have changed the data meanwhile. */
const READ_AGAIN_ON_FOCUS = 'always';

/** One client for the whole window. The host is on this machine: nothing to wait out or to keep. */
export function createQueryClient(): QueryClient {
  focusManager.setEventListener(onLook);
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

/** A window beside the terminal is never hidden: coming back to it is focus alone. */
function onLook(look: () => void) {
  const looked = () => look();
  window.addEventListener('focus', looked);
  document.addEventListener('visibilitychange', looked);
  return () => {
    window.removeEventListener('focus', looked);
    document.removeEventListener('visibilitychange', looked);
  };
}
