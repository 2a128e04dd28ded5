import { useState } from 'react';
import type { ProfessionalPages } from '../../shared/professional-page/page.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import { EmergencyWords } from '../dialogs/emergency/emergency-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { pageKey } from './page-key.ts';
import { PrintableDialog } from './printable-dialog.tsx';
import styles from './professional-page-dialog.module.css';
import { usePage } from './use-page.ts';

const TITLE = 'Page for the professional';

type Props = { readonly athlete: Athlete; readonly onClose: () => void };

/** What the log tells a physiotherapist or a doctor: to be read, changed and printed. */
export function ProfessionalPageDialog({ athlete, onClose }: Props) {
  const { data, error, refetch } = usePage(athlete.id);
  if (data && data.pages.length > 0) return <Choosing data={data} onClose={onClose} />;
  return (
    <Dialog title={TITLE} size="narrow" onClose={onClose}>
      {data && <p role="status">{NOTHING}</p>}
      {!data && !error && <p role="status">Reading the log…</p>}
      {!data && error && (
        <div role="alert" className={styles.lost}>
          <p>The page could not be written: {error.message} Nothing was changed.</p>
          <Button onPress={() => void refetch()}>Try again</Button>
        </div>
      )}
    </Dialog>
  );
}

const NOTHING =
  'No sore spot is logged yet. Log pain, with where, how much and when: then the page is written from it.';

type ChoosingProps = { readonly data: ProfessionalPages; readonly onClose: () => void };

/** One page for each sore spot; of several, the chosen one. */
function Choosing({ data, onClose }: ChoosingProps) {
  const [chosen, setChosen] = useState<string>();
  const keys = data.pages.map((page) => ({ value: pageKey(data, page), name: page.place }));
  const page = data.pages.find((one) => pageKey(data, one) === chosen) ?? data.pages[0];
  if (!page) return null;
  const key = pageKey(data, page);
  return (
    <PrintableDialog key={key} title={TITLE} data={data} page={page} onClose={onClose}>
      {data.isEmergency && (
        <div role="alert" className={styles.emergency}>
          <EmergencyWords isShort />
        </div>
      )}
      {keys.length > 1 && (
        <div className={styles.spots}>
          <Select label="Sore spot" choices={keys} value={key} onChange={setChosen} />
        </div>
      )}
    </PrintableDialog>
  );
}
