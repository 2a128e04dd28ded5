import { type ReactNode, useMemo, useState } from 'react';
import { DialogsContext, type OpenDialog } from './dialogs.ts';

export function DialogsProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenDialog>();
  const dialogs = useMemo(
    () => ({
      open,
      show: setOpen,
      close: (type: OpenDialog['type']) =>
        setOpen((current) => (current?.type === type ? undefined : current)),
    }),
    [open],
  );
  return <DialogsContext value={dialogs}>{children}</DialogsContext>;
}
