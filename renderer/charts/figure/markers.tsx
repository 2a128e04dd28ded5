import type { Mark } from '../chart/chart.ts';

type MarkerProps = {
  readonly mark: Mark;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
};

const SIZE = 4;

/** The shape that stands for one value: told apart without its colour. */
export function Marker({ mark, colour, x, y }: MarkerProps) {
  const hollow = { fill: 'var(--surface)', stroke: colour, strokeWidth: 1.6 };
  const full = { fill: colour, stroke: 'var(--surface)', strokeWidth: 1 };
  switch (mark) {
    case 'dot':
      return <circle cx={x} cy={y} r={SIZE - 0.5} {...full} />;
    case 'hollow-dot':
      return <circle cx={x} cy={y} r={SIZE - 0.8} {...hollow} strokeDasharray="2 1.2" />;
    case 'triangle':
      return <path d={triangleAt(x, y)} {...full} />;
    case 'hollow-triangle':
      return <path d={triangleAt(x, y)} {...hollow} />;
    case 'pain':
      return <circle cx={x} cy={y} r={2.6} {...hollow} />;
    case 'diamond':
      return <path d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} {...hollow} />;
    case 'unknown':
      return (
        <text x={x} y={y - 3} fill={colour} fontSize={11} fontWeight={640} textAnchor="middle">
          ?
        </text>
      );
    default:
      return null;
  }
}

function triangleAt(x: number, y: number): string {
  return `M${x} ${y - 5.5}l5.5 9.5h-11z`;
}
