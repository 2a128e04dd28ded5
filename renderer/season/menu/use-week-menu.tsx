import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { IsoWeek } from '../../../shared/calendar/iso-week.ts';
import type { SeasonWeek } from '../../../shared/season/season.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useChange } from '../../data/use-change.ts';
import { pageOf, WEEKS_IN_A_PAGE } from '../data/season-pages.ts';
import { type WeekNumber, weekOfNumber } from '../data/week-numbers.ts';
import { menuParts } from './menu-parts.ts';
import { WeekMenu } from './week-menu.tsx';

/** The one menu of the weeks: opened beside the week that asks for it. */
export function useWeekMenu(athleteId: AthleteId, openWeek: (week: IsoWeek) => void) {
  const queries = useQueryClient();
  const [week, setWeek] = useState<WeekNumber>();
  const beside = useRef<Element>(null);
  const { mutate: write } = useChange('weekNote.write');
  const { mutate: update } = useChange('session.update');
  const openMenu = useCallback((asking: WeekNumber, element: Element) => {
    beside.current = element;
    setWeek(asking);
  }, []);
  const parts = useMemo(() => {
    if (week === undefined) return [];
    const page = queries.getQueryData<readonly SeasonWeek[]>(['season', athleteId, pageOf(week)]);
    const name = weekOfNumber(week);
    return menuParts(page?.[week % WEEKS_IN_A_PAGE], {
      open: () => openWeek(name),
      mark: (mark) => write({ athleteId, week: name, mark }),
      prioritise: (sessionId, racePriority) => update({ sessionId, racePriority }),
    });
  }, [week, queries, athleteId, openWeek, write, update]);
  const menu = week !== undefined && (
    <WeekMenu week={week} beside={beside} parts={parts} onClose={() => setWeek(undefined)} />
  );
  return { menu, openMenu };
}
