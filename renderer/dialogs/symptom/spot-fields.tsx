import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EpisodeClosure } from '../../../shared/body/episode.ts';
import { Side, type Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { SIDE_NAMES } from '../../../shared/words/names.ts';
import { IconButton } from '../../ui/button.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Problems, reasonAt } from '../form/problems.ts';
import { areaName } from './body-picture/areas.ts';
import { painField } from './check-symptom.ts';
import { FeelingFields } from './feeling-fields.tsx';
import { FindingFields } from './finding-fields.tsx';
import { answersSoFar, showsFindings } from './findings.ts';
import { NerveFields } from './nerve-fields.tsx';
import { PAIN_WORDS } from './pain-words.ts';
import { SignFields } from './sign-fields.tsx';
import type { SpotDraft } from './spots.ts';
import styles from './symptom-dialog.module.css';
import { TriedFields } from './tried-fields.tsx';
import type { Spots } from './use-spots.ts';

type Props = {
  readonly spots: Spots;
  readonly date: IsoDate;
  /** What was logged before, without the entry that is edited. */
  readonly before: readonly Symptom[];
  readonly closures: readonly EpisodeClosure[];
  readonly problems: Problems;
  readonly isEdited: boolean;
  /** Nothing was pressed yet: the first number takes the focus. */
  readonly isUntouched: boolean;
  /** Stands between how much it hurts and what it is like. */
  readonly when: ReactNode;
};

/** How much each spot hurts, and what one of them is like. */
export function SpotFields({ spots, problems, isEdited, isUntouched, when, ...log }: Props) {
  const { all, active, activate, changeActive } = spots;
  const spot = all[active];
  return (
    <>
      {all.length === 0 && (
        <p className={styles.hint}>Press in the picture where it hurts; several places are fine.</p>
      )}
      {all.map((one, place) => (
        <PainOfSpot
          key={areaName(one)}
          spots={spots}
          place={place}
          problems={problems}
          takesFocus={isUntouched && !isEdited && place === 0}
        />
      ))}
      {isEdited && spot && (
        <Segmented
          label="Side"
          choices={SIDES}
          value={spot.side}
          onChange={(side) => changeActive({ side })}
        />
      )}
      {when}
      {all.length > 1 && (
        <Segmented
          label="What follows is about"
          look="pills"
          choices={all.map((one, place) => ({ value: String(place), name: areaName(one) }))}
          value={String(active)}
          onChange={(place) => activate(Number(place))}
        />
      )}
      {spot && (
        <Details
          key={areaName(spot)}
          spot={spot}
          change={changeActive}
          problems={problems}
          {...log}
        />
      )}
    </>
  );
}

const SIDES = Side.options.map((value) => ({ value, name: SIDE_NAMES[value] }));

type PainProps = {
  readonly spots: Spots;
  readonly place: number;
  readonly problems: Problems;
  readonly takesFocus: boolean;
};

function PainOfSpot({ spots, place, problems, takesFocus }: PainProps) {
  const { all, activate, changeAt, replace } = spots;
  const spot = all[place];
  if (!spot) return null;
  const name = areaName(spot);
  const isOnly = all.length === 1;
  const without = all.filter((other) => other !== spot);
  return (
    <div className={styles.pain}>
      <Scale
        label={`${name}: pain, 0 to 10`}
        isLarge={isOnly}
        isRequired
        autoFocus={takesFocus}
        hint="0 is none, 10 the worst imaginable. Keys: 0 to 9, and X for 10."
        anchors={PAIN_WORDS}
        error={reasonAt(problems, painField(place))}
        value={spot.pain}
        onChange={(pain) => {
          activate(place);
          changeAt(place, { pain });
        }}
      />
      {!isOnly && (
        <IconButton label={`Leave out: ${name}`} onPress={() => replace(without, spot)}>
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

type DetailsProps = Pick<Props, 'date' | 'before' | 'closures' | 'problems'> & {
  readonly spot: SpotDraft;
  readonly change: (fields: Partial<SpotDraft>) => void;
};

function Details({ spot, change, date, before, closures, problems }: DetailsProps) {
  const history = { symptoms: before, episodeClosures: closures };
  return (
    <>
      <FeelingFields spot={spot} onChange={change} />
      <NerveFields
        spot={spot}
        date={date}
        symptoms={before}
        onChange={(signs) => change({ signs })}
      />
      <SignFields signs={spot.signs} onChange={(signs) => change({ signs })} />
      <TriedFields tried={spot.tried} onChange={(tried) => change({ tried })} />
      {showsFindings(spot) && (
        <FindingFields
          findings={spot.findings}
          before={answersSoFar(history, { ...spot, date })}
          onChange={(findings) => change({ findings })}
        />
      )}
      <TextField
        label="Note"
        isLong
        error={reasonAt(problems, 'note')}
        value={spot.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
