import { Info, OctagonAlert, Siren, TriangleAlert } from 'lucide-react';
import type { Flag, Remedy, Severity } from '../../../shared/rules/flag.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './flag-card.module.css';
import { FlagDetails } from './flag-details.tsx';
import { SEVERITY_NAMES } from './flag-names.ts';
import { remedyWords } from './remedy-words.ts';

const ICONS = { emergency: Siren, stop: OctagonAlert, caution: TriangleAlert, note: Info };

/** One fired flag: what was seen with its numbers, what to do, and one-click remedies. */
export function FlagCard({ flag }: { flag: Flag }) {
  const { title, severity, date, words, remedies } = flag;
  return (
    <article className={styles.card} data-severity={severity}>
      <header className={styles.head}>
        <SeverityIcon severity={severity} />
        <h3>{title}</h3>
        <p className={styles.when}>
          <span className={styles.severity}>{SEVERITY_NAMES[severity]}</span>
          <span className="spoken">, {formatDay(date)}</span>
        </p>
      </header>
      <p className={styles.seen}>{words.seen}</p>
      <p className={styles.next}>{words.next}</p>
      {remedies.length > 0 && (
        <div className={styles.remedies}>
          {remedies.map((remedy, index) => (
            <RemedyButton
              key={`${remedy.type}${remedy.sessionId}`}
              remedy={remedy}
              title={title}
              isFirst={index === 0}
            />
          ))}
        </div>
      )}
      <FlagDetails flag={flag} />
    </article>
  );
}

function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon className={styles.icon} size={16} aria-hidden="true" />;
}

type RemedyButtonProps = {
  readonly remedy: Remedy;
  readonly title: string;
  readonly isFirst: boolean;
};

function RemedyButton({ remedy, title, isFirst }: RemedyButtonProps) {
  const { actions, units } = useWeekView();
  const words = remedyWords(remedy, units);
  return (
    <Button
      size="small"
      variant={isFirst ? 'primary' : 'plain'}
      aria-label={`${words}: ${title}`}
      onPress={() => actions.applyRemedy(remedy)}
    >
      {words}
    </Button>
  );
}
