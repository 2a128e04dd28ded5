import { useState } from 'react';
import type { Symptom } from '../../../shared/body/symptom.ts';
import { sameAgain } from './last-time.ts';
import { covers, type Spot, type SpotDraft } from './spots.ts';
import type { SymptomDraft } from './symptom-draft.ts';

export type Spots = ReturnType<typeof useSpots>;

/** The spots of the form, and the one that digits and the fields below are about. */
export function useSpots(draft: SymptomDraft, change: (fields: Partial<SymptomDraft>) => void) {
  const [chosen, setChosen] = useState(0);
  const { spots } = draft;
  const active = Math.min(chosen, spots.length - 1);
  const changeAt = (place: number, fields: Partial<SpotDraft>) =>
    change({
      spots: spots.map((spot, index) => (index === place ? { ...spot, ...fields } : spot)),
    });
  return {
    all: spots,
    active,
    activate: setChosen,
    changeAt,
    changeActive: (fields: Partial<SpotDraft>) => changeAt(active, fields),
    /** The edited entry belongs somewhere else. */
    move: ({ region, side }: Spot) => changeAt(0, { region, side }),
    replace: (next: readonly SpotDraft[], pressed: Spot) => {
      change({ spots: next });
      const place = next.findIndex((spot) => covers(spot, pressed));
      if (place >= 0) setChosen(place);
    },
    sameAgain: (last: readonly Symptom[]) => change(sameAgain(draft, last)),
  };
}
