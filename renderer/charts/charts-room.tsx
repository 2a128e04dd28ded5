import { useState } from 'react';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { FailureScreen } from '../app/failure-screen.tsx';
import { Waiting } from '../app/waiting.tsx';
import { useThisWeek } from '../data/use-this-week.ts';
import { useSeasonSpan } from '../season/data/use-season-pages.ts';
import { ChartsScreen } from './charts-screen.tsx';
import type { Step } from './header/charts-header.tsx';
import type { Range } from './range.ts';

export type ChartsRoomProps = {
  readonly athletes: readonly Athlete[];
  readonly athlete: Athlete;
  readonly choose: (id: AthleteId) => void;
};

/** Reads how far the log of one athlete goes, and says so when that fails. */
export function ChartsRoom(people: ChartsRoomProps) {
  const week = useThisWeek(people.athlete);
  const span = useSeasonSpan(people.athlete.id);
  const [range, setRange] = useState<Range>('8-weeks');
  const [step, setStep] = useState<Step>('day');
  if (week.data && span.data !== undefined) {
    const chosen = { range, setRange, step, setStep };
    return <ChartsScreen {...people} {...chosen} window={week.data} span={span.data} />;
  }
  const error = week.error ?? span.error;
  if (!error) return <Waiting what="Reading the charts…" />;
  const again = () => {
    void week.refetch();
    void span.refetch();
  };
  return (
    <FailureScreen
      title="The charts could not be read"
      said={error.message}
      advice="Nothing was changed."
      again={{ label: 'Try again', act: again }}
    />
  );
}
