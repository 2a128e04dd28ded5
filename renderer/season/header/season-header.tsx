import { useArrival } from '../../app/arrival.ts';
import { useChange } from '../../data/use-change.ts';
import { AthletePicker } from '../../week/header/athlete-picker.tsx';
import { ChangeButtons } from '../../week/header/change-buttons.tsx';
import header from '../../week/header/week-header.module.css';
import type { SeasonRoomProps } from '../season-room.tsx';
import { useSeasonView } from '../view.ts';
import { PeriodNavigation, type PeriodNavigationProps } from './period-navigation.tsx';
import styles from './season-header.module.css';
import { ViewSwitch, type ViewSwitchProps } from './view-switch.tsx';

type SeasonHeaderProps = Pick<SeasonRoomProps, 'athletes' | 'choose'> &
  PeriodNavigationProps &
  ViewSwitchProps;

export function SeasonHeader({ athletes, choose, shown, setShown, ...period }: SeasonHeaderProps) {
  const { athlete, window } = useSeasonView();
  const { mutate: undo } = useChange('change.undo');
  const { mutate: redo } = useChange('change.redo');
  useArrival();
  const whose = { athleteId: athlete.id };
  return (
    <header className={`${header.header} ${styles.header}`}>
      <AthletePicker athletes={athletes} athlete={athlete} choose={choose} />
      <PeriodNavigation {...period} />
      <div className={header.actions}>
        <ChangeButtons changes={window.changes} undo={() => undo(whose)} redo={() => redo(whose)} />
        <ViewSwitch shown={shown} setShown={setShown} />
      </div>
    </header>
  );
}
