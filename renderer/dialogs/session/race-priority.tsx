import { useState } from 'react';
import type { Kind } from '../../../shared/training/kind.ts';
import {
  type PlannedWorkout,
  RacePriority,
  type Session,
} from '../../../shared/training/session.ts';
import { RACE_PRIORITY_NAMES } from '../../../shared/words/names.ts';
import { Select } from '../../ui/select.tsx';
import { NOT_SAID } from '../workout/choices.ts';

const CHOICES = [
  { value: NOT_SAID, name: 'Not said' } as const,
  ...RacePriority.options.map((value) => ({ value, name: RACE_PRIORITY_NAMES[value] })),
];

type Priority = RacePriority | undefined;

/** How much the race matters: asked of a race, and of a session of which it was said before. */
export function useRacePriority(kind: Kind | undefined, session: Session | undefined) {
  const [priority, setPriority] = useState<Priority>(session?.racePriority);
  const isAsked = kind === 'race' || session?.racePriority !== undefined;
  const withPriority = ({ racePriority, ...workout }: PlannedWorkout): PlannedWorkout =>
    isAsked && priority ? { ...workout, racePriority: priority } : workout;
  return { priority, setPriority, isAsked, withPriority };
}

type Props = {
  readonly priority: Priority;
  readonly setPriority: (priority: Priority) => void;
};

export function RacePriorityField({ priority, setPriority }: Props) {
  return (
    <Select
      label="How much the race matters"
      choices={CHOICES}
      value={priority ?? NOT_SAID}
      onChange={(chosen) => setPriority(chosen === NOT_SAID ? undefined : chosen)}
    />
  );
}
