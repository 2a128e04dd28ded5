import type { AthleteId } from '../../shared/units/ids.ts';
import type { OpensAt } from '../app/chosen-athlete.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useChange } from '../data/use-change.ts';
import { URGENT_NAME } from '../dialogs/emergency/urgent-name.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from './mark.tsx';
import styles from './welcome.module.css';

type WelcomeProps = { readonly choose: (id: AthleteId, week?: OpensAt) => void };

/** The first screen of a newcomer: what this is, and three ways in. */
export function Welcome({ choose }: WelcomeProps) {
  const { show } = useDialogs();
  const createSample = useChange('athlete.createSample');
  const openSample = () =>
    createSample.mutate({}, { onSuccess: ({ id }) => choose(id, 'sample-plan') });
  return (
    <main className={styles.welcome}>
      <div className={styles.inner}>
        <Mark />
        <h1>Keep the fitness, spare the sore spot.</h1>
        <p className={styles.lead}>
          Evenload shows your running week and says when a run would be a known risk: which rule,
          which numbers, which source. One click swaps it for the bike, the pool or water jogging.
        </p>
        <div className={styles.ways}>
          <Button variant="primary" isDisabled={createSample.isPending} onPress={openSample}>
            Open the sample athlete
          </Button>
          <Button onPress={() => show({ type: 'athlete' })}>New athlete</Button>
          <Button onPress={() => show({ type: 'athlete', thenImport: true })}>
            Import my runs
          </Button>
        </div>
        <p className={styles.small}>
          Everything stays on this computer. Flags are known risk situations, not predictions, and
          no diagnosis.
        </p>
        <button
          type="button"
          className={styles.emergency}
          onClick={() => show({ type: 'emergency' })}
        >
          {URGENT_NAME}
        </button>
      </div>
    </main>
  );
}
