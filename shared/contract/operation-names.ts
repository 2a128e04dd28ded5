import type { OperationName } from './operations.ts';

/** The names alone, for the preload: it needs neither schemas nor the library behind them. */
const NAMES = {
  'athlete.create': true,
  'athlete.createSample': true,
  'athlete.update': true,
  'athlete.list': true,
  'history.import': true,
  'files.choose': true,
  'history.importChosen': true,
  'session.plan': true,
  'session.update': true,
  'session.move': true,
  'session.remove': true,
  'plan.edit': true,
  'session.previewSwap': true,
  'session.swap': true,
  'activity.log': true,
  'activity.update': true,
  'activity.remove': true,
  'symptom.log': true,
  'symptom.update': true,
  'symptom.remove': true,
  'sitting.log': true,
  'sitting.remove': true,
  'episode.close': true,
  'flag.acknowledge': true,
  'flag.unacknowledge': true,
  'week.read': true,
  'history.read': true,
  'rules.list': true,
  'change.undo': true,
  'change.redo': true,
} as const satisfies Record<OperationName, true>;

export const OPERATION_NAMES = Object.keys(NAMES) as readonly OperationName[];
