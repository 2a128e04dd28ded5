import { type KeyboardEvent, useState } from 'react';
import { episodesOf, openEpisodesOn } from '../../../shared/body/open-episodes.ts';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { singleKeys } from '../../keys/single-keys.ts';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { BodyPicture } from './body-picture/body-picture.tsx';
import { lastTime } from './last-time.ts';
import { SpotFields } from './spot-fields.tsx';
import { type Spot, toggled } from './spots.ts';
import styles from './symptom-dialog.module.css';
import { newSymptomDraft, symptomDraftOf } from './symptom-draft.ts';
import { actionOfKey, isTyping } from './symptom-keys.ts';
import { SymptomNotice } from './symptom-notice.tsx';
import { useSpots } from './use-spots.ts';
import { useSymptomForm } from './use-symptom-form.ts';
import { WhenFields } from './when-fields.tsx';

type Props = {
  readonly window: HistoryWindow;
  /** The day of a new entry; today if it is left out. */
  readonly date?: IsoDate;
  /** The entry to edit; without it a new one is logged. */
  readonly symptom?: Symptom;
  /** What a new entry begins with, beside what it always does. */
  readonly start?: Partial<Pick<Symptom, 'region' | 'side' | 'findings'>>;
  readonly onClose: () => void;
};

/** Logs pain in ten seconds: where, how much, when; and what can wait below. */
export function SymptomDialog({ window, date, symptom, start: given, onClose }: Props) {
  const { history, today } = window;
  const [start] = useState(() =>
    symptom ? symptomDraftOf(symptom) : newSymptomDraft(date ?? today, history, given),
  );
  const form = useSymptomForm({ athleteId: history.athlete.id, today, start, stored: symptom });
  const { draft, change, problems } = form;
  const spots = useSpots(draft, change);
  const day = draft.date ?? today;
  // What this very entry said is not "last time".
  const before = history.symptoms.filter(({ id }) => id !== symptom?.id);
  const last = symptom ? [] : lastTime(day, before);
  const press = (place: Spot) =>
    symptom ? spots.move(place) : spots.replace(toggled(draft.spots, place), place);
  const onKeyDown = (event: KeyboardEvent) => {
    const action =
      isTyping(event.target) || singleKeys() === 'off' ? undefined : actionOfKey(event);
    if (event.defaultPrevented || !action) return;
    event.preventDefault();
    if (action.type === 'pain') spots.changeActive({ pain: action.pain });
    else if (action.type === 'moment') change({ moment: action.moment });
    else spots.sameAgain(last);
  };
  return (
    <FormDialog
      title={symptom ? 'Edit pain entry' : 'Log pain'}
      onClose={onClose}
      saveWord={symptom ? 'Save' : 'Log pain'}
      onSave={() => form.save(onClose)}
      isSaving={form.isSaving}
      problems={form.refused}
      onDelete={symptom && (() => form.remove(onClose))}
      size="wide"
      notice={
        <SymptomNotice
          form={form}
          window={window}
          edited={symptom}
          save={(ifThere) => form.save(onClose, ifThere)}
        />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is inside takes the focus; the keys are shortcuts for it. */}
      <div className={styles.columns} onKeyDown={onKeyDown}>
        <BodyPicture
          chosen={draft.spots}
          sore={openEpisodesOn(episodesOf(before, history.episodeClosures), day)}
          onPress={press}
          error={reasonAt(problems, 'spots')}
          autoFocus={!symptom && start.spots.length === 0}
        />
        <div className={styles.fields}>
          <SpotFields
            spots={spots}
            date={day}
            before={before}
            closures={history.episodeClosures}
            problems={problems}
            isEdited={symptom !== undefined}
            isUntouched={draft.spots === start.spots}
            when={
              <WhenFields
                draft={draft}
                change={change}
                problems={problems}
                weekStart={history.athlete.weekStart}
                last={last}
                onSameAgain={() => spots.sameAgain(last)}
              />
            }
          />
        </div>
      </div>
    </FormDialog>
  );
}
