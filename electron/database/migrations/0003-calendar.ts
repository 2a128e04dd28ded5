import type { Migration } from './migration.ts';

const ID = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const ATHLETE = 'athleteId INTEGER NOT NULL REFERENCES athlete (id)';
const DAY = 'date TEXT NOT NULL CHECK (date IS date(date))';

export const calendar: Migration = {
  name: 'calendar',
  sql: `
ALTER TABLE athlete ADD COLUMN daysOff TEXT CHECK (json_valid(daysOff));
ALTER TABLE athlete ADD COLUMN mostMinutes REAL CHECK (mostMinutes BETWEEN 0 AND 1440);

ALTER TABLE session ADD COLUMN racePriority TEXT CHECK (racePriority IN ('A', 'B', 'C'));
ALTER TABLE session ADD COLUMN plannedFor TEXT CHECK (plannedFor IS date(plannedFor));
ALTER TABLE session ADD COLUMN skippedBecause TEXT CHECK (length(skippedBecause) > 0);

-- The id of a session, or "no-session", as JSON. NULL: the rule decides.
ALTER TABLE activity ADD COLUMN fulfils TEXT CHECK (json_valid(fulfils));

CREATE TABLE dayNote (
  ${ID},
  ${ATHLETE},
  ${DAY},
  text TEXT NOT NULL CHECK (length(text) > 0),
  UNIQUE (athleteId, date)
) STRICT;

CREATE TABLE weekNote (
  ${ID},
  ${ATHLETE},
  ${DAY},
  text TEXT CHECK (length(text) > 0),
  mark TEXT CHECK (mark IN ('build', 'recovery', 'taper', 'race')),
  UNIQUE (athleteId, date),
  CHECK (text IS NOT NULL OR mark IS NOT NULL)
) STRICT;

CREATE TABLE availability (
  ${ID},
  ${ATHLETE},
  ${DAY},
  dayOff INTEGER CHECK (dayOff IN (0, 1)),
  mostMinutes REAL CHECK (mostMinutes BETWEEN 0 AND 1440),
  sportsOutOfReach TEXT CHECK (json_valid(sportsOutOfReach)),
  UNIQUE (athleteId, date)
) STRICT;

CREATE TABLE template (
  ${ID},
  ${ATHLETE},
  name TEXT NOT NULL CHECK (length(name) > 0),
  span TEXT NOT NULL CHECK (span IN ('session', 'week')),
  sessions TEXT NOT NULL CHECK (json_valid(sessions))
) STRICT;
CREATE INDEX templateOfAthlete ON template (athleteId, name);
`,
};
