import type { Migration } from './migration.ts';

/**
 * Columns are named as the fields of the records. Values from closed lists are checked
 * here too: a new value then needs a migration, and older programs refuse the file
 * instead of meeting a word that they do not know.
 *
 * AUTOINCREMENT ids are never given twice, so that an undo can bring a row back under its own.
 */
const SPORTS = `('run','bike','swim','water-jog','strength','mobility','walk','other')`;
const KINDS = `('easy','long','tempo','intervals','hills','sprints','race','recovery')`;
const SURFACES = `('road','track','trail','treadmill','grass','sand','ice','snow','mud','wet-leaves','other-slippery')`;
const REGIONS = `('buttock','sit-bone','hamstring','hip','low-back','thigh','knee','lower-leg','foot')`;
const SIDES = `('left','right','both')`;
const MOMENTS = `('before','during','after','next-morning','sitting')`;

const ID = 'id INTEGER PRIMARY KEY AUTOINCREMENT';
const ATHLETE = 'athleteId INTEGER NOT NULL REFERENCES athlete (id)';
const DAY = 'date TEXT NOT NULL CHECK (date IS date(date))';

const WORKOUT = `
  sport TEXT NOT NULL CHECK (sport IN ${SPORTS}),
  durationSeconds REAL NOT NULL CHECK (durationSeconds > 0 AND durationSeconds <= 86400),
  distanceMetres REAL CHECK (distanceMetres BETWEEN 0 AND 1000000),
  hardDistanceMetres REAL CHECK (hardDistanceMetres BETWEEN 0 AND 1000000),
  hardDurationSeconds REAL CHECK (hardDurationSeconds BETWEEN 0 AND 86400),
  surface TEXT CHECK (surface IN ${SURFACES}),
  warmUp INTEGER CHECK (warmUp IN (0, 1)),
  title TEXT CHECK (length(title) > 0),
  note TEXT CHECK (length(note) > 0)`;

const HARD_PART = `
  CHECK (hardDistanceMetres <= distanceMetres),
  CHECK (hardDurationSeconds <= durationSeconds)`;

export const firstTables: Migration = {
  name: 'first tables',
  sql: `
CREATE TABLE athlete (
  ${ID},
  name TEXT NOT NULL CHECK (length(name) > 0),
  units TEXT NOT NULL CHECK (units IN ('kilometres', 'miles')),
  weekStart TEXT NOT NULL CHECK (weekStart IN ('monday', 'sunday')),
  zoneThreeHeartRate REAL CHECK (zoneThreeHeartRate BETWEEN 20 AND 260),
  sample INTEGER NOT NULL CHECK (sample IN (0, 1))
) STRICT;

CREATE TABLE session (
  ${ID},
  ${ATHLETE},
  ${DAY},
  position INTEGER NOT NULL CHECK (position >= 0),
  kind TEXT NOT NULL CHECK (kind IN ${KINDS}),
  rpe REAL NOT NULL CHECK (rpe BETWEEN 0 AND 10),
  swappedFrom TEXT CHECK (json_valid(swappedFrom)),
  ${WORKOUT},
  ${HARD_PART}
) STRICT;
CREATE INDEX sessionByDay ON session (athleteId, date, position);

CREATE TABLE activity (
  ${ID},
  ${ATHLETE},
  ${DAY},
  startedAt TEXT,
  kind TEXT CHECK (kind IN ${KINDS}),
  rpe REAL CHECK (rpe BETWEEN 0 AND 10),
  averageHeartRate REAL CHECK (averageHeartRate BETWEEN 20 AND 260),
  origin TEXT CHECK (json_valid(origin)),
  -- The file that it came from, and which of the file's activities it is.
  contentHash TEXT,
  contentIndex INTEGER CHECK ((contentIndex IS NULL) = (contentHash IS NULL)),
  ${WORKOUT},
  ${HARD_PART}
) STRICT;
CREATE INDEX activityByDay ON activity (athleteId, date, startedAt);
CREATE UNIQUE INDEX activityByContent ON activity (athleteId, contentHash, contentIndex)
  WHERE contentHash IS NOT NULL;

CREATE TABLE symptom (
  ${ID},
  ${ATHLETE},
  ${DAY},
  moment TEXT NOT NULL CHECK (moment IN ${MOMENTS}),
  region TEXT NOT NULL CHECK (region IN ${REGIONS}),
  side TEXT NOT NULL CHECK (side IN ${SIDES}),
  pain REAL NOT NULL CHECK (pain BETWEEN 0 AND 10),
  -- NULL: nobody asked. []: asked, and none.
  signs TEXT CHECK (json_valid(signs)),
  note TEXT CHECK (length(note) > 0)
) STRICT;
CREATE INDEX symptomByDay ON symptom (athleteId, date);

CREATE TABLE sitting (
  ${ID},
  ${ATHLETE},
  ${DAY},
  totalMinutes REAL NOT NULL CHECK (totalMinutes BETWEEN 0 AND 1440),
  longestUnbrokenMinutes REAL CHECK (longestUnbrokenMinutes BETWEEN 0 AND totalMinutes),
  beforeRunMinutes REAL CHECK (beforeRunMinutes BETWEEN 0 AND totalMinutes),
  hardSeat INTEGER CHECK (hardSeat IN (0, 1)),
  UNIQUE (athleteId, date)
) STRICT;

CREATE TABLE episodeClosure (
  ${ID},
  ${ATHLETE},
  ${DAY},
  region TEXT NOT NULL CHECK (region IN ${REGIONS}),
  side TEXT NOT NULL CHECK (side IN ${SIDES}),
  UNIQUE (athleteId, date, region, side)
) STRICT;

-- What was changed, so that it can be undone and done again, also after a restart.
CREATE TABLE change (
  ${ID},
  ${ATHLETE},
  name TEXT NOT NULL CHECK (length(name) > 0),
  -- Steps of one long change (an import) share a group.
  stepGroup TEXT,
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX changeOfAthlete ON change (athleteId, undone, id);

-- One row before and after a change, as JSON. NULL: it was not there.
CREATE TABLE edit (
  changeId INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number >= 0),
  tableName TEXT NOT NULL,
  rowId INTEGER NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (changeId, number),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
`,
};
