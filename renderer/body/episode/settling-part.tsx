import { OctagonAlert, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { type Calm, type SettlingWarning, settlingOf } from '../../../shared/body/settling.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDayFrom } from '../../../shared/words/format.ts';
import { spotTitle } from '../../../shared/words/spot-names.ts';
import { useBodyView } from '../view.ts';
import styles from './settling-part.module.css';

/** Does the pain of an open episode go down? If not, or if it grows: what to do and whom to see. */
export function SettlingPart({ episode }: { episode: Episode }) {
  const { history, today } = useBodyView();
  const settling = useMemo(() => settlingOf(history, episode, today), [history, episode, today]);
  const { day, warnings, calm } = settling;
  if (warnings.length === 0) return <p className={styles.calm}>{calmWords(day, calm, today)}</p>;
  return warnings.map((warning) => (
    <Warning key={warning.rule} warning={warning} place={spotTitle(episode)} />
  ));
}

function Warning({ warning, place }: { warning: SettlingWarning; place: string }) {
  const { title, words, sources, isUrgent } = warning;
  return (
    <section
      className={styles.warning}
      data-urgent={isUrgent || undefined}
      aria-label={`${title}: ${place}`}
    >
      {isUrgent ? <OctagonAlert aria-hidden /> : <TriangleAlert aria-hidden />}
      <div>
        <h4>{title}</h4>
        <p className={styles.next}>{words.next}</p>
        <p>{words.seen}</p>
        <p className={styles.source}>
          {words.certainty} {sources.map(({ authors }) => authors).join('; ')}.
        </p>
      </div>
    </section>
  );
}

function calmWords(day: number, calm: Calm, today: IsoDate): string {
  const on = (date: IsoDate) => formatDayFrom(date, today);
  switch (calm.status) {
    case 'at-zero': {
      const when = calm.closesOn > today ? `on ${on(calm.closesOn)} or later too` : 'today too';
      return `Day ${day}. At 0 since ${on(calm.since)}. Log a 0 ${when}, and it closes by itself; or say that it is over.`;
    }
    case 'early':
      return `Day ${day}. From a week on this room says whether the pain goes down: ${calm.daysToGo === 1 ? '1 day' : `${calm.daysToGo} days`} to go.`;
    case 'settling':
      return `Day ${day}. Over its last logged days the pain goes down. Give it time.`;
    case 'not-enough-data':
      return `Day ${day}. Whether it settles cannot be said yet. ${calm.missing} Log the pain of each day, a 0 too.`;
  }
}
