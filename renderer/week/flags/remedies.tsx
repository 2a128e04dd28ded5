import { useState } from 'react';
import { TooltipTrigger } from 'react-aria-components';
import type { Flag, Remedy } from '../../../shared/rules/flag.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './flag-card.module.css';
import { settledRemedy } from './remedy-effect.ts';
import { RemedyPreview } from './remedy-preview.tsx';
import { asks, type LabelledRemedy, labelRemedies } from './remedy-words.ts';
import { TouchedRemedy } from './touched-remedy.tsx';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const HOVER_MS = 250;

/**
 * The edits that would quiet a flag, one press each; hover or focus shows what the week would be. A
 * finger cannot hover: its first tap shows that, with a button to do it.
 */
export function Remedies({ flag, name }: { flag: Flag; name: string }) {
  const { actions, units, window, week } = useWeekView();
  const [holder, setHolder] = useState<Element | null>(null);
  const [touched, setTouched] = useState<string>();
  if (flag.remedies.length === 0) return null;
  const settled = flag.remedies.map((remedy) => settledRemedy(remedy, window) ?? remedy);
  const labelled = labelRemedies(settled, {
    sessions: window.history.sessions,
    dates: week.days.map(({ date }) => date),
    units,
  });
  const shown = labelled.find(({ label }) => label === touched);
  const apply = (remedy: Remedy) => {
    setTouched(undefined);
    actions.applyRemedy(remedy);
  };
  const press = ({ remedy, label }: LabelledRemedy, pointer: string) => {
    const isFirstTap = pointer === 'touch' && label !== touched && !asks(remedy);
    if (isFirstTap) setTouched(label);
    else apply(remedy);
  };
  return (
    <div ref={setHolder} className={styles.remedies}>
      {labelled.map((one, index) => (
        <TooltipTrigger
          key={one.label}
          delay={HOVER_MS}
          closeDelay={0}
          isDisabled={shown !== undefined}
        >
          <Button
            size="small"
            variant={index === 0 ? 'primary' : 'plain'}
            aria-label={`${one.label}: ${name}`}
            onPress={({ pointerType }) => press(one, pointerType)}
          >
            {one.label}
          </Button>
          <RemedyPreview remedy={one.remedy} holder={holder?.closest('aside') ?? undefined} />
        </TooltipTrigger>
      ))}
      {shown && (
        <TouchedRemedy
          remedy={shown.remedy}
          apply={() => apply(shown.remedy)}
          close={() => setTouched(undefined)}
        />
      )}
    </div>
  );
}
