import { Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Roster } from '../../shared/roster/overview.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { ARRIVAL_ID, useArrival } from '../app/arrival.ts';
import { useDialogs } from '../app/dialogs.ts';
import { type Room, useRooms } from '../app/rooms.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import header from '../week/header/week-header.module.css';
import type { AthletesRoomProps } from './athletes-room.tsx';
import styles from './athletes-screen.module.css';
import { AthletesTable } from './athletes-table.tsx';
import { inOrder, type Order } from './order.ts';
import { useAthletesCommands } from './use-athletes-commands.ts';

type Props = AthletesRoomProps & { readonly roster: Roster };

const ORDER_CHOICES = [
  { value: 'needs', name: 'Loudest flag first' },
  { value: 'name', name: 'By name' },
] as const satisfies readonly { value: Order; name: string }[];

/** Everybody at a glance: who is flagged, who is sore, who has not logged. */
export function AthletesScreen({ roster, choose }: Props) {
  const { enter } = useRooms();
  const [order, setOrder] = useState<Order>('needs');
  const athletes = useMemo(() => inOrder(roster.athletes, order), [roster, order]);
  const open = (id: AthleteId, room: Room) => {
    choose(id);
    enter(room);
  };
  useArrival();
  useAthletesCommands(roster, (id) => open(id, 'week'));
  useEffect(() => {
    document.title = 'Athletes – Evenload';
  }, []);
  return (
    <div className={styles.screen}>
      <Header count={athletes.length} />
      <main className={styles.main}>
        {athletes.length > 1 && (
          <Segmented label="Order" choices={ORDER_CHOICES} value={order} onChange={setOrder} />
        )}
        <AthletesTable athletes={athletes} today={roster.today} open={open} />
      </main>
    </div>
  );
}

function Header({ count }: { count: number }) {
  const { show } = useDialogs();
  return (
    <header className={`${header.header} ${styles.header}`}>
      <h1 id={ARRIVAL_ID} tabIndex={-1} className={styles.title}>
        Athletes
      </h1>
      <p className={styles.count}>{count === 1 ? '1 athlete' : `${count} athletes`}</p>
      <div className={header.actions}>
        <Button variant="primary" onPress={() => show({ type: 'athlete' })}>
          <Plus aria-hidden="true" />
          New athlete
        </Button>
      </div>
    </header>
  );
}
