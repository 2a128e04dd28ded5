import type { Finding } from '../body/finding.ts';
import type { Moment, Region, Side, Sign } from '../body/symptom.ts';
import type { Effect, Measure } from '../body/tried.ts';
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

export const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  rest: 'Rest',
  movement: 'Moving about',
  stretching: 'Stretching',
  strengthening: 'Strengthening',
  massage: 'Massage, roller or ball',
  warmth: 'Warmth',
  cold: 'Cold',
  'sitting-less': 'Sitting less',
  'softer-seat': 'A softer seat or cushion',
};

export const EFFECT_NAMES: Readonly<Record<Effect, string>> = {
  helped: 'Helped',
  'no-difference': 'No difference',
  hurt: 'Hurt',
};

/** What a person said about a sore spot, as a short statement. */
export const FINDING_NAMES: Readonly<Record<Finding, string>> = {
  'deep-pain': 'Deep inside',
  'diffuse-pain': 'Spread out, not in one point',
  'side-of-hip-pain': 'At the side of the hip',
  ache: 'An ache',
  'sharp-pain': 'Sharp',
  'burning-or-cramping': 'Deep burning or cramping',
  'into-the-glute': 'A nerve pain that spreads into the buttock',
  'into-upper-hamstring': 'It spreads into the upper hamstring',
  'tight-after-run': 'Tight straight after a run',
  'pain-after-run': 'It hurts after a run',
  'sudden-onset': 'It began suddenly',
  'worse-when-running': 'Worse when running',
  'worse-at-speed': 'Worse at faster speeds',
  'worse-sprinting': 'Worse when sprinting',
  'worse-uphill': 'Worse uphill',
  'worse-sitting': 'Worse when sitting',
  'worse-on-hard-seats': 'Worse on hard seats',
  'worse-driving': 'Worse when driving',
  'worse-stretching-hamstring': 'Worse when the hamstring is stretched',
  'worse-resisting-hamstring': 'Worse when the hamstring works against a force',
  'better-when-moving': 'Better with movement',
  'hip-snapping': 'The hip snaps',
  'side-of-knee-soreness': 'Sore at the outer side of the knee',
  'movement-screen-done': 'A movement screen was done',
};

/** The same as a question to be answered with yes or no. */
export const FINDING_QUESTIONS: Readonly<Record<Finding, string>> = {
  'deep-pain': 'Is the pain deep inside?',
  'diffuse-pain': 'Is the pain spread out over the buttock, and not in one point?',
  'side-of-hip-pain': 'Does it hurt at the side of the hip?',
  ache: 'Is it an ache?',
  'sharp-pain': 'Is the pain sharp?',
  'burning-or-cramping':
    'Is it a deep burning or cramping, in the buttock or the back of the thigh?',
  'into-the-glute': 'Does a nerve pain spread into the buttock?',
  'into-upper-hamstring': 'Does it spread into the upper hamstring?',
  'tight-after-run': 'Is it tight straight after a run?',
  'pain-after-run': 'Does it hurt after a run?',
  'sudden-onset': 'Did it begin suddenly?',
  'worse-when-running': 'Is it worse when you run?',
  'worse-at-speed': 'Is it worse at faster speeds?',
  'worse-sprinting': 'Is it worse when you sprint?',
  'worse-uphill': 'Is it worse when you run uphill?',
  'worse-sitting': 'Is it worse when you sit?',
  'worse-on-hard-seats': 'Is it worse on hard seats?',
  'worse-driving': 'Is it worse when you drive?',
  'worse-stretching-hamstring': 'Is it worse when the hamstring is stretched?',
  'worse-resisting-hamstring': 'Is it worse when the hamstring works against a force?',
  'better-when-moving': 'Does movement make it better?',
  'hip-snapping': 'Does the hip snap when you move?',
  'side-of-knee-soreness': 'Is the outer side of the knee sore?',
  'movement-screen-done': 'Has anybody done a movement screen with you?',
};
