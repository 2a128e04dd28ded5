import {
  EMERGENCY_SIGNS,
  joinSigns,
  NERVE_SIGNS,
  nameSigns,
  signsOf,
  WEAKNESS_SIGNS,
} from '../body/sign-families.ts';
import type { Sign, Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { formatDay } from '../words/format.ts';
import { settle } from './answers.ts';
import { loggedBefore, placesOf } from './looking/logged-before.ts';
import { daysSinceLogged, oldNews } from './looking/looked-at.ts';
import { onBothSides } from './looking/on-both-sides.ts';
import { signCount, standingSigns, symptomSubject, unfiredFor } from './looking/present-signs.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { CAUDA_EQUINA_LISTS, NHS_LISTS } from './sources/pain-and-signs.ts';

const THRESHOLDS = {
  daysToBothSides: {
    value: 14,
    unit: 'days from one side to the other',
    reason:
      'Our choice: the lists say "one side becoming two", but not how soon. It counts for longer while the first side is still sore.',
  },
};

type Evidence = {
  readonly date: IsoDate;
  readonly signs: string;
  /** Signs of one leg that were there on both sides, joined; empty when there were none. */
  readonly onBothSides: string;
  /** Where these are when each side was logged by itself: `sit bone, right`; empty when it was not. */
  readonly places: string;
  /** What was logged of the other side before that day, with spot and day; empty when nothing was. */
  readonly before: string;
  /** Days since it was logged; null while that is fresh. */
  readonly daysAgo: number | null;
};

export const emergencySigns: Rule<Evidence> = {
  id: 'emergency-signs',
  title: 'Go to an emergency department today',
  severity: 'emergency',
  grade: 'consensus',
  question:
    'Is there numbness between the legs, new trouble with bladder, bowel or sexual sensation, or pain, numbness, tingling or weakness in both legs?',
  thresholds: THRESHOLDS,
  sources: [CAUDA_EQUINA_LISTS, NHS_LISTS],
  why: 'With back or leg pain, these can be signs of pressure on the nerves at the end of the spine. Hours matter: waiting can do lasting harm.',
  certainty:
    'The clinical lists agree that these need a hospital the same day. Many people turn out to have something else; only a hospital can tell. This is no diagnosis.',
  quiet:
    'None of these signs is logged. Should one of them appear, go to an emergency department the same day and do not wait for a log.',
  judge,
  about: ({ date, signs, onBothSides }) =>
    `${date}: ${[signs, onBothSides && `on both sides: ${onBothSides}`].filter(Boolean).join('; ')}`,
  extent: ({ signs, onBothSides }) => signCount({ signs }) + signCount({ signs: onBothSides }),
  say,
};

type Finding = {
  readonly entry: Symptom;
  readonly signs: readonly Sign[];
  readonly onBothSides: readonly Sign[];
  /** Earlier entries of the other side that belong to it. */
  readonly others: readonly Symptom[];
};

/** Those that are an emergency by themselves, and those that are one on both sides. */
const LOOKED_FOR: ReadonlySet<Sign> = new Set([
  ...EMERGENCY_SIGNS,
  ...NERVE_SIGNS,
  ...WEAKNESS_SIGNS,
]);

function judge(situation: Situation): readonly Answer<Evidence>[] {
  const findings = standingSigns(situation, LOOKED_FOR)
    .map((entry) => findingOf(entry, situation))
    .filter(({ signs, onBothSides }) => signs.length > 0 || onBothSides.length > 0);
  const days = [...Map.groupBy(findings, ({ entry }) => entry.date)];
  const fired = days
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, ofDay]) => firedOn(date, ofDay, situation));
  return settle([...fired, unfiredFor(situation, EMERGENCY_SIGNS)]);
}

function findingOf(entry: Symptom, situation: Situation): Finding {
  const days = THRESHOLDS.daysToBothSides.value;
  const sides = [NERVE_SIGNS, WEAKNESS_SIGNS].map((family) =>
    onBothSides(entry, family, days, situation),
  );
  return {
    entry,
    signs: signsOf(entry, EMERGENCY_SIGNS),
    onBothSides: sides.flatMap(({ signs }) => signs),
    others: sides.flatMap(({ others }) => others),
  };
}

function firedOn(
  date: IsoDate,
  findings: readonly Finding[],
  situation: Situation,
): Answer<Evidence> {
  const entries = findings.flatMap(({ entry, others }) => [entry, ...others]);
  const once = new Map(entries.map((entry) => [entry.id, entry]));
  const ofOneSide = findings.filter(({ others }) => others.length > 0);
  return {
    status: 'fired',
    severity: 'emergency',
    date,
    evidence: {
      date,
      signs: joinSigns(findings.flatMap(({ signs }) => signs)),
      onBothSides: joinSigns(findings.flatMap(({ onBothSides }) => onBothSides)),
      places: placesOf(ofOneSide.map(({ entry }) => entry)),
      before: loggedBefore(
        ofOneSide.flatMap(({ others }) => others),
        date,
      ),
      daysAgo: daysSinceLogged(date, situation),
    },
    subjects: [...once.values()].map(symptomSubject),
    remedies: [],
  };
}

function say(seen: Evidence) {
  const { date, signs, onBothSides, before, daysAgo } = seen;
  const told = [nameSigns(signs), onBothSides && `on both sides: ${sidesOf(seen)}`];
  const earlier = before && ` Logged before it: ${before}.`;
  return {
    seen: `${formatDay(date)}: ${told.filter((text) => text !== '').join('; ')}.${earlier}${oldNews(date, daysAgo)}`,
    next: 'Go to an emergency department today. Say what you logged. Do not train, and do not wait for the next morning.',
  };
}

function sidesOf({ onBothSides, places }: Evidence): string {
  return `${nameSigns(onBothSides)}${places && ` (${places})`}`;
}
