import type { Athlete } from '../../../shared/training/athlete.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useWeekView } from '../view.ts';
import { AddMenu } from './add-menu.tsx';
import { AthletePicker } from './athlete-picker.tsx';
import { FlagsJump } from './flags-jump.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { LogButtons } from './log-buttons.tsx';
import styles from './week-header.module.css';
import { WeekNavigation } from './week-navigation.tsx';

type WeekHeaderProps = {
  readonly athletes: readonly Athlete[];
  readonly choose: (id: AthleteId) => void;
};

export function WeekHeader({ athletes, choose }: WeekHeaderProps) {
  const { athlete } = useWeekView().window.history;
  return (
    <header className={styles.header}>
      <AthletePicker athletes={athletes} athlete={athlete} choose={choose} />
      <WeekNavigation />
      <div className={styles.actions}>
        <FlagsJump />
        <HistoryButtons />
        <LogButtons />
        <AddMenu />
      </div>
    </header>
  );
}
