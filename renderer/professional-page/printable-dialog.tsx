import { Printer } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { ProfessionalPages, SpotPage } from '../../shared/professional-page/page.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { fileTitle, pageKey } from './page-key.ts';
import './print.css';
import { Sheet } from './sheet.tsx';
import { useDrafts } from './use-drafts.ts';

type Props = {
  readonly title: string;
  readonly data: ProfessionalPages;
  readonly page: SpotPage;
  readonly onClose: () => void;
  /** Stands above the page and is not printed. */
  readonly children: ReactNode;
};

const SUBTITLE =
  'Change any text before it leaves; one that you clear is left out. The log stays as it is, and changes last until the planner closes.';

/** The page as it will leave. The names of its files follow the title of the window. */
export function PrintableDialog({ title, data, page, onClose, children }: Props) {
  const drafts = useDrafts(pageKey(data, page));
  const fileName = fileTitle(data, page);
  useEffect(() => {
    const before = document.title;
    document.title = fileName;
    return () => {
      document.title = before;
    };
  }, [fileName]);
  return (
    <Dialog
      title={title}
      subtitle={SUBTITLE}
      size="wide"
      onClose={onClose}
      footer={
        <>
          {drafts.isAnyChanged && (
            <Button variant="quiet" onPress={drafts.putAllBack}>
              Put everything back
            </Button>
          )}
          <Button variant="primary" onPress={() => window.print()}>
            <Printer aria-hidden="true" />
            Print or save as PDF…
          </Button>
        </>
      }
    >
      {children}
      <Sheet data={data} page={page} drafts={drafts} />
    </Dialog>
  );
}
