import type { ReactNode } from 'react';
import type { DayBefore, DayOfPain } from '../../../shared/body/episodes/day-of-pain.ts';
import type { Moment } from '../../../shared/body/symptom.ts';
import type { Units } from '../../../shared/units/units.ts';
import {
  formatDayFrom,
  formatDistanceNumber,
  formatLoad,
  formatMinutes,
  formatNumber,
} from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { useBodyView } from '../view.ts';
import { type Heat, loadHeat, painHeat } from './heat.ts';
import styles from './pain-table.module.css';
import type { Most } from './pain-table.tsx';

type Props = {
  readonly day: DayOfPain;
  readonly moments: readonly Moment[];
  readonly hasSitting: boolean;
  readonly most: Most;
};

/** One day of an episode: what the day before held, then how it felt. */
export function PainRow({ day, moments, hasSitting, most }: Props) {
  const { history, today } = useBodyView();
  const { date, pains, hasNerveSigns, dayBefore } = day;
  return (
    <tr>
      <th scope="row" className={styles.day}>
        {formatDayFrom(date, today)}
        {hasNerveSigns && <span className={styles.signs}>signs of a nerve</span>}
      </th>
      <td className={styles.before}>
        <Sports sports={dayBefore.sports} />
      </td>
      <DistanceCell day={dayBefore} units={history.athlete.units} most={most} />
      <LoadCell day={dayBefore} most={most} />
      {hasSitting && <NumberCell>{sittingWords(dayBefore)}</NumberCell>}
      {moments.map((moment) => (
        <PainCell key={moment} pain={pains[moment]} isMorning={moment === 'next-morning'} />
      ))}
    </tr>
  );
}

function Sports({ sports }: Pick<DayBefore, 'sports'>) {
  if (sports.length === 0) return <Missing />;
  return (
    <span className={styles.sports}>
      {sports.map((sport) => (
        <span key={sport}>
          <SportIcon sport={sport} /> {SPORT_NAMES[sport]}
        </span>
      ))}
    </span>
  );
}

type LoadProps = { readonly day: DayBefore; readonly most: Most };

function DistanceCell({ day, units, most }: LoadProps & { readonly units: Units }) {
  const { runningMetres, runsWithoutDistance } = day;
  if (runningMetres === undefined) return <NumberCell />;
  return (
    <NumberCell heat={loadHeat(runningMetres, most.runningMetres)} look="load">
      {runsWithoutDistance > 0 && '≥ '}
      {formatDistanceNumber(runningMetres, units)}
    </NumberCell>
  );
}

function LoadCell({ day, most }: LoadProps) {
  const { aerobicLoad, unratedActivities } = day;
  if (aerobicLoad === undefined) return <NumberCell />;
  return (
    <NumberCell heat={loadHeat(aerobicLoad, most.aerobicLoad)} look="load">
      {unratedActivities > 0 && '≥ '}
      {formatLoad(aerobicLoad).replace(' AU', '')}
    </NumberCell>
  );
}

function PainCell({ pain, isMorning }: { pain: number | undefined; isMorning: boolean }) {
  if (pain === undefined) return <NumberCell isMorning={isMorning} />;
  return (
    <NumberCell heat={painHeat(pain)} look="pain" isMorning={isMorning}>
      {formatNumber(pain)}
    </NumberCell>
  );
}

type CellProps = {
  readonly heat?: Heat;
  readonly look?: 'pain' | 'load';
  readonly isMorning?: boolean;
  readonly children?: ReactNode;
};

function NumberCell({ heat, look, isMorning = false, children }: CellProps) {
  return (
    <td className={`${styles.number} ${isMorning ? styles.pain : ''}`}>
      {children === undefined ? (
        <Missing />
      ) : (
        <span className={styles.heat} data-heat={heat} data-look={look}>
          {children}
        </span>
      )}
    </td>
  );
}

/** Nothing was logged: never shown as 0. */
function Missing() {
  return (
    <>
      <span aria-hidden="true" className={styles.missing}>
        –
      </span>
      <span className="spoken">not logged</span>
    </>
  );
}

function sittingWords({ sittingMinutes }: DayBefore): string | undefined {
  return sittingMinutes === undefined ? undefined : formatMinutes(sittingMinutes);
}
