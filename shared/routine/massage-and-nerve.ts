import { ABBATE, BLACK } from '../rules/sources/documents.ts';
import { NOT_GIVEN, type RoutineExercise } from './routine-exercise.ts';

/** What is done to the sore spot itself, and to the nerve. */
export const MASSAGE_AND_NERVE: readonly RoutineExercise[] = [
  {
    exercise: 'sciatic-nerve-flossing',
    name: 'Seated sciatic nerve flossing',
    family: 'nerve',
    steps: [
      'Sit on the edge of a chair or bench, feet on the floor, the sore buttock just off the edge.',
      'Bend the leg of that side and draw the toes back behind you while you look up and back. A little discomfort is all right.',
      'Then stretch the leg out in front, toes pulled up, and bring the chin to the chest.',
    ],
    dose: NOT_GIVEN,
    source: ABBATE,
    notWith: {
      signs: [
        'weakness',
        'foot-drop',
        'weakness-both-legs',
        'numbness',
        'saddle-numbness',
        'sexual-numbness',
      ],
      findings: [],
      words: 'weakness or numbness',
    },
  },
  {
    exercise: 'figure-four-foam-rolling',
    name: 'Figure-four foam rolling',
    family: 'massage',
    steps: [
      'On the roller, reach one arm back and put its hand on the floor a little behind you.',
      'Cross the ankle of that side over the other knee, as in a figure four.',
      'Lean a little towards the hip of the crossed leg and roll a few inches back and forth.',
      'Change sides.',
    ],
    dose: '30–60 s each side',
    gap: 'The copy at hand has lost how to begin on the roller.',
    source: ABBATE,
  },
  {
    exercise: 'self-massage',
    name: 'Massage of the spot and the whole hamstring',
    family: 'massage',
    steps: [
      'Massage the sore spot and the whole hamstring.',
      'Before runs, massage the area; straight after training, cool it.',
    ],
    dose: 'regular',
    gap: 'How long and how often is not said.',
    source: BLACK,
  },
];
