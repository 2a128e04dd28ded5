import type { Units } from '../../../shared/units/units.ts';
import { distanceUnit } from '../../../shared/words/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { type Problems, reasonAt } from '../form/problems.ts';
import type { WorkoutDraft } from './draft.ts';
import type { ChangeDraft } from './use-workout-form.ts';

type Props = {
  readonly units: Units;
  readonly draft: WorkoutDraft;
  readonly change: ChangeDraft;
  readonly problems: Problems;
};

/** How much of a run is hard, by distance or by minutes. Empty means unknown, 0 means none. */
export function HardPartField({ units, draft, change, problems }: Props) {
  const unit = distanceUnit(units);
  const error =
    reasonAt(problems, 'hardDistanceMetres') ?? reasonAt(problems, 'hardDurationSeconds');
  return (
    <div className={fields.beside}>
      <NumberField
        label={`Hard part (${draft.hardPartIn === 'distance' ? unit : 'min'})`}
        hint="Zone 3 and up. 0: none. Empty: not known."
        error={error}
        value={draft.hardPart}
        onChange={(hardPart) => change({ hardPart })}
      />
      <Segmented
        label="Given in"
        choices={[
          { value: 'distance', name: unit },
          { value: 'minutes', name: 'min' },
        ]}
        value={draft.hardPartIn}
        onChange={(hardPartIn) => change({ hardPartIn })}
      />
    </div>
  );
}
