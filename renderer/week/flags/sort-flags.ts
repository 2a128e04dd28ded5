import type { Subject } from '../../../shared/rules/flag.ts';
import { type Flag, SEVERITIES } from '../../../shared/rules/flag.ts';
import { RULE_IDS } from '../../../shared/rules/rule-id.ts';

/** The flags of a week by what the screen does with them. */
export type SortedFlags = {
  /** Present when one fired: then nothing else competes. */
  readonly emergencies: readonly Flag[];
  /** Fired, loudest first. */
  readonly fired: readonly Flag[];
  readonly quiet: readonly Flag[];
  readonly unknown: readonly Flag[];
};

export function sortFlags(flags: readonly Flag[]): SortedFlags {
  const fired = flags.filter(({ status }) => status === 'fired').toSorted(byLoudness);
  return {
    emergencies: fired.filter(({ severity }) => severity === 'emergency'),
    fired: fired.filter(({ severity }) => severity !== 'emergency'),
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

function byLoudness(one: Flag, other: Flag): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    RULE_IDS.indexOf(one.rule) - RULE_IDS.indexOf(other.rule) ||
    one.date.localeCompare(other.date)
  );
}
