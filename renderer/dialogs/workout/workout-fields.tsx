import type { ReactNode } from 'react';
import type { Athlete } from '../../../shared/training/athlete.ts';
import { Sport } from '../../../shared/training/sport.ts';
import { distanceUnit } from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { DateField } from '../../ui/date-field.tsx';
import { DurationField } from '../../ui/duration-field.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { NumberField, TextField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { type Problems, reasonAt } from '../form/problems.ts';
import { YES_NO_CHOICES, yesNo, yesNoOf } from '../form/yes-no.ts';
import { KIND_CHOICES, NOT_SAID, SURFACE_CHOICES } from './choices.ts';
import type { WorkoutDraft } from './draft.ts';
import { EFFORT_WORDS } from './effort-words.ts';
import { HardPartField } from './hard-part-field.tsx';
import { hasField } from './sport-fields.ts';
import type { ChangeDraft } from './use-workout-form.ts';

export type WorkoutFieldsProps = {
  readonly athlete: Athlete;
  readonly draft: WorkoutDraft;
  readonly change: ChangeDraft;
  readonly problems: Problems;
  readonly onSport: (sport: Sport) => void;
  readonly onKind: (kind: WorkoutDraft['kind']) => void;
  /** The words for RPE: how it should feel, or how it felt. */
  readonly effort: { readonly label: string; readonly hint: string; readonly isRequired: boolean };
  readonly isKindRequired: boolean;
  /** What only planning asks about the kind. */
  readonly afterKind?: ReactNode;
};

const SPORT_CHOICES = Sport.options.map((value) => ({
  value,
  name: SPORT_NAMES[value],
  icon: <SportIcon sport={value} />,
}));

/** The fields that a planned session and a done activity share; only those the sport has. */
export function WorkoutFields(props: WorkoutFieldsProps) {
  const { draft, change, problems, onSport, effort } = props;
  const { sport } = draft;
  return (
    <div className={fields.stack}>
      <Segmented
        label="Sport"
        look="tiles"
        choices={SPORT_CHOICES}
        value={sport}
        onChange={onSport}
      />
      <WhenAndWhat {...props} />
      {props.afterKind}
      <HowMuch {...props} />
      <Scale
        {...effort}
        anchors={EFFORT_WORDS}
        error={reasonAt(problems, 'rpe')}
        value={draft.rpe}
        onChange={(rpe) => change({ rpe })}
        {...(!effort.isRequired && { onClear: () => change({ rpe: undefined }) })}
      />
      <GroundAndTitle {...props} />
      <TextField
        label="Note"
        isLong
        error={reasonAt(problems, 'note')}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </div>
  );
}

function WhenAndWhat({ athlete, draft, change, problems, ...props }: WorkoutFieldsProps) {
  return (
    <div className={fields.row}>
      <DateField
        label="Day"
        isRequired
        weekStart={athlete.weekStart}
        error={reasonAt(problems, 'date')}
        value={draft.date}
        onChange={(date) => change({ date })}
      />
      {hasField(draft.sport, 'kind') && (
        <Select
          label="Kind"
          isRequired={props.isKindRequired}
          placeholder="Nobody has said"
          choices={KIND_CHOICES}
          error={reasonAt(problems, 'kind')}
          value={draft.kind}
          onChange={props.onKind}
        />
      )}
    </div>
  );
}

function HowMuch({ athlete, draft, change, problems }: WorkoutFieldsProps) {
  return (
    <>
      <div className={fields.row}>
        <DurationField
          label="Time"
          isRequired
          withSeconds={draft.seconds !== ''}
          error={reasonAt(problems, 'durationSeconds')}
          value={draft}
          onChange={({ hours, minutes, seconds }) => change({ hours, minutes, seconds })}
        />
        {hasField(draft.sport, 'distance') && (
          <NumberField
            label={`Distance (${distanceUnit(athlete.units)})`}
            error={reasonAt(problems, 'distanceMetres')}
            value={draft.distance}
            onChange={(distance) => change({ distance })}
          />
        )}
      </div>
      {hasField(draft.sport, 'hardPart') && (
        <div className={fields.row}>
          <HardPartField units={athlete.units} draft={draft} change={change} problems={problems} />
          <Segmented
            label="Warm-up"
            choices={YES_NO_CHOICES}
            error={reasonAt(problems, 'warmUp')}
            value={yesNo(draft.warmUp)}
            onChange={(said) => change({ warmUp: yesNoOf(said) })}
          />
        </div>
      )}
    </>
  );
}

function GroundAndTitle({ draft, change, problems }: WorkoutFieldsProps) {
  const title = (
    <TextField
      label="Title"
      placeholder="Such as: 6 × 800 m"
      error={reasonAt(problems, 'title')}
      value={draft.title}
      onChange={(text) => change({ title: text })}
    />
  );
  if (!hasField(draft.sport, 'surface')) return title;
  return (
    <div className={fields.row}>
      <Select
        label="Ground"
        choices={SURFACE_CHOICES}
        error={reasonAt(problems, 'surface')}
        value={draft.surface ?? NOT_SAID}
        onChange={(surface) => change({ surface: surface === NOT_SAID ? undefined : surface })}
      />
      {title}
    </div>
  );
}
