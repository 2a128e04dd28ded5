import { useEffect, useMemo } from 'react';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { EmergencyAlone } from '../body/comes-first.tsx';
import { useBodyCommands } from '../body/use-body-commands.ts';
import { BodyViewContext } from '../body/view.ts';
import { sortFlags } from '../week/flags/sort-flags.ts';
import styles from './charts-screen.module.css';
import { ChartsHeader, type ChartsHeaderProps } from './header/charts-header.tsx';
import { stretchOf } from './range.ts';
import { RatioPart } from './ratio-part.tsx';
import { TrainingPart } from './training-part.tsx';

type ChartsScreenProps = ChartsHeaderProps & {
  readonly window: HistoryWindow;
  readonly span: SeasonSpan | null;
};

/** Training, pain and sitting over time. An emergency stands alone here too. */
export function ChartsScreen({ window, span, ...header }: ChartsScreenProps) {
  const { history, week, today } = window;
  const { athlete, range, step } = header;
  useBodyCommands(window);
  useEffect(() => {
    document.title = `${athlete.name}, charts – Evenload`;
  }, [athlete.name]);
  const emergencies = useMemo(
    () => sortFlags(readWeek(history, week, today).flags).emergencies,
    [history, week, today],
  );
  const { weekStart } = athlete;
  const stretch = useMemo(
    () => stretchOf(range, span, { today, weekStart }),
    [range, span, today, weekStart],
  );
  return (
    <BodyViewContext value={window}>
      <div className={styles.screen}>
        <ChartsHeader {...header} />
        <main className={styles.main}>
          {emergencies.length > 0 ? (
            <EmergencyAlone flags={emergencies} />
          ) : (
            <>
              <TrainingPart athlete={athlete} stretch={stretch} span={span} step={step} />
              <RatioPart athlete={athlete} stretch={stretch} />
            </>
          )}
        </main>
      </div>
    </BodyViewContext>
  );
}
