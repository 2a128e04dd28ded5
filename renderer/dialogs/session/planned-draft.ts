import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { Kind } from '../../../shared/training/kind.ts';
import type { Sport } from '../../../shared/training/sport.ts';
import { durationTexts, emptyDraft, type WorkoutDraft, withSport } from '../workout/draft.ts';
import { hasField, USUAL_MINUTES, USUAL_RPE } from '../workout/sport-fields.ts';

/** The form of a new session: an easy run of usual length. */
export function newSessionDraft(date: IsoDate): WorkoutDraft {
  const draft = emptyDraft(date);
  return { ...draft, rpe: USUAL_RPE.easy, ...usualDuration(draft.sport) };
}

/** What another sport or kind changes in a new session: the proposals that go with it. */
export const PROPOSING = { sport: withPlannedSport, kind: withPlannedKind };

/** What they change in a stored session: nothing else. */
export const STORED = {
  sport: withSport,
  kind: (draft: WorkoutDraft, kind: Kind | undefined): WorkoutDraft => ({ ...draft, kind }),
};

/** The form with another sport: a proposed length that nobody has touched follows it. */
function withPlannedSport(draft: WorkoutDraft, sport: Sport): WorkoutDraft {
  const kind = hasField(sport, 'kind') ? draft.kind : 'easy';
  const withSport = withPlannedKind({ ...draft, sport }, kind);
  const { hours, minutes, seconds } = usualDuration(draft.sport);
  const isUntouched =
    draft.hours === hours && draft.minutes === minutes && draft.seconds === seconds;
  return isUntouched ? { ...withSport, ...usualDuration(sport) } : withSport;
}

/** The form with another kind: a proposed RPE that nobody has touched follows it. */
function withPlannedKind(draft: WorkoutDraft, kind: Kind | undefined): WorkoutDraft {
  const isUntouched = draft.kind !== undefined && draft.rpe === USUAL_RPE[draft.kind];
  return isUntouched && kind ? { ...draft, kind, rpe: USUAL_RPE[kind] } : { ...draft, kind };
}

function usualDuration(sport: Sport) {
  return durationTexts(USUAL_MINUTES[sport] * 60);
}
