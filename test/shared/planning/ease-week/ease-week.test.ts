import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../shared/body/symptom.ts';
import { applyEdits } from '../../../../shared/planning/apply-edits.ts';
import { byCost, easeWeek } from '../../../../shared/planning/ease-week/ease-week.ts';
import {
  loadAhead,
  loudFlags,
  plannedWeek,
} from '../../../../shared/planning/ease-week/planned-week.ts';
import {
  type Choices,
  choicesOf,
  editsOf,
  type Outcome,
} from '../../../../shared/planning/ease-week/search.ts';
import { Kind } from '../../../../shared/training/kind.ts';
import {
  day,
  type Entry,
  easyWeeks,
  history,
  pain,
  planned,
  run,
  TODAY,
  WEEK,
} from '../../histories.ts';

/** Made-up weeks by the dozen take their time where other work shares the machine. */
const LONG = { timeout: 120_000 };

const eased = (entries: readonly Entry[]) => easeWeek(history(entries), WEEK, TODAY);
const typesOf = (entries: readonly Entry[]) =>
  eased(entries).map(({ edits }) => edits.map(({ type }) => type));

describe('ease this week', () => {
  it('has nothing to propose for a week without a caution', () => {
    expect(eased([...easyWeeks(6), planned(day(3), { kilometres: 8 })])).toEqual([]);
  });

  it('takes the treadmill when ice in an episode is all there is', () => {
    const icy = planned(day(3), { kilometres: 8, surface: 'ice' });
    expect(typesOf([...easyWeeks(6), pain(day(0), 2), icy])[0]).toEqual(['change-surface']);
  });

  it('keeps the load where a swap and a shortening both would quiet', () => {
    const long = planned(day(4), { kilometres: 18, kind: 'long' });
    const used = [-4, -11].map((days) => run(day(days), { sport: 'water-jog', minutes: 120 }));
    const [first] = eased([...easyWeeks(6), ...used, long]);
    expect(first?.edits.map(({ type }) => type)).toEqual(['swap']);
    expect(Math.abs(first?.loadChange ?? 1)).toBeLessThanOrEqual(0.05);
  });

  it('proposes no sport that the sore spot does not bear, even if it alone keeps the load', () => {
    const ridden = [-4, -11].map((days) => run(day(days), { sport: 'bike', minutes: 180 }));
    const tempo = planned(day(4), { kilometres: 9, kind: 'tempo', warmUp: true });
    const sports = (region: string) =>
      eased([...easyWeeks(6), ...ridden, pain(day(0), 2, { region }), tempo])
        .flatMap(({ edits }) => edits)
        .flatMap((edit) => (edit.type === 'swap' ? (edit.sport ?? []) : []));
    expect(sports('hip')).toEqual(['bike']);
    expect(sports('sit-bone')).toEqual(['water-jog']);
  });

  it.each(['numbness', 'weakness', 'saddle-numbness'] as const)(
    'proposes nothing while a sign stands with which nobody should run: %s',
    (sign) => {
      const icy = planned(day(3), { kilometres: 8, surface: 'ice' });
      const asked = (signs: Sign[]) => [...easyWeeks(6), pain(day(0), 2, { signs }), icy];
      expect(eased(asked([]))).not.toEqual([]);
      expect(eased(asked([sign]))).toEqual([]);
    },
  );

  it('does not promise to quiet what no plan can: pain that is too high', () => {
    expect(eased([...easyWeeks(6), pain(day(0), 8), planned(day(3), { kilometres: 8 })])).toEqual(
      [],
    );
  });
});

const smallWeek: fc.Arbitrary<Entry[]> = fc
  .array(
    fc
      .record({
        weekday: fc.integer({ min: 2, max: 6 }),
        kilometres: fc.integer({ min: 4, max: 24 }),
        kind: fc.constantFrom(...Kind.options),
        surface: fc.constantFrom('road', 'road', 'ice'),
      })
      .map(({ weekday, ...fields }) => planned(day(weekday), fields)),
    { minLength: 1, maxLength: 3 },
  )
  .chain((sessions) =>
    fc
      .boolean()
      .map((isSore) => [...easyWeeks(6), ...(isSore ? [pain(day(0), 2)] : []), ...sessions]),
  );

describe('whatever is planned', LONG, () => {
  it('is as good as trying every set of edits', () => {
    fc.assert(
      fc.property(smallWeek, (entries) => {
        const week = plannedWeek(history(entries), WEEK, TODAY);
        const choices = choicesOf(week);
        const before = choices.outcomeOf([]);
        const quieting = everySet(choices.all.map(({ session }) => session.id))
          .map((set) => choices.outcomeOf(set))
          .filter(({ left }) => left.length === 0)
          .map((outcome) => asEasing(outcome, before.load, choices))
          .sort(byCost);
        const found = before.left.length === 0 ? undefined : quieting[0];
        const [best] = eased(entries);
        expect(best === undefined).toBe(found === undefined);
        if (best && found) expect(byCost(best, found)).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('what it proposes quiets every loud flag that the plan can quiet, and changes the load as said', () => {
    fc.assert(
      fc.property(smallWeek, (entries) => {
        const week = plannedWeek(history(entries), WEEK, TODAY);
        for (const { edits, loadChange } of eased(entries)) {
          const after = applyEdits(week.history, edits, TODAY);
          const without = applyEdits(
            week.history,
            week.sessions.map(({ id }) => ({ type: 'remove', sessionId: id })),
            TODAY,
          );
          const about = (of: typeof after) =>
            loudFlags(week, of).map((flag) => `${flag.rule} ${flag.about}`);
          const beyond = about(without);
          expect(about(after).filter((key) => !beyond.includes(key))).toEqual([]);
          const share = loadAhead(week, after) / loadAhead(week, week.history) - 1;
          expect(share).toBeCloseTo(loadChange, 9);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Every set of places with at most one edit a session. */
function everySet(sessionOf: readonly number[]): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [[]];
  for (const [place, session] of sessionOf.entries()) {
    const without = sets.filter((set) => set.every((other) => sessionOf[other] !== session));
    sets.push(...without.map((set) => [...set, place]));
  }
  return sets;
}

function asEasing({ edits, load }: Outcome, before: number, { all }: Choices) {
  return { edits: editsOf(edits, all), loadChange: load / before - 1 };
}
