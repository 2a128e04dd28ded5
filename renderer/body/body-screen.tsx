import { useEffect, useMemo } from 'react';
import { episodesOf } from '../../shared/body/open-episodes.ts';
import { spotsToSpare } from '../../shared/body/read-responses.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { BodyHeader } from './body-header.tsx';
import type { BodyRoomProps } from './body-room.tsx';
import styles from './body-screen.module.css';
import { NoSpot } from './no-spot.tsx';
import { ReturnSection } from './return/return-section.tsx';
import { RoutineSection } from './routine/routine-section.tsx';
import { SpotSection } from './spot-section.tsx';
import { useBodyCommands } from './use-body-commands.ts';
import { BodyViewContext } from './view.ts';

type Props = BodyRoomProps & { readonly window: HistoryWindow };

/** How the body is: each sore spot with what speaks for what, the routine, the way back to running. */
export function BodyScreen({ window, athletes, athlete, choose }: Props) {
  const { history, today } = window;
  useBodyCommands(window);
  useEffect(() => {
    document.title = `${athlete.name}, body – Evenload`;
  }, [athlete.name]);
  const episodes = useMemo(
    () => spotsToSpare(episodesOf(history.symptoms, history.episodeClosures), today),
    [history, today],
  );
  return (
    <BodyViewContext value={window}>
      <div className={styles.screen}>
        <BodyHeader athletes={athletes} athlete={athlete} choose={choose} />
        <main className={styles.main}>
          <div className={styles.spots}>
            {episodes.length === 0 && <NoSpot />}
            {episodes.map((episode) => (
              <SpotSection
                key={`${episode.region} ${episode.side} ${episode.openedOn}`}
                episode={episode}
              />
            ))}
          </div>
          <div className={styles.work}>
            <ReturnSection />
            <RoutineSection />
          </div>
        </main>
      </div>
    </BodyViewContext>
  );
}
