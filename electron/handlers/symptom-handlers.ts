import { saysMore } from '../../shared/body/not-over.ts';
import { inPlaceOf, isSameMoment } from '../../shared/body/same-moment.ts';
import { Symptom, type SymptomEntry } from '../../shared/body/symptom.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { withChanges } from '../../shared/contract/changes.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { formatDayFrom, formatNumber } from '../../shared/words/format.ts';
import { MOMENT_NAMES } from '../../shared/words/names.ts';
import { spotName } from '../../shared/words/spot-names.ts';
import type { RowWriter } from '../database/row-writer.ts';
import { checked } from './checked.ts';
import type { Means } from './means.ts';
import { takeBackOver } from './take-back-over.ts';

type SymptomHandlers = Pick<
  Handlers,
  'symptom.log' | 'symptom.logSeveral' | 'symptom.update' | 'symptom.remove'
>;

export function symptomHandlers({ database, clock }: Means): SymptomHandlers {
  const { athletes, symptoms, changes } = database;

  const there = (athleteId: AthleteId, entry: SymptomEntry): readonly Symptom[] =>
    symptoms
      .between(athleteId, entry.date, entry.date)
      .filter((stored) => isSameMoment(stored, entry));

  const replace = (write: RowWriter, earlier: readonly Symptom[], entry: SymptomEntry): Symptom => {
    const [first, ...more] = earlier;
    if (!first) throw new Error('There is nothing to replace.');
    const before = more.reduce<SymptomEntry>(inPlaceOf, first);
    const { id, athleteId } = first;
    const symptom = { ...inPlaceOf(before, entry), id, athleteId };
    symptoms.save(write, symptom);
    for (const other of more) symptoms.remove(write, other.id);
    return symptom;
  };

  /** What a change is called beside its entries when one of them takes back that a spot was over. */
  const openAgain = (write: RowWriter, logged: readonly Symptom[]): string =>
    logged.filter((entry) => takeBackOver(database, write, entry)).length > 0
      ? ', which is not over'
      : '';

  return {
    'symptom.log': ({ athleteId, ...entry }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        refuseFuture(entry, clock.today());
        const symptom = symptoms.add(write, { ...entry, athleteId });
        const again = openAgain(write, [symptom]);
        return { name: `Logged ${described(symptom, clock.today())}${again}`, result: symptom };
      }),

    'symptom.logSeveral': ({ athleteId, entries, ifThere = 'ask' }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        for (const entry of entries) refuseFuture(entry, clock.today());
        const taken = entries.flatMap((entry) => there(athleteId, entry));
        if (ifThere === 'ask' && taken.length > 0) throw alreadyLogged(taken, clock.today());
        const logged = entries.map((entry) => {
          const earlier = ifThere === 'replace' ? there(athleteId, entry) : [];
          return earlier.length > 0
            ? replace(write, earlier, entry)
            : symptoms.add(write, { ...entry, athleteId });
        });
        const again = openAgain(write, logged);
        return {
          name: `Logged ${describedTogether(logged, clock.today())}${again}`,
          result: { symptoms: logged },
        };
      }),

    'symptom.update': ({ symptomId, ...fields }) =>
      changes.makeOn(
        () => symptoms.get(symptomId),
        (write, before) => {
          const given = { ...wholeList(fields), ...fields };
          const symptom = checked(
            Symptom,
            withChanges(before, given),
            described(before, clock.today()),
          );
          if (symptom.date !== before.date) refuseFuture(symptom, clock.today());
          symptoms.save(write, symptom);
          const again = saysMore(symptom, before) ? openAgain(write, [symptom]) : '';
          return { name: `Changed ${described(before, clock.today())}${again}`, result: symptom };
        },
      ),

    'symptom.remove': ({ symptomId }) =>
      changes.makeOn(
        () => symptoms.get(symptomId),
        (write, symptom) => {
          symptoms.remove(write, symptomId);
          return {
            name: `Deleted ${described(symptom, clock.today())}`,
            result: { removed: symptomId },
          };
        },
      ),
  };
}

/** Signs given without those that nobody asked about are the answer to the whole list. */
function wholeList({ signs }: { readonly signs?: unknown }) {
  return signs === undefined ? {} : { unaskedSigns: null };
}

/** Pain is felt before it is logged. */
function refuseFuture(entry: SymptomEntry, today: IsoDate): void {
  if (entry.date <= today) return;
  const reason = `has not come yet: today is ${today}. Pain is logged for today or an earlier day`;
  throw new Refusal(
    'invalid-input',
    `The ${described(entry, today)} was not logged: the date ${entry.date} ${reason}.`,
    [{ field: 'date', reason }],
  );
}

function alreadyLogged(taken: readonly Symptom[], today: IsoDate): Refusal {
  const said = taken.map(
    (entry) => `${described(entry, today)}, ${MOMENT_NAMES[entry.moment].toLowerCase()}`,
  );
  const reason = `there is already: ${said.join('; ')}`;
  return new Refusal(
    'not-possible',
    `Nothing was logged, because ${reason}. Replace it, or keep both.`,
    [{ field: 'ifThere', reason }],
  );
}

function describedTogether(entries: readonly Symptom[], today: IsoDate): string {
  const [first, ...more] = entries;
  if (!first) return 'pain';
  return more.length === 0
    ? described(first, today)
    : `pain in ${entries.length} places on ${formatDayFrom(first.date, today)}`;
}

function described({ date, pain, region, side }: SymptomEntry, today: IsoDate): string {
  return `pain of ${formatNumber(pain)} in the ${spotName({ region, side })} on ${formatDayFrom(date, today)}`;
}
