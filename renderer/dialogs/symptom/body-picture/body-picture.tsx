import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Episode } from '../../../../shared/body/open-episodes.ts';
import { covers, type Spot } from '../spots.ts';
import {
  AREAS,
  type Area,
  areaName,
  FIGURE_STEP,
  FIGURE_WIDTH,
  PICTURE_FRAME,
  REACHED_AREAS,
  type View,
} from './areas.ts';
import styles from './body-picture.module.css';
import { nextArea } from './next-area.ts';

type Props = {
  readonly chosen: readonly Spot[];
  /** The open episodes: they are marked, so that they are found at a glance. */
  readonly sore: readonly Episode[];
  readonly onPress: (place: Spot) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

/** A body from behind and from the front: every place can be pressed, and reached with the arrows. */
export function BodyPicture({ chosen, sore, onPress, error, autoFocus = false }: Props) {
  const picture = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<Area | undefined>(() => firstStop(chosen));
  const go = (area: Area) => {
    setStop(area);
    picture.current?.querySelector<SVGGElement>(`[data-area="${keyOf(area)}"]`)?.focus();
  };
  const takeFocus = useEffectEvent(() => {
    if (autoFocus && stop) go(stop);
  });
  useEffect(() => takeFocus(), []);
  const onKeyDown = (event: KeyboardEvent, area: Area) => {
    const next = nextArea(area, event.key);
    const isPress = event.key === ' ' || event.key === 'Enter';
    if (!next && !isPress) return;
    event.preventDefault();
    if (next) go(next);
    else onPress(area);
  };
  return (
    <fieldset className={styles.place} data-invalid={error ? true : undefined}>
      <legend className={styles.legend}>Where it hurts</legend>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the legend names it, and a title would cover the places. */}
      <svg ref={picture} className={styles.picture} viewBox={PICTURE_FRAME}>
        <Figure view="back" />
        <Figure view="front" />
        {AREAS.map((area) => (
          <Place
            key={keyOf(area)}
            area={area}
            isChosen={chosen.some((spot) => covers(spot, area))}
            isSore={sore.some((episode) => covers(episode, area))}
            isStop={stop === area}
            onPress={() => onPress(area)}
            onFocus={() => setStop(area)}
            onKeyDown={(event) => onKeyDown(event, area)}
          />
        ))}
      </svg>
      {error && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}

const keyOf = ({ region, side, view }: Area) => `${view} ${side} ${region}`;

function firstStop(chosen: readonly Spot[]): Area | undefined {
  return (
    REACHED_AREAS.find((area) => chosen.some((spot) => covers(spot, area))) ??
    REACHED_AREAS.find(({ region }) => region === 'buttock')
  );
}

type PlaceProps = {
  readonly area: Area;
  readonly isChosen: boolean;
  readonly isSore: boolean;
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function Place({ area, isChosen, isSore, isStop, ...act }: PlaceProps) {
  const { centre, isAgain } = area;
  const drawn = (
    <>
      <path className={styles.shape} d={area.shape} transform={placeOf(area)} />
      {isChosen && (
        <path className={styles.tick} d={`M${centre.x - 5} ${centre.y + 0.5} l3.5 4 l6.5 -8`} />
      )}
      {isSore && !isChosen && <circle className={styles.sore} cx={centre.x} cy={centre.y} r="3" />}
      {!isAgain && <title>{areaName(area)}</title>}
    </>
  );
  const look = { className: styles.area, 'data-chosen': isChosen || undefined };
  if (isAgain) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the same spot is a button in the other view.
      <g {...look} onClick={act.onPress}>
        {drawn}
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape in a picture cannot be a <button>.
    <g
      {...look}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={`${areaName(area)}${isSore ? ', sore lately' : ''}`}
      data-area={keyOf(area)}
      onClick={act.onPress}
      onFocus={act.onFocus}
      onKeyDown={act.onKeyDown}
    >
      {drawn}
    </g>
  );
}

function placeOf({ view, isMirrored }: Area): string {
  const left = view === 'back' ? 0 : FIGURE_STEP;
  return isMirrored ? `translate(${left + FIGURE_WIDTH} 0) scale(-1 1)` : `translate(${left} 0)`;
}

/** The outline of one half, from the ribs down to the sole and up to the middle. */
const HALF =
  'M32 6 C32 22 37 32 36 46 C35 58 28 68 27 88 C25 114 32 146 35 172 C36 182 31 196 34 214 C36 234 40 250 41 262 L34 277 Q33 284 41 284 L52 284 Q56 284 55 277 L53 262 C53 248 58 228 57 208 C57 195 54 185 55 172 C57 150 59 130 60 112';

function Figure({ view }: { readonly view: View }) {
  const left = view === 'back' ? 0 : FIGURE_STEP;
  return (
    <g transform={`translate(${left} 0)`}>
      {['', `translate(${FIGURE_WIDTH} 0) scale(-1 1)`].map((half) => (
        <g key={half} transform={half}>
          <path className={styles.body} d={`${HALF} L60.3 6 Z`} />
          <path className={styles.outline} d={HALF} />
        </g>
      ))}
      <text className={styles.view} x={FIGURE_WIDTH / 2} y="-3">
        {view === 'back' ? 'From behind' : 'From the front'}
      </text>
      <text className={styles.letter} x="20" y="58">
        {view === 'back' ? 'L' : 'R'}
      </text>
      <text className={styles.letter} x={FIGURE_WIDTH - 20} y="58">
        {view === 'back' ? 'R' : 'L'}
      </text>
    </g>
  );
}
