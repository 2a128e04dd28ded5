import { useMemo } from 'react';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { readResponses, type SpotResponse } from '../../../shared/body/read-responses.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { SportIcon } from '../../ui/sport-icon.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';
import { ChangeScale } from './change-scale.tsx';
import styles from './response-part.module.css';

/** How this athlete's mornings were after each sport: what goes together, not what causes what. */
export function ResponsePart({ episode }: { episode: Episode }) {
  const { history, today } = useBodyView();
  const { spots, limits } = useMemo(() => readResponses(history, today), [history, today]);
  const responses = spots.find(isOf(episode))?.responses ?? [];
  return (
    <section className={section.part}>
      <h4>Your mornings after each sport</h4>
      {responses.length === 0 ? (
        <p className={section.note}>
          Nothing to tell yet: it takes a morning entry before and after a day with one sport, three
          times. Log the next morning after each run or ride.
        </p>
      ) : (
        <>
          <p className={styles.scale} aria-hidden="true">
            <span>better</span>
            <span>worse</span>
          </p>
          <ul className={styles.list}>
            {responses.map((response) => (
              <ResponseRow key={response.sport} response={response} />
            ))}
          </ul>
          <p className={section.small}>{limits}</p>
        </>
      )}
    </section>
  );
}

function ResponseRow({ response }: { response: SpotResponse['responses'][number] }) {
  const { sport, words } = response;
  return (
    <li className={styles.row}>
      <SportIcon sport={sport} />
      <span className={styles.sport}>{SPORT_NAMES[sport]}</span>
      {response.status === 'known' && <ChangeScale mean={response.mean} spread={response.spread} />}
      <span className={styles.words}>{words}</span>
    </li>
  );
}

function isOf({ region, side, openedOn }: Episode) {
  return ({ episode }: SpotResponse) =>
    episode.region === region && episode.side === side && episode.openedOn === openedOn;
}
