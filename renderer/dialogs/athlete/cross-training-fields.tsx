import { ToggleButton } from 'react-aria-components';
import { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { SPORT_NAMES } from '../../../shared/words/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { SportIcon } from '../../ui/sport-icon.tsx';
import { isOutOfReach, PLACES, withLiking, withReach } from './cross-training-choice.ts';
import styles from './cross-training-fields.module.css';

type Sports = readonly CrossTrainingSport[];

type Props = {
  readonly outOfReach: Sports;
  readonly liked: Sports;
  readonly onChange: (change: { sportsOutOfReach?: Sports; preferredSports?: Sports }) => void;
};

/** What swaps can use: what the athlete cannot get to, and what the athlete likes. */
export function CrossTrainingFields({ outOfReach, liked, onChange }: Props) {
  const like = (sport: CrossTrainingSport) =>
    onChange({ preferredSports: withLiking(liked, sport) });
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Out of reach for swaps</legend>
        {PLACES.map(({ name, means, sports }) => (
          <Checkbox
            key={name}
            isSelected={isOutOfReach(outOfReach, sports)}
            onChange={(isOut) =>
              onChange({ sportsOutOfReach: withReach(outOfReach, sports, isOut) })
            }
          >
            {name}
            {means && <span className={styles.means}>, {means}</span>}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>Liked for swaps, the dearest first</legend>
        <div className={styles.sports}>
          {CrossTrainingSport.options.map((sport) => (
            <LikedSport
              key={sport}
              sport={sport}
              place={liked.indexOf(sport)}
              onPress={() => like(sport)}
            />
          ))}
        </div>
        <p className={styles.hint}>
          Your own next mornings and the sore spot come first; this decides where they do not.
        </p>
      </fieldset>
    </>
  );
}

type LikedProps = {
  readonly sport: CrossTrainingSport;
  /** From 0; −1 when it is not in the order. */
  readonly place: number;
  readonly onPress: () => void;
};

function LikedSport({ sport, place, onPress }: LikedProps) {
  const isLiked = place >= 0;
  return (
    <ToggleButton className={styles.sport ?? ''} isSelected={isLiked} onChange={onPress}>
      <SportIcon sport={sport} />
      {SPORT_NAMES[sport]}
      {isLiked && (
        <span className={styles.place}>
          <span className="spoken">, place </span>
          {place + 1}
        </span>
      )}
    </ToggleButton>
  );
}
