import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { firstDayOf, type Month, monthName } from '../data/season-month.ts';
import { useSeasonView } from '../view.ts';
import type { PeriodNavigationProps } from './period-navigation.tsx';
import styles from './season-header.module.css';

const MONTHS = '01 02 03 04 05 06 07 08 09 10 11 12'.split(' ');

type Props = PeriodNavigationProps & { readonly onClose: () => void };

/** Year and month from lists, or any day by its date. */
export function PeriodPicker({ month, years, goToDay, onClose }: Props) {
  const { today, athlete } = useSeasonView();
  const [year, setYear] = useState(month.slice(0, 4));
  const [day, setDay] = useState<IsoDate | undefined>(today);
  const go = (date: IsoDate, align: 'start' | 'center') => {
    onClose();
    goToDay(date, align);
  };
  return (
    <>
      <Select label="Year" choices={yearChoices(years)} value={year} onChange={setYear} />
      <div className={styles.months}>
        {MONTHS.map((number) => `${year}-${number}`).map((other) => (
          <Button
            key={other}
            size="small"
            variant={other === month ? 'primary' : 'plain'}
            onPress={() => go(firstDayOf(other), 'start')}
          >
            {shortName(other)}
            <span className="spoken">{year}</span>
          </Button>
        ))}
      </div>
      <div className={styles.day}>
        <DateField label="Day" value={day} onChange={setDay} weekStart={athlete.weekStart} />
        <Button isDisabled={day === undefined} onPress={() => day && go(day, 'center')}>
          Go
        </Button>
      </div>
    </>
  );
}

/** The newest first: that is where most go. */
function yearChoices({ first, last }: PeriodNavigationProps['years']) {
  return Array.from({ length: last - first + 1 }, (_, back) => String(last - back)).map((year) => ({
    value: year,
    name: year,
  }));
}

function shortName(month: Month): string {
  return monthName(month).slice(0, 3);
}
