import type { Subject } from '../../../shared/rules/flag.ts';
import { type Flag, SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';

/** The flags of a week by what the screen does with them. */
export type SortedFlags = {
  /** Present when one fired: then nothing else competes. */
  readonly emergencies: readonly Flag[];
  /** Emergencies of which the user said who has seen to them: on top, beside the others. */
  readonly seenEmergencies: readonly Flag[];
  /** Fired, loudest first. */
  readonly fired: readonly Flag[];
  /** Fired, and the user said why they may rest. */
  readonly resting: readonly Flag[];
  readonly quiet: readonly Flag[];
  readonly unknown: readonly Flag[];
};

export function sortFlags(flags: readonly Flag[]): SortedFlags {
  const fired = flags.filter(({ status }) => status === 'fired').toSorted(byLoudness);
  const awake = fired.filter(({ acknowledgement }) => !acknowledgement);
  const seen = fired.filter(({ acknowledgement }) => acknowledgement);
  return {
    emergencies: awake.filter(isEmergency),
    seenEmergencies: seen.filter(isEmergency),
    fired: awake.filter((flag) => !isEmergency(flag)),
    resting: seen.filter((flag) => !isEmergency(flag)),
    quiet: flags.filter(({ status }) => status === 'quiet'),
    unknown: flags.filter(({ status }) => status === 'not-enough-data'),
  };
}

/** The fired flags that are about one card. */
export function flagsAbout(
  flags: readonly Flag[],
  type: Subject['type'],
  id: number,
): readonly Flag[] {
  return flags.filter(({ subjects }) =>
    subjects.some((subject) => subject.type === type && subject.id === id),
  );
}

function isEmergency({ severity }: Flag): boolean {
  return severity === 'emergency';
}

function byLoudness(one: Flag, other: Flag): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    RULE_IDS.indexOf(one.rule) - RULE_IDS.indexOf(other.rule) ||
    one.date.localeCompare(other.date)
  );
}
