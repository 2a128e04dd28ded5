import { useRef } from 'react';
import type { Flag } from '../../../shared/rules/flag.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { useKeptFocus } from '../../app/use-kept-focus.ts';
import { URGENT_NAME } from '../../dialogs/emergency/urgent-name.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import { EmergencyFlag } from './emergency-flag.tsx';
import { FlagCard } from './flag-card.tsx';
import styles from './flags-panel.module.css';
import { groupFlags } from './group-flags.ts';
import { RestingFlags } from './resting-flags.tsx';
import { SeenEmergency } from './seen-emergency.tsx';
import { SilentRules } from './silent-rules.tsx';

export const FLAGS_PANEL_ID = 'flags';

/** What the rules say about the week. An emergency stands alone. */
export function FlagsPanel() {
  const { flags } = useWeekView();
  const isEmergency = flags.emergencies.length > 0;
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel);
  return (
    <aside
      ref={panel}
      id={FLAGS_PANEL_ID}
      tabIndex={-1}
      className={styles.panel}
      aria-label="Flags"
      data-emergency={isEmergency || undefined}
    >
      {isEmergency ? (
        flags.emergencies.map((flag) => <EmergencyFlag key={flag.about} flag={flag} />)
      ) : (
        <OrdinaryFlags />
      )}
      <PanelFoot isEmergency={isEmergency} />
    </aside>
  );
}

function OrdinaryFlags() {
  const { seenEmergencies, fired, quiet, unknown } = useWeekView().flags;
  const count = fired.length === 1 ? '1 this week' : `${fired.length} this week`;
  return (
    <>
      <header className={styles.head}>
        <h2>Flags</h2>
        <p>{fired.length > 0 && count}</p>
        <EaseWeek fired={fired} />
      </header>
      {seenEmergencies.map((flag) => (
        <SeenEmergency key={flag.about} flag={flag} />
      ))}
      {fired.length === 0 && <NothingFired quiet={quiet.length} unknown={unknown.length} />}
      <div className={styles.list}>
        {groupFlags(fired).map((group) => (
          <FlagCard key={flagKey(group.flag)} {...group} />
        ))}
      </div>
      <div className={styles.silent}>
        <RestingFlags />
        <SilentRules title="Not enough data" flags={unknown} />
        <SilentRules title="Quiet" flags={quiet} />
      </div>
    </>
  );
}

/** Only where there is something to ease, and days left to do it. */
function EaseWeek({ fired }: { fired: readonly Flag[] }) {
  const { actions, window } = useWeekView();
  const isLoud = fired.some(({ severity }) => severity !== 'note');
  const isAhead = window.history.sessions.some(({ date }) => date >= window.today);
  if (!isLoud || !isAhead) return null;
  return (
    <Button size="small" onPress={actions.easeWeek}>
      Ease this week …
    </Button>
  );
}

function NothingFired({ quiet, unknown }: { quiet: number; unknown: number }) {
  return <p className={styles.nothing}>{nothingFiredWords(quiet, unknown)}</p>;
}

function nothingFiredWords(quiet: number, unknown: number): string {
  if (quiet === 0) {
    return 'Nothing can be judged yet. Import your runs, plan a session or log how it feels, and the rules begin to answer.';
  }
  return unknown === 0
    ? 'No flag fires this week. That is good news, and no promise.'
    : 'No flag fires, but some rules could not be judged: below is what they lack.';
}

function PanelFoot({ isEmergency }: { isEmergency: boolean }) {
  const { show } = useDialogs();
  return (
    <footer className={styles.foot}>
      {!isEmergency && <p>Known risk situations, not predictions. No diagnosis.</p>}
      <button type="button" onClick={() => show({ type: 'emergency' })}>
        {URGENT_NAME}
      </button>
    </footer>
  );
}

/** One rule can fire twice on a day, for two sessions. */
function flagKey({ rule, date, subjects }: Flag): string {
  return [rule, date, ...subjects.map(({ type, id }) => `${type}${id}`)].join(' ');
}
