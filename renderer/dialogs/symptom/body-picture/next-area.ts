import { type Area, type Point, REACHED_AREAS } from './areas.ts';

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What lies aside of the way counts so many times: an arrow goes straight on first. */
const ASIDE = 2;

/** The area that an arrow key leads to; undefined for other keys and at the edge. */
export function nextArea(from: Area, key: string): Area | undefined {
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  return REACHED_AREAS.map((area) => ({ area, ...seenFrom(from.centre, area.centre, direction) }))
    .filter(({ ahead, aside }) => ahead > 0 && aside <= ahead * ASIDE * 2)
    .sort((one, other) => one.ahead + ASIDE * one.aside - (other.ahead + ASIDE * other.aside))[0]
    ?.area;
}

function seenFrom(from: Point, to: Point, direction: Point) {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return {
    ahead: x * direction.x + y * direction.y,
    aside: Math.abs(x * direction.y) + Math.abs(y * direction.x),
  };
}
