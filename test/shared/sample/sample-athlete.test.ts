import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sitting, SittingDay } from '../../../shared/body/sitting.ts';
import { Symptom, SymptomEntry } from '../../../shared/body/symptom.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { sampleAthlete, sampleWeek } from '../../../shared/sample/sample-athlete.ts';
import { Activity, DoneWorkout } from '../../../shared/training/activity.ts';
import { Athlete } from '../../../shared/training/athlete.ts';
import { PlannedWorkout, Session } from '../../../shared/training/session.ts';
import type { History } from '../../../shared/week/history.ts';
import { readWeek } from '../../../shared/week/read-week.ts';

const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays(isoDate('2026-01-01'), days));

describe('the sample athlete', () => {
  it('has no activity from today on and no session before today', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const { activities, sessions, symptoms } = sampleAthlete(today);
        expect(activities.every(({ date }) => date < today)).toBe(true);
        expect(symptoms.every(({ date }) => date < today)).toBe(true);
        expect(sessions.every(({ date }) => date >= today)).toBe(true);
      }),
    );
  });

  it('holds only entries that the planner itself would accept', () => {
    const sample = sampleAthlete(isoDate('2026-11-18'));
    for (const session of sample.sessions)
      expect(() => PlannedWorkout.parse(session)).not.toThrow();
    for (const activity of sample.activities)
      expect(() => DoneWorkout.parse(activity)).not.toThrow();
    for (const symptom of sample.symptoms) expect(() => SymptomEntry.parse(symptom)).not.toThrow();
    for (const day of sample.sittings) expect(() => SittingDay.parse(day)).not.toThrow();
  });

  it('opens on a week with the intervals, the ice, the long run and the race flagged, on any weekday', () => {
    for (let offset = 0; offset < 7; offset += 1) {
      const today = addDays(isoDate('2026-11-16'), offset);
      const fired = readWeek(historyOf(today), sampleWeek(today), today)
        .flags.filter(({ status }) => status === 'fired')
        .map(({ rule }) => rule);
      expect(fired).toEqual(
        expect.arrayContaining([
          'intensity-introduced',
          'slippery-surface',
          'longest-run-jump',
          'racing-introduced',
        ]),
      );
    }
  });
});

function historyOf(today: ReturnType<typeof isoDate>): History {
  const sample = sampleAthlete(today);
  const identified = <Entry>(entries: readonly Entry[]) =>
    entries.map((entry, index) => ({ ...entry, id: index + 1, athleteId: 1 }));
  return {
    athlete: Athlete.parse({ ...sample.settings, id: 1, sample: true }),
    firstActivityDate: sample.activities[0]?.date,
    sessions: identified(sample.sessions).map((entry) => Session.parse({ ...entry, position: 0 })),
    activities: identified(sample.activities).map((entry) => Activity.parse(entry)),
    symptoms: identified(sample.symptoms).map((entry) => Symptom.parse(entry)),
    sittings: identified(sample.sittings).map((entry) => Sitting.parse(entry)),
    episodeClosures: [],
    exercisesDone: [],
    acknowledgements: [],
    dayNotes: [],
    weekNotes: [],
    availabilities: [],
  };
}
