import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { formatDay } from '../../../shared/words/format.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './flag-card.module.css';
import { FlagDetails } from './flag-details.tsx';
import { nameAmong, SEVERITY_NAMES } from './flag-names.ts';
import type { FlagGroup } from './group-flags.ts';
import { Remedies } from './remedies.tsx';
import { SeverityIcon } from './severity-icon.tsx';

/** One fired flag: what was seen with its numbers, one-click remedies, and why on demand. */
export function FlagCard({ flag, earlier }: FlagGroup) {
  const { title, severity, date, words, remedies } = flag;
  const name = nameAmong(flag, useWeekView().flags.fired);
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  return (
    <article className={styles.card} data-severity={severity}>
      <header className={styles.head}>
        <SeverityIcon severity={severity} className={styles.icon} />
        <h3>{title}</h3>
        <p className={styles.severity}>
          {SEVERITY_NAMES[severity]}
          <span className="spoken">, {formatDay(date)}</span>
        </p>
      </header>
      <p className={styles.seen}>{words.seen}</p>
      {earlier.length > 0 && (
        <p className={styles.earlier}>
          Also on {earlier.map((other) => formatDay(other.date)).join(', ')}.
        </p>
      )}
      {(severity === 'stop' || remedies.length === 0) && (
        <p className={styles.next}>{words.next}</p>
      )}
      <Remedies flag={flag} name={name} />
      <div className={styles.foot}>
        <RestButton flag={flag} earlier={earlier} name={name} />
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-label={`Why: ${name}`}
          onPress={() => setIsOpen(!isOpen)}
        >
          Why
          <ChevronDown
            className={styles.chevron}
            data-open={isOpen || undefined}
            aria-hidden="true"
          />
        </Button>
      </div>
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <FlagDetails flag={flag} earlier={earlier} />}
      </div>
    </article>
  );
}

function RestButton({ flag, earlier, name }: FlagGroup & { readonly name: string }) {
  const { actions } = useWeekView();
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={`Let it rest: ${name}`}
      onPress={() => actions.restFlag(flag, earlier)}
    >
      Let it rest…
    </Button>
  );
}
