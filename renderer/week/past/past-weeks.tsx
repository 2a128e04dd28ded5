import { useMemo } from 'react';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { weekNumber, weekSpan } from '../header/week-label.ts';
import { useWeekView } from '../view.ts';
import { captionOf } from './past-week-words.ts';
import styles from './past-weeks.module.css';
import { hasPlans, longestDay, type PastWeek, pastWeeks, sportsOf } from './past-weeks-data.ts';
import { PastWeeksTable } from './past-weeks-table.tsx';
import { WeekBars } from './week-bars.tsx';

/** The three weeks before: minutes a day by sport, with running distance and pain beneath. */
export function PastWeeks() {
  const { window } = useWeekView();
  const weeks = useMemo(() => pastWeeks(window), [window]);
  const sports = useMemo(() => sportsOf(weeks), [weeks]);
  if (sports.length === 0) return <NoPastWeeks />;
  return (
    <section className={styles.strip} aria-label="Three weeks before">
      <header className={styles.head}>
        <h2>Three weeks before</h2>
        <p>One line an hour</p>
        <ul className={styles.legend} aria-hidden="true">
          {sports.map((sport) => (
            <li key={sport}>
              <i style={{ background: `var(--sport-${sport})` }} />
              {SPORT_NAMES[sport]}
            </li>
          ))}
          {hasPlans(weeks) && (
            <li>
              <i data-planned />
              Planned
            </li>
          )}
        </ul>
      </header>
      {weeks.map((week) => (
        <WeekFigure key={week.week} past={week} most={longestDay(weeks)} />
      ))}
      <PastWeeksTable weeks={weeks} sports={sports} />
    </section>
  );
}

type WeekFigureProps = {
  readonly past: PastWeek;
  readonly most: number;
};

function WeekFigure({ past, most }: WeekFigureProps) {
  const { units, goToWeek, window } = useWeekView();
  const { weekStart } = window.history.athlete;
  return (
    <div className={styles.week}>
      <WeekBars days={past.days} most={most} />
      <button type="button" className={styles.caption} onClick={() => goToWeek(past.week)}>
        <strong>{weekNumber(past.week)}</strong>
        <span className="spoken">, {weekSpan(past.week, weekStart)}: </span>
        <span>{captionOf(past, units)}</span>
      </button>
    </div>
  );
}

function NoPastWeeks() {
  const { show } = useDialogs();
  const { athlete } = useWeekView().window.history;
  return (
    <section className={styles.empty} data-nothing-before aria-label="Three weeks before">
      <p>Nothing is logged in the three weeks before. The rules compare a week with them.</p>
      <Button size="small" onPress={() => show({ type: 'import', athlete })}>
        Import my runs
      </Button>
    </section>
  );
}
