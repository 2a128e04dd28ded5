import type { KeyboardEvent } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { AthleteOverview } from '../../shared/roster/overview.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import type { Room } from '../app/rooms.ts';
import { AthleteRow } from './athlete-row.tsx';
import styles from './athletes-table.module.css';

type Props = {
  readonly athletes: readonly AthleteOverview[];
  readonly today: IsoDate;
  readonly open: (id: AthleteId, room: Room) => void;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: (at) => Math.max(0, at - 1),
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A row an athlete. Up, down, Home and End go from name to name; Enter opens. */
export function AthletesTable({ athletes, today, open }: Props) {
  return (
    <table className={styles.table} aria-label="Athletes">
      <thead>
        <tr>
          <th scope="col">Athlete</th>
          <th scope="col">Flags of this week</th>
          <th scope="col">Sore spots</th>
          <th scope="col">Last logged</th>
          <th scope="col">Missing, last 7 days</th>
        </tr>
      </thead>
      <tbody onKeyDown={stepByKey}>
        {athletes.map((overview) => (
          <AthleteRow key={overview.athlete.id} overview={overview} today={today} open={open} />
        ))}
      </tbody>
    </table>
  );
}

function stepByKey(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = STEPS[event.key];
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('th > :first-child')];
  const at = names.indexOf(document.activeElement as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  names[step(at, names.length)]?.focus();
}
