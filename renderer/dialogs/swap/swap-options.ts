import { episodesOf, openEpisodesOn } from '../../../shared/body/open-episodes.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { type Swap, swapSession } from '../../../shared/planning/swap.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import type { History } from '../../../shared/week/history.ts';
import { type FlagChange, flagChange } from '../flags/compare-flags.ts';

/** One sport that a run could be swapped for, with what that would do. Nothing is saved. */
export type SwapOption = {
  readonly sport: CrossTrainingSport;
  readonly swap: Swap;
  readonly flags: FlagChange;
  /** Why it comes last, where there is a reason. */
  readonly caution?: string | undefined;
};

/** Sitting on a saddle presses on the sit bone, so that the bike comes last while it is sore. */
const BIKE_CAUTION = 'Last choice: a saddle presses on the sore sit bone';

/** The sports in the order in which they are offered. */
export function swapSports(history: History, date: IsoDate): readonly CrossTrainingSport[] {
  return hasSoreSitBone(history, date)
    ? ['water-jog', 'swim', 'bike']
    : ['water-jog', 'bike', 'swim'];
}

/** What each swap of a run would do. Throws a Refusal when the session is no run. */
export function swapOptions(window: HistoryWindow, session: Session): readonly SwapOption[] {
  const { history, week, today } = window;
  const isSore = hasSoreSitBone(history, session.date);
  return swapSports(history, session.date).map((sport) => {
    const swap = swapSession(session, sport, history, today);
    return {
      sport,
      swap,
      flags: flagChange(history, withSwap(history, swap), week, today),
      caution: isSore && sport === 'bike' ? BIKE_CAUTION : undefined,
    };
  });
}

function withSwap(history: History, { session }: Swap): History {
  const sessions = history.sessions.map((other) => (other.id === session.id ? session : other));
  return { ...history, sessions };
}

function hasSoreSitBone(history: History, date: IsoDate): boolean {
  const episodes = episodesOf(history.symptoms, history.episodeClosures);
  return openEpisodesOn(episodes, date).some(({ region }) => region === 'sit-bone');
}
