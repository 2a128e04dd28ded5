import { useEffect, useMemo, useRef } from 'react';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { type PatternReport, readPatterns } from '../../shared/patterns/read-patterns.ts';
import { readWeek } from '../../shared/week/read-week.ts';
import { useKeptFocus } from '../app/use-kept-focus.ts';
import { MorningQuestions } from '../morning/morning-questions.tsx';
import { sortFlags } from '../week/flags/sort-flags.ts';
import { BodyHeader } from './body-header.tsx';
import type { BodyRoomProps } from './body-room.tsx';
import styles from './body-screen.module.css';
import { ComesFirstBanners, EmergencyAlone } from './comes-first.tsx';
import { EarlierEpisodes } from './episode/earlier-episodes.tsx';
import { NoSpot } from './no-spot.tsx';
import { ReturnSection } from './return/return-section.tsx';
import { RoutineSection } from './routine/routine-section.tsx';
import { SittingSection } from './sitting/sitting-section.tsx';
import { SpotSection } from './spot-section.tsx';
import { useBodyCommands } from './use-body-commands.ts';
import { BodyViewContext, useBodyView } from './view.ts';

type Props = BodyRoomProps & { readonly window: HistoryWindow };

/** How the body is: each sore spot with what speaks for what, the routine, the way back to running. */
export function BodyScreen({ window, athletes, athlete, choose }: Props) {
  const { history, week, today } = window;
  useBodyCommands(window);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useEffect(() => {
    document.title = `${athlete.name}, body – Evenload`;
  }, [athlete.name]);
  const report = useMemo(() => readPatterns(history, today), [history, today]);
  const emergencies = useMemo(
    () => sortFlags(readWeek(history, week, today).flags).emergencies,
    [history, week, today],
  );
  return (
    <BodyViewContext value={window}>
      <div className={styles.screen}>
        <BodyHeader athletes={athletes} athlete={athlete} choose={choose} />
        <main ref={main} tabIndex={-1} className={styles.main}>
          {emergencies.length > 0 ? (
            <EmergencyAlone flags={emergencies} />
          ) : (
            <Columns report={report} />
          )}
        </main>
      </div>
    </BodyViewContext>
  );
}

function Columns({ report }: { report: PatternReport }) {
  const window = useBodyView();
  return (
    <>
      <div className={styles.spots}>
        <MorningQuestions window={window} />
        <ComesFirstBanners signs={report.comesFirst} />
        {report.spots.length === 0 && <NoSpot />}
        {report.spots.map(({ episode }) => (
          <SpotSection
            key={`${episode.region} ${episode.side} ${episode.openedOn}`}
            episode={episode}
            report={report}
          />
        ))}
        <EarlierEpisodes shown={report.spots.map(({ episode }) => episode)} />
      </div>
      <div className={styles.work}>
        <ReturnSection />
        <RoutineSection />
        <SittingSection />
      </div>
    </>
  );
}
