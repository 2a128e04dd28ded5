import type { CrossTrainingSport } from '../../../shared/training/sport.ts';

type Sports = readonly CrossTrainingSport[];

/** What it takes to do a sport; without a pool there is neither swimming nor water jogging. */
export const PLACES = [
  { name: 'No pool', means: 'neither swimming nor water jogging', sports: ['swim', 'water-jog'] },
  { name: 'No bike', means: '', sports: ['bike'] },
] as const satisfies readonly {
  readonly name: string;
  readonly means: string;
  readonly sports: Sports;
}[];

/** Is all of it out of reach? */
export function isOutOfReach(outOfReach: Sports, needing: Sports): boolean {
  return needing.every((sport) => outOfReach.includes(sport));
}

/** The sports out of reach, with these among them or not. */
export function withReach(outOfReach: Sports, needing: Sports, isOut: boolean): Sports {
  const others = outOfReach.filter((sport) => !needing.includes(sport));
  return isOut ? [...others, ...needing] : others;
}

/** The order of liking: what is pressed comes last, or goes when it was in it. */
export function withLiking(liked: Sports, sport: CrossTrainingSport): Sports {
  return liked.includes(sport) ? liked.filter((other) => other !== sport) : [...liked, sport];
}
