import type { IsoDate } from '../calendar/iso-date.ts';
import { Refusal } from '../contract/refusal.ts';
import { aerobicLoad } from '../training/aerobic-load.ts';
import { runningMetres } from '../training/running-load.ts';
import type { Session, SwappedFrom } from '../training/session.ts';
import { type CrossTrainingSport, CrossTrainingSport as Sports } from '../training/sport.ts';
import {
  type LoadUnits,
  loadUnits,
  type Metres,
  type Minutes,
  metres,
  minutes,
  rpe,
  seconds,
} from '../units/units.ts';
import type { History } from '../week/history.ts';
import { CROSS_TRAINING_METS, runningMet } from './metabolic-equivalents.ts';
import { type Cap, capOf } from './swap-dose.ts';

export type LoadPair = { readonly aerobicLoad: LoadUnits; readonly runningMetres: Metres };

/** What a cap kept out of a swap, and which cap it was. */
export type Uncovered = {
  readonly minutes: Minutes;
  readonly aerobicLoad: LoadUnits;
  readonly cap: 'one-and-a-half-times' | 'longest-in-sport' | 'new-sport';
};

export type Swap = {
  readonly session: Session;
  readonly before: LoadPair;
  readonly after: LoadPair;
  readonly uncovered?: Uncovered | undefined;
};

/** The hardest that an RPE can be; what would be harder takes longer instead. */
const HIGHEST_RPE = 10;

/** Can this session be swapped: a run, or what a run was swapped for? */
export function canSwap(session: Session): boolean {
  return session.sport === 'run' || session.swappedFrom !== undefined;
}

/**
 * The session as cross-training that keeps its aerobic load and drops its running load.
 * Minutes are the run's × its MET ÷ the other sport's; the expected RPE goes the other way, so
 * that RPE × minutes stays. Caps come last, and what they leave out is in `uncovered`. A session
 * that was swapped before is dosed from the run that it was. Throws a Refusal if there is none.
 */
export function swapSession(
  session: Session,
  sport: CrossTrainingSport,
  history: History,
  today: IsoDate,
): Swap {
  const run = runBehind(session);
  const dose = doseOf(run, sport, capOf({ ...run, date: session.date }, sport, history, today));
  const swapped = asCrossTraining(session, run, sport, dose);
  return {
    session: swapped,
    before: loadsOf(session),
    after: loadsOf(swapped),
    ...(dose.uncovered && { uncovered: dose.uncovered }),
  };
}

type Dose = {
  readonly minutes: number;
  readonly rpe: number;
  readonly uncovered?: Uncovered | undefined;
};

function doseOf(run: SwappedFrom, sport: CrossTrainingSport, cap: Cap): Dose {
  const runMinutes = run.durationSeconds / 60;
  const load = run.rpe * runMinutes;
  const byMet = (runMinutes * runningMet(run)) / CROSS_TRAINING_METS[sport];
  const wanted = Math.max(byMet, load / HIGHEST_RPE);
  const whole = Math.max(1, Math.round(wanted), Math.ceil(load / HIGHEST_RPE - ROUNDING));
  if (whole > cap.minutes) return capped(wanted, load, cap);
  return { minutes: whole, rpe: Math.min(HIGHEST_RPE, load / whole) };
}

/** A load of 10 × 47 min is 470 AU, though not always quite in binary. */
const ROUNDING = 1e-9;

function capped(wanted: number, load: number, cap: Cap): Dose {
  const kept = load / wanted;
  return {
    minutes: cap.minutes,
    rpe: kept,
    uncovered: {
      minutes: minutes(Math.max(1, Math.round(wanted) - cap.minutes)),
      aerobicLoad: loadUnits(Math.round(load - kept * cap.minutes)),
      cap: cap.name,
    },
  };
}

function runBehind(session: Session): SwappedFrom {
  if (session.swappedFrom) return session.swappedFrom;
  if (session.sport !== 'run') {
    throw new Refusal(
      'not-possible',
      `Only a run can be swapped for ${Sports.options.join(', ')}: this session is ${session.sport}. Nothing was changed.`,
    );
  }
  const { id, athleteId, position, date, title, note, swappedFrom, ...rest } = session;
  const { plannedFor, skippedBecause, ...run } = rest;
  return run;
}

function asCrossTraining(
  session: Session,
  run: SwappedFrom,
  sport: CrossTrainingSport,
  dose: Dose,
): Session {
  const { id, athleteId, position, date, title, note, plannedFor } = session;
  return {
    id,
    athleteId,
    position,
    date,
    ...(title !== undefined && { title }),
    ...(note !== undefined && { note }),
    ...(plannedFor !== undefined && { plannedFor }),
    sport,
    kind: run.kind,
    durationSeconds: seconds(dose.minutes * 60),
    rpe: rpe(dose.rpe),
    ...(run.warmUp !== undefined && { warmUp: run.warmUp }),
    swappedFrom: run,
  };
}

function loadsOf(session: Session): LoadPair {
  return {
    aerobicLoad: aerobicLoad(session) ?? loadUnits(0),
    runningMetres: runningMetres(session) ?? metres(0),
  };
}
