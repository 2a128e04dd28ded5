import type { AthleteId } from '../../shared/units/ids.ts';
import {
  ActivityDialog,
  AthleteDialog,
  AvailabilityDialog,
  DayNoteDialog,
  EaseWeekDialog,
  EmergencyDialog,
  FulfilsDialog,
  ImportDialog,
  PlanTemplateDialog,
  RepeatDialog,
  RestFlagDialog,
  SaveSessionTemplateDialog,
  SaveWeekTemplateDialog,
  SessionDialog,
  ShortcutsDialog,
  SittingDialog,
  SkipDialog,
  SwapDialog,
  SwapRunsDialog,
  SymptomDialog,
} from '../dialogs/index.ts';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { ProfessionalPageDialog } from '../professional-page/professional-page-dialog.tsx';
import { useDialogs } from './dialogs.ts';

/** Shows the open dialog. */
export function DialogHost({ choose }: { choose: (id: AthleteId) => void }) {
  const { open, show, close: closeType } = useDialogs();
  if (!open) return null;
  const close = () => closeType(open.type);
  switch (open.type) {
    case 'session':
      return <SessionDialog {...open} onClose={close} />;
    case 'activity':
      return <ActivityDialog {...open} onClose={close} />;
    case 'symptom':
      return <SymptomDialog {...open} onClose={close} />;
    case 'sitting':
      return <SittingDialog {...open} onClose={close} />;
    case 'swap':
      return <SwapDialog {...open} onClose={close} />;
    case 'ease-week':
      return <EaseWeekDialog {...open} onClose={close} />;
    case 'rest-flag':
      return <RestFlagDialog {...open} onClose={close} />;
    case 'swap-runs':
      return <SwapRunsDialog {...open} onClose={close} />;
    case 'day-note':
      return <DayNoteDialog {...open} onClose={close} />;
    case 'availability':
      return <AvailabilityDialog {...open} onClose={close} />;
    case 'plan-template':
      return <PlanTemplateDialog {...open} onClose={close} />;
    case 'save-week-template':
      return <SaveWeekTemplateDialog {...open} onClose={close} />;
    case 'save-session-template':
      return <SaveSessionTemplateDialog {...open} onClose={close} />;
    case 'skip':
      return <SkipDialog {...open} onClose={close} />;
    case 'repeat':
      return <RepeatDialog {...open} onClose={close} />;
    case 'fulfils':
      return <FulfilsDialog {...open} onClose={close} />;
    case 'import':
      return <ImportDialog {...open} onClose={close} />;
    case 'professional-page':
      return <ProfessionalPageDialog {...open} onClose={close} />;
    case 'emergency':
      return <EmergencyDialog onClose={close} />;
    case 'palette':
      return <PaletteDialog {...open} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'athlete': {
      const { athlete: known, thenImport = false } = open;
      return (
        <AthleteDialog
          {...(known ? { athlete: known } : {})}
          onClose={close}
          onSaved={(athlete) => {
            choose(athlete.id);
            if (thenImport) show({ type: 'import', athlete });
          }}
        />
      );
    }
  }
}
