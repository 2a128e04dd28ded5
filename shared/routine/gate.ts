import type { Region, Side } from '../body/symptom.ts';
import { REGION_NAMES, SIDE_NAMES } from '../words/names.ts';
import type { Caveat, RoutineExercise } from './routine-exercise.ts';
import type { StandingSpot } from './standing-spots.ts';

/** Is an exercise shown? Hidden ones say why; of a shown one, `ask` says what nobody has asked yet. */
export type Gate =
  | { readonly status: 'shown'; readonly ask?: string | undefined }
  | { readonly status: 'hidden'; readonly reason: string };

/** Whether an exercise is shown, by what was last answered about the spots that stand. */
export function gateOf({ notWith }: RoutineExercise, spots: readonly StandingSpot[]): Gate {
  if (!notWith) return { status: 'shown' };
  const against = spots.find((spot) => speaksAgainst(notWith, spot));
  if (against) {
    return {
      status: 'hidden',
      reason: `Not with ${notWith.words}, which is logged for the ${placeName(against.spot)}.`,
    };
  }
  const unasked = spots.find((spot) => isUnasked(notWith, spot));
  if (!unasked) return { status: 'shown' };
  return {
    status: 'shown',
    ask: `Not with ${notWith.words}. Nobody has asked about that yet for the ${placeName(unasked.spot)}.`,
  };
}

function speaksAgainst({ signs, findings }: Caveat, spot: StandingSpot): boolean {
  return (
    signs.some((sign) => spot.signs?.has(sign)) ||
    findings.some((finding) => spot.findings[finding] === true)
  );
}

function isUnasked({ signs, findings }: Caveat, spot: StandingSpot): boolean {
  return (
    signs.some((sign) => spot.signAnswers[sign] === undefined) ||
    findings.some((finding) => spot.findings[finding] === undefined)
  );
}

function placeName({ region, side }: { readonly region: Region; readonly side: Side }): string {
  return `${REGION_NAMES[region].toLowerCase()} (${SIDE_NAMES[side].toLowerCase()})`;
}
