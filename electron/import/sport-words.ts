import type { Sport } from '../../shared/training/sport.ts';
import type { Surface } from '../../shared/training/surface.ts';

/** What a Strava GPX writes as `<type>` instead of a word. */
const STRAVA_NUMBERS: Readonly<Record<string, Sport>> = { '1': 'bike', '9': 'run' };

/** First match wins, so that "water jogging" and "swim run" are no runs. */
const SPORT_WORDS: readonly (readonly [RegExp, Sport])[] = [
  [/\b(?:wheelchair|motor|swim ?run)\b/, 'other'],
  [/\b(?:water|aqua|pool) ?(?:jog|run)/, 'water-jog'],
  [/\b(?:run|runs|running|jog|jogging)\b/, 'run'],
  [/\b(?:ride|riding|cycling|biking|bike|mtb)\b/, 'bike'],
  [/\b(?:swim|swimming)\b/, 'swim'],
  [/\b(?:walk|walking|hike|hiking)\b/, 'walk'],
  [/\b(?:strength|weight) ?training\b/, 'strength'],
  [/\b(?:yoga|pilates|stretching|flexibility|mobility)\b/, 'mobility'],
];

const SURFACE_WORDS: readonly (readonly [RegExp, Surface])[] = [
  [/\btreadmill\b/, 'treadmill'],
  [/\btrail\b/, 'trail'],
  [/\btrack\b/, 'track'],
  [/\bstreet\b/, 'road'],
];

/** The sport that a free word or a Strava number names; `other` when it names none of ours. */
export function sportOfWords(text: string): Sport {
  const words = spaced(text);
  return STRAVA_NUMBERS[words] ?? SPORT_WORDS.find(([word]) => word.test(words))?.[1] ?? 'other';
}

/** The ground that the words name, if any. */
export function surfaceOfWords(text: string): Surface | undefined {
  return SURFACE_WORDS.find(([word]) => word.test(spaced(text)))?.[1];
}

/** `Trail_Running`, `trail-running` and `TrailRunning` alike become `trail running`. */
function spaced(text: string): string {
  return text
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}
