import { z } from 'zod';
import { areOfDifferentMoments, SPOTS_AT_MOST } from '../body/same-moment.ts';
import { type Sitting, SittingDay, STRETCHES_MESSAGE, stretchesFit } from '../body/sitting.ts';
import { type Symptom, SymptomEntry } from '../body/symptom.ts';
import { Activity, DoneWorkout } from '../training/activity.ts';
import { HARD_PART_MESSAGE, hardPartFits } from '../training/workout-fields.ts';
import { ActivityId, AthleteId, SittingId, SymptomId } from '../units/ids.ts';
import { changesOf } from './changes.ts';
import { returns, write } from './define.ts';

const athleteId = AthleteId;

export const logOperations = {
  'activity.log': write({
    summary: 'Logs an activity that was done.',
    input: z
      .strictObject({ athleteId, ...DoneWorkout.shape })
      .refine(hardPartFits, HARD_PART_MESSAGE),
    output: returns<Activity>(),
  }),
  'activity.update': write({
    summary: 'Changes fields of an activity; null takes an optional field away.',
    input: z.strictObject({ activityId: ActivityId, ...changesOf(DoneWorkout) }),
    output: returns<Activity>(),
  }),
  'activity.fulfil': write({
    summary: 'Says which session an activity fulfils, or "no-session"; null leaves it to the rule.',
    input: z.strictObject({
      activityId: ActivityId,
      fulfils: Activity.shape.fulfils.unwrap().nullable(),
    }),
    output: returns<Activity>(),
  }),
  'activity.join': write({
    summary:
      'Makes one activity of a recording and the entry made by hand of the same workout: measured by the one, judged by the other.',
    input: z.strictObject({ activityId: ActivityId, entryId: ActivityId }),
    output: returns<Activity>(),
  }),
  'activity.remove': write({
    summary: 'Deletes an activity from the log.',
    input: z.strictObject({ activityId: ActivityId }),
    output: returns<{ removed: ActivityId }>(),
  }),
  'symptom.log': write({
    summary:
      'Logs pain in one region at one moment, today or earlier. Leave signs out when nobody asked; unaskedSigns are those of the list that nobody asked about.',
    input: z.strictObject({ athleteId, ...SymptomEntry.shape }),
    output: returns<Symptom>(),
  }),
  'symptom.logSeveral': write({
    summary:
      'Logs pain in several spots as one change. Where a spot has an entry of that day and moment already, it is refused until ifThere says "replace" or "keep-both".',
    input: z.strictObject({
      athleteId,
      entries: z
        .array(SymptomEntry)
        .min(1)
        .max(SPOTS_AT_MOST)
        .refine(areOfDifferentMoments, 'must not hold one spot twice for the same day and moment'),
      ifThere: z.enum(['ask', 'replace', 'keep-both']).optional(),
    }),
    output: returns<{ readonly symptoms: readonly Symptom[] }>(),
  }),
  'symptom.update': write({
    summary: 'Changes fields of a symptom entry; null takes an optional field away.',
    input: z.strictObject({ symptomId: SymptomId, ...changesOf(SymptomEntry) }),
    output: returns<Symptom>(),
  }),
  'symptom.remove': write({
    summary: 'Deletes a symptom entry.',
    input: z.strictObject({ symptomId: SymptomId }),
    output: returns<{ removed: SymptomId }>(),
  }),
  'sitting.log': write({
    summary:
      'Logs a day of sitting. A second entry for the same day takes the place of the first, unless onlyIfNone is said.',
    input: z
      .strictObject({ athleteId, ...SittingDay.shape, onlyIfNone: z.literal(true).optional() })
      .refine(stretchesFit, STRETCHES_MESSAGE),
    output: returns<Sitting>(),
  }),
  'sitting.remove': write({
    summary: 'Deletes a day of sitting from the log.',
    input: z.strictObject({ sittingId: SittingId }),
    output: returns<{ removed: SittingId }>(),
  }),
};
