import { ABBATE, GLUTES_ANSWER } from '../rules/sources/documents.ts';
import { NOT_GIVEN, type RoutineExercise } from './routine-exercise.ts';

/** Hip stretching, and the stretches beside it. */
export const STRETCHES: readonly RoutineExercise[] = [
  {
    exercise: 'dynamic-hamstring-stretch',
    name: 'Dynamic hamstring stretch from a lunge',
    family: 'other-stretching',
    steps: [
      'Take a runner’s lunge, one foot forward, a hand on the floor on each side of it.',
      'Step forward with the other foot, and do the same on that side.',
    ],
    dose: NOT_GIVEN,
    gap: 'The copy at hand has lost how the hamstring of the front leg is stretched from the lunge. Have somebody show it to you.',
    source: ABBATE,
    notWith: {
      signs: [],
      findings: ['worse-stretching-hamstring'],
      words: 'pain when the hamstring is stretched',
    },
  },
  {
    exercise: 'external-rotation-stretch',
    name: '90/90 external rotation stretch',
    family: 'hip-stretching',
    steps: [
      'Sit on the floor, one knee bent to a right angle in front of you, the shin in line with the shoulders.',
      'Put the other leg out to its side, its knee bent to a right angle too, the inside of the leg on the floor.',
      'Bring the front heel and the other knee into one line.',
      'Rest the hands lightly on the floor on both sides of the front leg.',
    ],
    dose: NOT_GIVEN,
    gap: 'The copy at hand has lost what comes after the position, and for how long.',
    source: ABBATE,
  },
  {
    exercise: 'supine-piriformis-stretch',
    name: 'Piriformis stretch on the back, three variants',
    family: 'hip-stretching',
    steps: [
      'First: on your back, legs flat, draw the sore side’s leg to the chest, one hand on its knee and the other on its ankle. Led by the ankle, pull the knee towards the opposite ankle until it stretches.',
      'Second: on your back, put that foot on the floor outside the other knee. With the opposite hand or a towel, pull the bent knee across your middle until it stretches.',
      'Third: on your back, both legs bent, cross that leg over the other at the knees. Gently pull the lower knee towards the shoulder on its own side until it stretches.',
      'Do not force ankle or knee past the stretch, nor the knee to the floor. Let go slowly.',
    ],
    dose: '3 × 30 s each',
    source: GLUTES_ANSWER,
  },
  {
    exercise: 'buttock-stretch-on-all-fours',
    name: 'Buttock stretch on all fours',
    family: 'hip-stretching',
    steps: [
      'On all fours, bring the sore side’s foot across beneath you, so that its knee points out past the trunk.',
      'Slide the other leg straight back and keep the pelvis straight.',
      'Move the hips back towards the floor and lean forward on the forearms until it stretches deeply.',
      'Do not force yourself down.',
    ],
    dose: '3 × 30 s',
    source: GLUTES_ANSWER,
  },
  {
    exercise: 'single-knee-to-chest',
    name: 'Single knee to chest',
    family: 'hip-stretching',
    steps: [
      'Draw one knee up to the chest.',
      'At the top of the movement pump it gently three or four times.',
      'Then the other knee.',
    ],
    dose: '10 a leg, 3–4 pumps at the end',
    source: GLUTES_ANSWER,
  },
  {
    exercise: 'prone-press-up',
    name: 'Press-up from lying face down',
    family: 'other-stretching',
    steps: [
      'Lie face down and press up on the hands; the pelvis stays on the floor.',
      'Leave the lower back and the buttocks loose, so that they stretch gently.',
      'Hold it, then lower yourself.',
    ],
    dose: 'hold 5 s building to 30 s, 10 times',
    source: GLUTES_ANSWER,
  },
];
