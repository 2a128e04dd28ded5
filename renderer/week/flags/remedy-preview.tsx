import type { ReactNode } from 'react';
import { Tooltip } from 'react-aria-components';
import { editWords } from '../../../shared/planning/edit-words.ts';
import type { Flag, Remedy } from '../../../shared/rules/flag.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { useWeekView } from '../view.ts';
import { remedyEffect } from './remedy-effect.ts';
import styles from './remedy-preview.module.css';

type Props = {
  readonly remedy: Remedy;
  /** Where it hangs in the page: with the flags, and not outside of every landmark. */
  readonly holder: Element | undefined;
};

/** What the week would be with a remedy, under its button; nothing is saved by looking. */
export function RemedyPreview({ remedy, holder }: Props) {
  return (
    <Tooltip
      className={styles.preview ?? ''}
      placement="bottom start"
      offset={4}
      {...(holder && { UNSTABLE_portalContainer: holder })}
    >
      <RemedyEffect remedy={remedy} />
    </Tooltip>
  );
}

/** The edit in words, and what it does to flags and loads. */
export function RemedyEffect({ remedy }: { remedy: Remedy }) {
  const { window, week, units } = useWeekView();
  const { flags, running, aerobic } = remedyEffect(window, week, remedy);
  return (
    <>
      <p className={styles.edit}>{editWords(remedy, window.history.sessions, units)}</p>
      <ul className={styles.list}>
        <Line name="Goes quiet" look={styles.quiet}>
          {flags.goingQuiet.length > 0 ? (
            <Names flags={flags.goingQuiet} />
          ) : (
            'nothing in this week'
          )}
        </Line>
        {flags.appearing.length > 0 && (
          <Line name="New" look={styles.appearing}>
            <Names flags={flags.appearing} />
          </Line>
        )}
        <Line name="Running">{running}</Line>
        <Line name="Aerobic load">{aerobic}</Line>
      </ul>
    </>
  );
}

type LineProps = {
  readonly name: string;
  readonly look?: string | undefined;
  readonly children: ReactNode;
};

function Line({ name, look, children }: LineProps) {
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className="spoken">: </span>
      <span className={look}>{children}</span>
      <span className="spoken">. </span>
    </li>
  );
}

/** With the day: a flag can go quiet on one day and fire on another. */
function Names({ flags }: { flags: readonly Flag[] }) {
  return flags.map(({ rule, title, date, about }) => (
    <span key={`${rule} ${date} ${about}`} className={styles.flag}>
      {title} <span className={styles.day}>{formatDay(date)}</span>
      <span className="spoken">, </span>
    </span>
  ));
}
