import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { AthleteOverview, FlagsInShort } from '../../shared/roster/overview.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { spotTitle } from '../../shared/words/spot-names.ts';
import type { Room } from '../app/rooms.ts';
import { Button } from '../ui/button.tsx';
import { SEVERITY_NAMES } from '../week/flags/flag-names.ts';
import { SeverityIcon } from '../week/flags/severity-icon.tsx';
import styles from './athlete-row.module.css';
import { loggedLines, missingLines } from './overview-words.ts';

type Props = {
  readonly overview: AthleteOverview;
  readonly today: IsoDate;
  readonly open: (id: AthleteId, room: Room) => void;
};

export function AthleteRow({ overview, today, open }: Props) {
  const { athlete, logged, missing, flags } = overview;
  return (
    <tr className={styles.row} data-severity={flags.loudest?.severity}>
      <th scope="row" className={styles.who}>
        <button type="button" className={styles.name} onClick={() => open(athlete.id, 'week')}>
          {athlete.name}
        </button>
        <Button
          size="small"
          variant="quiet"
          aria-label={`Body of ${athlete.name}`}
          onPress={() => open(athlete.id, 'body')}
        >
          Body
        </Button>
      </th>
      <td data-label="Flags of this week">
        <FlagCell flags={flags} />
      </td>
      <td data-label="Sore spots">
        <SpotCell overview={overview} today={today} />
      </td>
      <td data-label="Last logged">
        <Lines lines={loggedLines(logged, today)} none={noneLogged(overview)} />
      </td>
      <td data-label="Missing, last 7 days">
        <Lines
          lines={missingLines(missing, logged, today).map((said) => ({ said }))}
          none="Nothing that the log shows"
        />
      </td>
    </tr>
  );
}

function noneLogged({ logged }: AthleteOverview): string {
  return logged.daysSinceAny === undefined ? 'Nothing logged yet' : 'Only exercises of the routine';
}

function FlagCell({ flags: { loudest, others, cannotTell } }: { flags: FlagsInShort }) {
  if (!loudest) {
    const unknown = cannotTell === 0 ? '' : `; ${rules(cannotTell)} cannot tell`;
    return <p className={styles.none}>{`None is up${unknown}`}</p>;
  }
  const { severity, title, seen, isSeenTo } = loudest;
  return (
    <>
      <p className={styles.flag} data-severity={severity}>
        <SeverityIcon severity={severity} className={styles.icon} />
        <span>
          <strong>{SEVERITY_NAMES[severity]}</strong>
          {`: ${title}${isSeenTo ? ' (seen to)' : ''}`}
        </span>
      </p>
      <p className={styles.seen}>{seen}</p>
      {others > 0 && <p className={styles.none}>{`and ${others} more`}</p>}
    </>
  );
}

function rules(count: number): string {
  return count === 1 ? '1 rule' : `${count} rules`;
}

function SpotCell({ overview, today }: Pick<Props, 'overview' | 'today'>) {
  const { openEpisodes, logged } = overview;
  const lines = openEpisodes.map((episode) => ({
    what: spotTitle(episode),
    said: `since ${formatDayFrom(episode.openedOn, today)}`,
  }));
  return <Lines lines={lines} none={logged.lastPain ? 'None open' : 'Pain was never logged'} />;
}

type LinesProps = {
  readonly lines: readonly { readonly what?: string; readonly said: string }[];
  readonly none: string;
};

function Lines({ lines, none }: LinesProps) {
  if (lines.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.lines}>
      {lines.map(({ what, said }) => (
        <li key={`${what} ${said}`}>
          {what && <strong>{`${what}: `}</strong>}
          {said}
        </li>
      ))}
    </ul>
  );
}
