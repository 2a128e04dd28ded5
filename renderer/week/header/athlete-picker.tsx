import { Check, ChevronDown, Plus, Settings2, UserRound, UsersRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Athlete } from '../../../shared/training/athlete.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { arrive } from '../../app/arrival.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { useRooms } from '../../app/rooms.ts';
import { Menu } from '../menu/menu.tsx';
import styles from './athlete-picker.module.css';

type AthletePickerProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
};

/** Whose planner it is, as the heading of the screen; opens the list of athletes. */
export function AthletePicker({ athletes, athlete, choose }: AthletePickerProps) {
  const { show } = useDialogs();
  const { enter } = useRooms();
  const others = athletes.map(({ id, name }) => ({
    id: `athlete-${id}`,
    label: name,
    icon: id === athlete.id ? <Check aria-hidden="true" /> : <UserRound aria-hidden="true" />,
    chosen: id === athlete.id,
    act: () => choose(id),
  }));
  const settings = {
    id: 'settings',
    label: 'Settings of this athlete',
    icon: <Settings2 aria-hidden="true" />,
    act: () => show({ type: 'athlete', athlete }),
  };
  const all = {
    id: 'all',
    label: 'All athletes',
    icon: <UsersRound aria-hidden="true" />,
    act: () => {
      arrive();
      enter('athletes');
    },
  };
  const create = {
    id: 'create',
    label: 'New athlete',
    icon: <Plus aria-hidden="true" />,
    act: () => show({ type: 'athlete' }),
  };
  return (
    <h1 className={styles.heading} title={athlete.name}>
      <Menu label="Athletes" entries={[...others, all, settings, create]}>
        <Button className={styles.picker ?? ''} aria-label={`Athlete: ${athlete.name}`}>
          <span className={styles.name}>{athlete.name}</span>
          <ChevronDown aria-hidden="true" size={16} />
        </Button>
      </Menu>
    </h1>
  );
}
