import type { Migration } from './migration.ts';

const RULES = `('emergency-signs','urgent-signs','nerve-signs','pain-too-high','pain-worsening','pain-watch','not-settling','slow-recovery','aggravating-activity','return-after-break','complete-rest','intensity-introduced','racing-introduced','intensity-jump','longest-run-jump','weekly-jump','hard-days-together','provoking-work','slippery-surface','no-warm-up','long-sitting','no-strengthening')`;
const EXERCISES = `('sciatic-nerve-flossing','figure-four-foam-rolling','dynamic-hamstring-stretch','external-rotation-stretch','clamshell','monster-walk','supine-piriformis-stretch','buttock-stretch-on-all-fours','single-knee-to-chest','prone-press-up','hip-abductor-strengthening','self-massage')`;
const RETURN_STEPS = `('walk','run-1','run-2','run-3','run-4','build')`;

const ID = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const ATHLETE = 'athleteId INTEGER NOT NULL REFERENCES athlete (id)';
const DAY = 'date TEXT NOT NULL CHECK (date IS date(date))';

export const routineAndAcknowledgements: Migration = {
  name: 'routine and acknowledgements',
  sql: `
ALTER TABLE athlete ADD COLUMN sportsOutOfReach TEXT CHECK (json_valid(sportsOutOfReach));
ALTER TABLE athlete ADD COLUMN preferredSports TEXT CHECK (json_valid(preferredSports));

ALTER TABLE session ADD COLUMN returnStep TEXT CHECK (returnStep IN ${RETURN_STEPS});
ALTER TABLE activity ADD COLUMN returnStep TEXT CHECK (returnStep IN ${RETURN_STEPS});

-- Yes or no by finding, as JSON. What is not in it was not asked.
ALTER TABLE symptom ADD COLUMN findings TEXT CHECK (json_valid(findings));

CREATE TABLE exerciseDone (
  ${ID},
  ${ATHLETE},
  ${DAY},
  exercise TEXT NOT NULL CHECK (exercise IN ${EXERCISES}),
  UNIQUE (athleteId, date, exercise)
) STRICT;

CREATE TABLE acknowledgement (
  ${ID},
  ${ATHLETE},
  ${DAY},
  rule TEXT NOT NULL CHECK (rule IN ${RULES}),
  about TEXT NOT NULL CHECK (length(about) > 0),
  severity TEXT NOT NULL CHECK (severity IN ('emergency', 'stop', 'caution', 'note')),
  extent REAL NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  UNIQUE (athleteId, rule, about)
) STRICT;
CREATE INDEX acknowledgementByDay ON acknowledgement (athleteId, date);
`,
};
