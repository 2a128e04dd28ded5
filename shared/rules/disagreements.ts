import type { Disagreement } from './disagreement.ts';
import { ABBATE, ALLEN, BLACK, GILMAN, GLUTES_ANSWER } from './sources/documents.ts';
import { BUIST_2008, FRANDSEN_2025, LOVDAL_2021, NIELSEN_2014 } from './sources/load-studies.ts';
import { IMPELLIZZERI_2021, WILLIAMS_2017 } from './sources/ratio-studies.ts';

/** Rest, or no rest, while it hurts. */
export const REST: Disagreement = {
  id: 'rest',
  question: 'Should a sore buttock rest?',
  positions: [
    {
      source: GILMAN,
      says: 'No complete rest: it is not likely to help and could make it worse. Movement rather than sitting.',
    },
    {
      source: ABBATE,
      says: 'When it turns sharp in a speed session, slow down and take some time off.',
    },
  ],
  here: 'Both hold: rest from the work that provokes it, and go on with movement that does not.',
};

/** Which pain goes past the knee. */
export const PAIN_PAST_KNEE: Disagreement = {
  id: 'pain-past-the-knee',
  question: 'What does pain past the knee say, and what does it say when there is none?',
  positions: [
    {
      source: ALLEN,
      says: 'Pain past the knee to the foot is nearly always sciatica, with a small chance of piriformis syndrome. Without it, neither of the two is likely.',
    },
    {
      source: GILMAN,
      says: 'Piriformis syndrome is deep pain in the buttock or low-back pain. Nerve pain goes into the buttock in some, and sometimes down the leg.',
    },
    {
      source: ABBATE,
      says: 'A pressed sciatic nerve can be felt all the way down the leg; but a deep, dull pain, or burning and cramping in the buttock or thigh, can be the nerve too.',
    },
  ],
  here: 'Pain past the knee stops running, whatever its name. Its absence lowers the concern and does not clear it, and rules neither pattern out.',
};

/** Is stretching the hamstring good or bad for it? */
export const HAMSTRING_STRETCHING: Disagreement = {
  id: 'hamstring-stretching',
  question: 'Should the hamstring be stretched?',
  positions: [
    {
      source: BLACK,
      says: 'Stretch it regularly, with the lower back, the buttock and the quadriceps; and: pain where it begins can come just when it is stretched.',
    },
    { source: ABBATE, says: 'Offers a dynamic stretch of it among the exercises.' },
    { source: ALLEN, says: 'Stretching it typically makes the pain of sciatica worse.' },
  ],
  here: 'The stretch is offered until you log that stretching the hamstring hurts, and hidden from then on: your own body has the last word.',
};

/** Where a troubled gluteus medius hurts. */
export const GLUTEUS_MEDIUS_PLACE: Disagreement = {
  id: 'gluteus-medius-place',
  question: 'Where does it hurt when the gluteus medius is the trouble?',
  positions: [
    { source: ALLEN, says: 'All over the buttock, perhaps into the upper hamstring.' },
    {
      source: GLUTES_ANSWER,
      says: 'More likely at the side, often with soreness at the outer knee or a snapping hip; in the upper buttock it is seldom the cause.',
    },
  ],
  here: 'Both are shown. No pain at the side does not rule the pattern out.',
};

/** Whether a jump of the week matters. */
export const WEEKLY_JUMPS: Disagreement = {
  id: 'weekly-jumps',
  question: 'Do jumps of the weekly distance hurt runners?',
  positions: [
    {
      source: NIELSEN_2014,
      says: 'Perhaps: distance-related injuries came at 1.59 times the rate (0.96–2.66) in novices above 30 %; all injuries together showed no clear difference.',
    },
    {
      source: BUIST_2008,
      says: 'Building up by 10 % a week did not help: 20.8 % hurt, against 20.3 %.',
    },
    {
      source: FRANDSEN_2025,
      says: 'No relation from week to week; single runs longer than the longest of 30 days did show one.',
    },
    { source: LOVDAL_2021, says: 'No relation above 30 %: odds ratio 1.08 (0.78–1.49).' },
  ],
  here: 'More than 30 % is flagged quietly, 10 to 30 % is only noted, and the length of single runs counts for more.',
};

/** Whether a ratio of a week to a month says anything. */
export const LOAD_RATIO: Disagreement = {
  id: 'acute-chronic-ratio',
  question: 'Does the ratio of the last week’s load to the last month’s say how near an injury is?',
  positions: [
    {
      source: WILLIAMS_2017,
      says: 'Rolling means hide when the load came; a mean that forgets day by day tells apart athletes whom the rolling ratio calls equal.',
    },
    {
      source: IMPELLIZZERI_2021,
      says: 'Dividing the week by a made-up constant did nearly as well as dividing by the month: odds ratio 1.95 (1.18–3.52) against 2.45 (1.28–4.71). The ratio should be dropped.',
    },
    {
      source: FRANDSEN_2025,
      says: 'In the largest cohort of runners a higher ratio went with fewer injuries, not more.',
    },
  ],
  here: 'The ratio is drawn in charts for those who know it, with this beside it. It never raises a flag.',
};

/** Every question on which the sources say different things. */
export const DISAGREEMENTS: readonly Disagreement[] = [
  REST,
  PAIN_PAST_KNEE,
  HAMSTRING_STRETCHING,
  GLUTEUS_MEDIUS_PLACE,
  WEEKLY_JUMPS,
  LOAD_RATIO,
];
