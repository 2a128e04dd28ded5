import type { Sport } from '../../../shared/training/sport.ts';
import { formatDay, formatMinutes } from '../../../shared/words/format.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import type { PastDay, PastWeek } from './past-weeks-data.ts';

type PastWeeksTableProps = {
  readonly weeks: readonly PastWeek[];
  readonly sports: readonly Sport[];
};

/** The bars in words, for screen readers. */
export function PastWeeksTable({ weeks, sports }: PastWeeksTableProps) {
  const days = weeks.flatMap((week) => week.days);
  return (
    <div className="spoken">
      <table>
        <caption>Minutes a day by sport in the three weeks before</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {sports.map((sport) => (
              <th key={sport} scope="col">
                {SPORT_NAMES[sport]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <th scope="row">{formatDay(day.date)}</th>
              {sports.map((sport) => (
                <td key={sport}>{minutesWords(day, sport)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `50 min`, `50 min planned`, `20 min, 50 min planned`. */
function minutesWords({ done, planned }: PastDay, sport: Sport): string {
  const ahead = planned[sport];
  const behind = done[sport];
  if (ahead === undefined) return formatMinutes(behind ?? 0);
  const words = `${formatMinutes(ahead)} planned`;
  return behind === undefined ? words : `${formatMinutes(behind)}, ${words}`;
}
