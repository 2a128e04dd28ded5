import type { Exercise } from '../../../../shared/routine/exercise.ts';

/** A line through points, as SVG wants them: `x,y x,y`. */
type Line = string;

/** One position, drawn in lines in a field of 120 by 68; the floor is at 64. */
export type Figure = {
  readonly head: readonly [x: number, y: number];
  /** Trunk and limbs, nearest first. */
  readonly body: readonly Line[];
  /** The arm or the leg behind, paler. */
  readonly behind?: readonly Line[];
  /** Chair, and the way that a limb goes. */
  readonly things?: readonly Line[];
  readonly roller?: readonly [x: number, y: number];
  readonly caption?: string;
  readonly hasNoFloor?: boolean;
};

const LYING = {
  head: [12, 57],
  trunk: '18,60 56,60',
  flatLeg: '56,60 84,61 110,62 111,56',
} as const;
const CHAIR = ['26,46 58,46', '30,46 30,64', '55,46 55,64'] as const;

/** Drawn after the steps in words. What a document does not describe is not drawn. */
export const FIGURES: { readonly [Name in Exercise]?: readonly Figure[] } = {
  'sciatic-nerve-flossing': [
    {
      head: [41, 13],
      body: ['46,21 52,43', '52,43 73,46 65,59 58,62', '46,21 42,33 48,42'],
      behind: ['52,43 70,45 71,62 77,62'],
      things: CHAIR,
      caption: 'Bent back, look up',
    },
    {
      head: [61, 17],
      body: ['52,22 52,43', '52,43 74,43 95,42 93,35', '52,22 47,33 50,42'],
      behind: ['52,43 70,45 71,62 77,62'],
      things: CHAIR,
      caption: 'Stretched, chin to chest',
    },
  ],
  'figure-four-foam-rolling': [
    {
      head: [27, 22],
      body: ['31,31 48,47', '48,47 69,30 77,43', '31,31 22,46 20,63'],
      behind: ['48,47 73,42 79,63 86,63', '31,31 46,38 60,36'],
      roller: [48, 56],
    },
  ],
  'dynamic-hamstring-stretch': [
    {
      head: [80, 25],
      body: ['72,32 52,45', '52,45 80,43 82,63 90,63', '72,32 70,48 70,63'],
      behind: ['52,45 34,55 16,61 15,64', '72,32 94,46 96,63'],
    },
  ],
  'external-rotation-stretch': [
    {
      head: [60, 9],
      body: ['44,16 76,16', '60,16 60,28', '60,28 56,50 92,50', '60,28 92,30 92,6'],
      behind: ['44,16 38,32 42,48', '76,16 84,26 78,44'],
      caption: 'Seen from above',
      hasNoFloor: true,
    },
  ],
  clamshell: [
    {
      head: [14, 51],
      body: ['20,54 58,56', '58,56 82,50 64,61', '24,54 34,62 44,62'],
      caption: 'Knees together',
    },
    {
      head: [14, 51],
      body: ['20,54 58,56', '58,56 76,32 64,58', '24,54 34,62 44,62'],
      behind: ['58,56 82,58 64,62'],
      things: ['68,44 71,57'],
      caption: 'Upper knee out, feet together',
    },
  ],
  'monster-walk': [
    {
      head: [67, 13],
      body: ['62,21 46,40', '46,40 64,47 56,63 63,63', '62,21 68,31 78,30'],
      behind: ['46,40 70,44 76,63 83,63'],
      things: ['94,58 104,58 100,54', '104,58 100,62', '36,58 26,58 30,54', '26,58 30,62'],
    },
  ],
  'supine-piriformis-stretch': [
    {
      head: LYING.head,
      body: [LYING.trunk, '56,60 48,36 66,42', '24,60 36,44 48,36', '24,60 46,50 66,42'],
      behind: [LYING.flatLeg],
      caption: 'First',
    },
    {
      head: LYING.head,
      body: [LYING.trunk, '56,60 74,38 86,61 92,61', '24,60 48,44 74,38'],
      behind: [LYING.flatLeg],
      caption: 'Second',
    },
    {
      head: LYING.head,
      body: [LYING.trunk, '56,60 62,34 84,42', '24,60 40,46 56,38'],
      behind: ['56,60 56,38 80,32'],
      caption: 'Third',
    },
  ],
  'buttock-stretch-on-all-fours': [
    {
      head: [28, 44],
      body: ['37,47 66,50', '66,50 46,59 62,63', '37,47 38,60 24,63'],
      behind: ['66,50 90,58 113,63'],
    },
  ],
  'single-knee-to-chest': [
    {
      head: LYING.head,
      body: [LYING.trunk, '56,60 44,40 64,44', '24,60 30,48 44,40'],
      behind: [LYING.flatLeg],
    },
  ],
  'prone-press-up': [
    {
      head: [25, 26],
      body: ['30,35 40,50 60,60', '60,60 86,61 112,63', '30,35 34,48 28,63'],
    },
  ],
};
