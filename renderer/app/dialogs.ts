import { createContext, use } from 'react';
import type { Sitting } from '../../shared/body/sitting.ts';
import type { Symptom } from '../../shared/body/symptom.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { Flag } from '../../shared/rules/flag.ts';
import type { Activity } from '../../shared/training/activity.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { Session } from '../../shared/training/session.ts';
import type { PaletteItem } from '../palette/palette-item.ts';

/** The one dialog that is open, with what it was opened for. */
export type OpenDialog =
  | {
      readonly type: 'session';
      readonly window: HistoryWindow;
      readonly date?: IsoDate;
      readonly session?: Session;
    }
  | {
      readonly type: 'activity';
      readonly window: HistoryWindow;
      readonly date?: IsoDate;
      readonly activity?: Activity;
      /** The planned session that was done. */
      readonly from?: Session;
    }
  | {
      readonly type: 'symptom';
      readonly window: HistoryWindow;
      readonly date?: IsoDate;
      readonly symptom?: Symptom;
      /** What a new entry begins with, such as the spot that was asked about. */
      readonly start?: Partial<Pick<Symptom, 'region' | 'side' | 'findings'>>;
    }
  | { readonly type: 'sitting'; readonly window: HistoryWindow; readonly date: Sitting['date'] }
  | { readonly type: 'swap'; readonly window: HistoryWindow; readonly session: Session }
  | { readonly type: 'ease-week'; readonly window: HistoryWindow }
  | {
      readonly type: 'rest-flag';
      readonly window: HistoryWindow;
      readonly flag: Flag;
      readonly earlier: readonly Flag[];
    }
  | {
      readonly type: 'swap-runs';
      readonly window: HistoryWindow;
      readonly date: IsoDate;
      /** These alone, whatever else is planned. */
      readonly runs?: readonly Session[];
    }
  | { readonly type: 'day-note'; readonly window: HistoryWindow; readonly date: IsoDate }
  | { readonly type: 'availability'; readonly window: HistoryWindow; readonly date: IsoDate }
  | { readonly type: 'plan-template'; readonly window: HistoryWindow; readonly date: IsoDate }
  | { readonly type: 'save-week-template'; readonly window: HistoryWindow }
  | { readonly type: 'save-session-template'; readonly session: Session }
  | { readonly type: 'skip'; readonly session: Session }
  | { readonly type: 'repeat'; readonly session: Session }
  | { readonly type: 'fulfils'; readonly window: HistoryWindow; readonly activity: Activity }
  | { readonly type: 'import'; readonly athlete: Athlete }
  | { readonly type: 'athlete'; readonly athlete?: Athlete; readonly thenImport?: boolean }
  | { readonly type: 'professional-page'; readonly athlete: Athlete }
  | { readonly type: 'emergency' }
  | { readonly type: 'shortcuts' }
  | {
      readonly type: 'palette';
      readonly items: readonly PaletteItem[];
      readonly itemsFor: (query: string) => readonly PaletteItem[];
    };

export type Dialogs = {
  readonly open: OpenDialog | undefined;
  readonly show: (dialog: OpenDialog) => void;
  /** Closes the dialog of that type; another one that has taken its place stays. */
  readonly close: (type: OpenDialog['type']) => void;
};

export const DialogsContext = createContext<Dialogs>({
  open: undefined,
  show: () => undefined,
  close: () => undefined,
});

/** Opens and closes the app's dialogs. */
export function useDialogs(): Dialogs {
  return use(DialogsContext);
}
