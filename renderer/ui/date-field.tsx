import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { WeekStart } from '../../shared/calendar/iso-week.ts';
import styles from './date-field.module.css';
import fieldStyles from './field.module.css';
import { FieldParts, type FieldWords } from './field.tsx';

type Props = FieldWords & {
  readonly value: IsoDate | undefined;
  /** Undefined while the day is not whole. */
  readonly onChange: (value: IsoDate | undefined) => void;
  readonly weekStart: WeekStart;
};

/** A day, typed or picked. */
export function DateField({ label, hint, error, isRequired, value, onChange, weekStart }: Props) {
  // A year is 0002 and 0020 on the way to 2026: kept as typed, but no day yet.
  const [typed, setTyped] = useState<CalendarDate | null>(null);
  const change = (date: CalendarDate | null) => {
    const { data: day } = IsoDate.safeParse(date?.toString());
    setTyped(day ? null : date);
    onChange(day);
  };
  return (
    <DatePicker
      className={fieldStyles.field ?? ''}
      value={typed ?? (value ? parseDate(value) : null)}
      onChange={change}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
      firstDayOfWeek={weekStart === 'sunday' ? 'sun' : 'mon'}
    >
      <FieldParts label={label} hint={hint} error={error} isRequired={isRequired ?? false}>
        <Group className={`${fieldStyles.input} ${styles.group}`}>
          <DateInput className={styles.segments ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          <Button className={styles.open ?? ''}>
            <CalendarDays aria-hidden />
          </Button>
        </Group>
        <MonthPopover weekStart={weekStart} />
      </FieldParts>
    </DatePicker>
  );
}

function MonthPopover({ weekStart }: { readonly weekStart: WeekStart }) {
  return (
    <Popover className={styles.popover ?? ''} offset={4}>
      <Dialog className={styles.dialog ?? ''}>
        <Calendar firstDayOfWeek={weekStart === 'sunday' ? 'sun' : 'mon'}>
          <header className={styles.month}>
            <Button slot="previous" className={styles.open ?? ''}>
              <ChevronLeft aria-hidden />
            </Button>
            <Heading className={styles.heading ?? ''} />
            <Button slot="next" className={styles.open ?? ''}>
              <ChevronRight aria-hidden />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
            {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
