import type { Moment, Region, Side, Sign } from '../body/symptom.ts';
import type { WeekMark } from '../notes/notes.ts';
import type { Kind } from '../training/kind.ts';
import type { RacePriority } from '../training/session.ts';
import type { Sport } from '../training/sport.ts';
import type { Surface } from '../training/surface.ts';

/** The words for every value that a person reads or chooses. */
export const SPORT_NAMES: Readonly<Record<Sport, string>> = {
  run: 'Run',
  bike: 'Bike',
  swim: 'Swim',
  'water-jog': 'Water jogging',
  strength: 'Strength',
  mobility: 'Mobility',
  walk: 'Walk',
  other: 'Other',
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  easy: 'Easy',
  long: 'Long',
  tempo: 'Tempo',
  intervals: 'Intervals',
  hills: 'Hills',
  sprints: 'Sprints',
  race: 'Race',
  recovery: 'Recovery',
};

export const WEEK_MARK_NAMES: Readonly<Record<WeekMark, string>> = {
  build: 'Build',
  recovery: 'Recovery',
  taper: 'Taper',
  race: 'Race week',
};

/** How much a race matters, in words. */
export const RACE_PRIORITY_NAMES: Readonly<Record<RacePriority, string>> = {
  A: 'A: what the season is for',
  B: 'B: matters, but not most',
  C: 'C: for practice',
};

export const SURFACE_NAMES: Readonly<Record<Surface, string>> = {
  road: 'Road',
  track: 'Track',
  trail: 'Trail',
  treadmill: 'Treadmill',
  grass: 'Grass',
  sand: 'Sand',
  ice: 'Ice',
  snow: 'Snow',
  mud: 'Mud',
  'wet-leaves': 'Wet leaves',
  'other-slippery': 'Other slippery ground',
};

export const REGION_NAMES: Readonly<Record<Region, string>> = {
  buttock: 'Buttock',
  'sit-bone': 'Sit bone',
  hamstring: 'Hamstring',
  hip: 'Hip',
  'low-back': 'Low back',
  thigh: 'Thigh',
  knee: 'Knee',
  'lower-leg': 'Lower leg',
  foot: 'Foot',
};

export const SIDE_NAMES: Readonly<Record<Side, string>> = {
  left: 'Left',
  right: 'Right',
  both: 'Both sides',
};

export const MOMENT_NAMES: Readonly<Record<Moment, string>> = {
  before: 'Before training',
  during: 'During training',
  after: 'After training',
  'next-morning': 'Next morning',
  sitting: 'While sitting',
};

export const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  'past-knee': 'Pain past the knee',
  numbness: 'Numbness',
  tingling: 'Tingling',
  shooting: 'Shooting pain down the leg',
  'burning-down-leg': 'Burning pain down the leg',
  weakness: 'Weakness in the foot, ankle or leg',
  'foot-drop': 'The foot drops',
  'changed-gait': 'I walk or run differently',
  'saddle-numbness': 'Numbness or tingling between the legs',
  'bladder-trouble': 'New trouble passing, holding or feeling urine',
  'bowel-trouble': 'Loss of bowel control or feeling',
  'sexual-numbness': 'Loss of sexual sensation',
  'both-legs': 'Pain down both legs, or from one leg to the other',
  'weakness-both-legs': 'Severe or growing weakness in both legs',
  'pop-with-bruising': 'A sudden pop, then bruising',
  'unable-to-walk-or-sit': 'Unable to walk or sit',
  fever: 'Fever with back pain',
};
