import { useState } from 'react';
import { TooltipTrigger } from 'react-aria-components';
import type { Flag } from '../../../shared/rules/flag.ts';
import { Button } from '../../ui/button.tsx';
import { useWeekView } from '../view.ts';
import styles from './flag-card.module.css';
import { settledRemedy } from './remedy-effect.ts';
import { RemedyPreview } from './remedy-preview.tsx';
import { labelRemedies } from './remedy-words.ts';

/** Long enough that a pointer on its way elsewhere opens nothing. */
const HOVER_MS = 250;

/** The edits that would quiet a flag, one press each; hover or focus shows what the week would be. */
export function Remedies({ flag }: { flag: Flag }) {
  const { actions, units, window } = useWeekView();
  const [holder, setHolder] = useState<Element | null>(null);
  if (flag.remedies.length === 0) return null;
  const settled = flag.remedies.map((remedy) => settledRemedy(remedy, window) ?? remedy);
  const labelled = labelRemedies(settled, window.history.sessions, units);
  return (
    <div ref={setHolder} className={styles.remedies}>
      {labelled.map(({ remedy, label }, index) => (
        <TooltipTrigger key={label} delay={HOVER_MS} closeDelay={0}>
          <Button
            size="small"
            variant={index === 0 ? 'primary' : 'plain'}
            aria-label={`${label}: ${flag.title}`}
            onPress={() => actions.applyRemedy(remedy)}
          >
            {label}
          </Button>
          <RemedyPreview remedy={remedy} holder={holder ?? undefined} />
        </TooltipTrigger>
      ))}
    </div>
  );
}
