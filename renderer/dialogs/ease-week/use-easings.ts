import { useEffect, useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { type Easing, easeWeek } from '../../../shared/planning/ease-week/ease-week.ts';

/**
 * The ways to ease a week; undefined while they are looked for. A crowded week takes a good part
 * of a second, so the dialog is painted first.
 */
export function useEasings({ history, week, today }: HistoryWindow): readonly Easing[] | undefined {
  const [easings, setEasings] = useState<readonly Easing[]>();
  useEffect(() => {
    const afterPaint = setTimeout(() => setEasings(easeWeek(history, week, today)));
    return () => clearTimeout(afterPaint);
  }, [history, week, today]);
  return easings;
}
