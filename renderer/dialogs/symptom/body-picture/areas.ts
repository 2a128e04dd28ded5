import type { Region, Side } from '../../../../shared/body/symptom.ts';
import { REGION_NAMES } from '../../../../shared/words/names.ts';
import type { Spot } from '../spots.ts';

export type View = 'back' | 'front';
export type Point = { readonly x: number; readonly y: number };

/** Where a spot can be pressed in the picture. */
export type Area = Spot & {
  readonly view: View;
  readonly centre: Point;
  /** Drawn for the left of the page, in units of one figure. */
  readonly shape: string;
  /** The same shape on the other half of the figure. */
  readonly isMirrored: boolean;
  /** Shown and pressed a second time in the other view; keys and screen readers meet it once. */
  readonly isAgain: boolean;
};

/** A figure lies in so wide a frame, of which the outermost parts are empty. */
export const FIGURE_WIDTH = 120;
/** The second figure begins so far to the right of the first. */
export const FIGURE_STEP = 96;
/** What is seen of both: `x y width height`. */
export const PICTURE_FRAME = '10 -14 196 302';

type Shape = {
  readonly region: Region;
  readonly view: View;
  readonly isAgain?: boolean;
} & Point & {
    readonly path: string;
  };

/** The half of the body that is on the left of the page. */
const SHAPES: readonly Shape[] = [
  {
    ...{ region: 'low-back', view: 'back', x: 41, y: 44 },
    path: 'M36 27 Q42 24 49 24 V61 Q42 61 36 64 Q39 46 36 27 Z',
  },
  {
    ...{ region: 'buttock', view: 'back', x: 44, y: 83 },
    path: 'M35 67 Q47 64 58 68 V92 Q54 99 43 99 Q30 98 29 86 Q29 74 35 67 Z',
  },
  {
    ...{ region: 'sit-bone', view: 'back', x: 47, y: 109 },
    path: 'M38 109 a9 8 0 1 0 18 0 a9 8 0 1 0 -18 0 Z',
  },
  {
    ...{ region: 'hamstring', view: 'back', x: 46, y: 144 },
    path: 'M32 119 Q45 124 57 119 Q56 146 53 168 H38 Q34 145 32 119 Z',
  },
  {
    ...{ region: 'lower-leg', view: 'back', x: 45, y: 212 },
    path: 'M38 182 H53 Q56 206 53 228 L51 252 H43 Q34 218 38 182 Z',
  },
  {
    ...{ region: 'foot', view: 'back', isAgain: true, x: 46, y: 273 },
    path: 'M43 263 H52 L54 280 Q47 284 38 280 Z',
  },
  {
    ...{ region: 'hip', view: 'front', x: 40, y: 86 },
    path: 'M35 64 Q47 72 54 92 Q46 104 31 105 Q26 84 35 64 Z',
  },
  {
    ...{ region: 'thigh', view: 'front', x: 45, y: 134 },
    path: 'M32 111 Q46 110 57 118 Q56 142 53 158 H38 Q34 135 32 111 Z',
  },
  {
    ...{ region: 'knee', view: 'front', x: 46, y: 174 },
    path: 'M36 174 a10 10 0 1 0 20 0 a10 10 0 1 0 -20 0 Z',
  },
  {
    ...{ region: 'lower-leg', view: 'front', isAgain: true, x: 45, y: 220 },
    path: 'M37 191 H54 Q56 210 53 230 L51 252 H43 Q35 220 37 191 Z',
  },
  {
    ...{ region: 'foot', view: 'front', x: 45, y: 272 },
    path: 'M42 260 H52 L54 279 Q46 286 35 279 Z',
  },
];

const MIDDLE_OF_LOW_BACK: Area = {
  ...{ region: 'low-back', side: 'both', view: 'back' },
  centre: { x: FIGURE_WIDTH / 2, y: 44 },
  shape: 'M51 24 H69 V61 H51 Z',
  ...{ isMirrored: false, isAgain: false },
};

/** From behind, the left of the page is the left of the body; from the front, the right. */
function sideOf(view: View, isMirrored: boolean): Side {
  return (view === 'back') === isMirrored ? 'right' : 'left';
}

function areaOf({ region, view, x, y, path, isAgain = false }: Shape, isMirrored: boolean): Area {
  const across = isMirrored ? FIGURE_WIDTH - x : x;
  return {
    ...{ region, view, isMirrored, isAgain },
    side: sideOf(view, isMirrored),
    centre: { x: view === 'back' ? across : across + FIGURE_STEP, y },
    shape: path,
  };
}

/** Every place in the picture, from the top down and from left to right, back before front. */
export const AREAS: readonly Area[] = [
  ...SHAPES.flatMap((shape) => [areaOf(shape, false), areaOf(shape, true)]),
  MIDDLE_OF_LOW_BACK,
].sort(
  (one, other) =>
    one.view.localeCompare(other.view) ||
    one.centre.y - other.centre.y ||
    one.centre.x - other.centre.x,
);

/** Those that keys and screen readers meet. */
export const REACHED_AREAS: readonly Area[] = AREAS.filter(({ isAgain }) => !isAgain);

/** `Left buttock`; `Low back, both sides`. */
export function areaName({ region, side }: Spot): string {
  const name = REGION_NAMES[region];
  if (side === 'both') return `${name}, both sides`;
  return `${side === 'left' ? 'Left' : 'Right'} ${name.toLowerCase()}`;
}
