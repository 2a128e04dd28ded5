import { weekOf } from '../../shared/calendar/iso-week.ts';
import { useDialogs } from '../app/dialogs.ts';
import { Button } from '../ui/button.tsx';
import styles from './season-screen.module.css';
import { useSeasonView } from './view.ts';

/** What to do where nothing is logged or planned yet. */
export function NoEntries() {
  const { athlete, today, openWeek } = useSeasonView();
  const { show } = useDialogs();
  return (
    <section className={styles.empty} aria-label="No entries yet">
      <p>Nothing is logged or planned yet. Once it is, every week of it stands here.</p>
      <Button variant="primary" onPress={() => show({ type: 'import', athlete })}>
        Import my runs
      </Button>
      <Button onPress={() => openWeek(weekOf(today, athlete.weekStart))}>Plan this week</Button>
    </section>
  );
}
