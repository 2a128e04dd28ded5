import { ChevronRight } from 'lucide-react';
import { formatDay } from '../../../shared/words/format.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import { type FlagGroup, groupFlags } from './group-flags.ts';
import styles from './resting-flags.module.css';
import silent from './silent-rules.module.css';

/** Flags that the user let rest, folded away: why, since when, and the way back. */
export function RestingFlags() {
  const { resting } = useWeekView().flags;
  if (resting.length === 0) return null;
  return (
    <details className={silent.details}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        <span>Resting</span>
        <span className={silent.count}>{resting.length}</span>
      </summary>
      <ul className={silent.list}>
        {groupFlags(resting).map((group) => (
          <RestingFlag key={`${group.flag.rule} ${group.flag.about}`} {...group} />
        ))}
      </ul>
    </details>
  );
}

function RestingFlag({ flag, earlier }: FlagGroup) {
  const { actions } = useWeekView();
  const { title, words, acknowledgement } = flag;
  return (
    <li className={styles.item}>
      <strong>{title}</strong>
      <Button
        size="small"
        aria-label={`Bring back: ${title}`}
        onPress={() => actions.bringBack([...earlier, flag])}
      >
        Bring back
      </Button>
      <div>
        <p>{words.seen}</p>
        <p>
          “{acknowledgement?.reason}”
          <span className={styles.when}>
            {acknowledgement && `, since ${formatDay(acknowledgement.date)}`}
          </span>
        </p>
      </div>
    </li>
  );
}
