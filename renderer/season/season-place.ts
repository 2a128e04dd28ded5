import { useState } from 'react';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { type IsoWeek, type WeekStart, weekDates } from '../../shared/calendar/iso-week.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';
import { announce } from '../data/announcements.ts';
import { weekLabel } from '../week/header/week-label.ts';
import { type Month, monthOf } from './data/season-month.ts';
import { type SeasonWeeks, seasonYears, weeksOfYears } from './data/season-years.ts';
import { numberOfDay, numberOfWeek, weekOfNumber } from './data/week-numbers.ts';
import { FIRST_DAY_COLUMN, WEEK_COLUMN } from './grid/stop.ts';
import { useSeasonPlace } from './grid/use-season-place.ts';

export type GoToDay = (date: IsoDate, align: 'start' | 'center', takesFocus?: boolean) => void;

type Means = {
  readonly opensAt: IsoWeek;
  readonly span: SeasonSpan | null;
  readonly today: IsoDate;
  readonly weekStart: WeekStart;
};

/** The weeks of the season, the place among them, and the ways to another. */
export function useSeason({ opensAt, span, today, weekStart }: Means) {
  const [firstDay] = weekDates(opensAt, weekStart);
  const [also, setAlso] = useState<IsoDate>(firstDay);
  const [month, setMonth] = useState<Month>(monthOf(firstDay));
  const years = seasonYears(span, today, also);
  const weeks = weeksOfYears(years, weekStart);
  const place = useSeasonPlace({ week: numberOfWeek(opensAt), column: WEEK_COLUMN });
  const goToDay: GoToDay = (date, align, takesFocus = false) => {
    const week = numberOfDay(date, weekStart);
    const isPlain = align === 'start';
    // A week that lies in no year of the log makes the scroll longer.
    setAlso(date);
    setMonth(monthOf(date));
    place.goTo({
      stop: { week, column: isPlain ? WEEK_COLUMN : columnOf(date, weekStart) },
      align,
      takesFocus,
    });
    announce(`Shown: ${weekLabel(weekOfNumber(week), weekStart)}, ${date.slice(0, 4)}.`);
  };
  return { years, weeks, log: logOf(span, today, weekStart), place, month, setMonth, goToDay };
}

/** The weeks from the first entry to the last; the week of today where there is none. */
function logOf(span: SeasonSpan | null, today: IsoDate, weekStart: WeekStart): SeasonWeeks {
  return {
    first: numberOfDay(span?.first ?? today, weekStart),
    last: numberOfDay(span?.last ?? today, weekStart),
  };
}

function columnOf(date: IsoDate, weekStart: WeekStart): number {
  const week = weekOfNumber(numberOfDay(date, weekStart));
  return FIRST_DAY_COLUMN + Math.max(0, weekDates(week, weekStart).indexOf(date));
}
