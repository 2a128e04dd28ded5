import { useState } from 'react';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { arrive } from './arrival.ts';

/** The sample athlete opens where its plan is, which late in a week is the next one. */
export type OpensAt = 'this-week' | 'sample-plan';

const REMEMBERED = 'evenload.athlete';

/** The athlete on screen: the one chosen last where it still exists, else the first by name. */
export function useChosenAthlete(athletes: readonly Athlete[]) {
  const [chosen, setChosen] = useState<number | undefined>(remembered);
  const athlete = athletes.find(({ id }) => id === chosen) ?? athletes[0];
  const [opensAt, setOpensAt] = useState<OpensAt>('this-week');
  const choose = (id: AthleteId, week: OpensAt = 'this-week') => {
    localStorage.setItem(REMEMBERED, String(id));
    arrive();
    setChosen(id);
    setOpensAt(week);
  };
  return { athlete, opensAt, choose };
}

function remembered(): number | undefined {
  const stored = localStorage.getItem(REMEMBERED);
  return stored === null ? undefined : Number(stored);
}
