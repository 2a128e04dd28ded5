import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Announcer } from '../data/announcer.tsx';
import { createQueryClient } from '../data/query-client.ts';
import { ToastRegion } from '../data/toast-region.tsx';
import { DialogsProvider } from './dialogs-provider.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Home } from './home.tsx';

/** The words are English, so numbers and dates are too. */
const LOCALE = 'en-GB';

export function App() {
  const [queries] = useState(createQueryClient);
  return (
    <I18nProvider locale={LOCALE}>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <DialogsProvider>
            <Home />
          </DialogsProvider>
          <ToastRegion />
          <Announcer />
        </QueryClientProvider>
      </ErrorBoundary>
    </I18nProvider>
  );
}
