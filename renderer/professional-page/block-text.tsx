import { useId } from 'react';
import type { PageBlock } from '../../shared/professional-page/page.ts';
import { Button } from '../ui/button.tsx';
import styles from './block-text.module.css';
import type { Drafts } from './use-drafts.ts';

type Props = { readonly block: PageBlock; readonly drafts: Drafts };

/** One text of the page under its heading: read as it is, changed where it stands. */
export function BlockText({ block, drafts }: Props) {
  const id = useId();
  const { text, isChanged, isOutdated } = drafts.textOf(block);
  const hint = isOutdated ? 'The log says something else since you wrote this.' : block.hint;
  const isEmpty = text.trim() === '';
  return (
    <div
      className={styles.block}
      data-empty={isEmpty || undefined}
      data-changed={isChanged || undefined}
    >
      <h5>{block.title}</h5>
      <div className={styles.paper}>
        {/* Gives the field its height, and is what is printed. */}
        <p className={styles.printed}>{`${text}\n`}</p>
        <textarea
          className={styles.field}
          aria-label={block.title}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          rows={1}
          value={text}
          placeholder={block.lines.length === 0 ? OWN_WORDS : CLEARED}
          onChange={(event) => drafts.write(block, event.target.value)}
        />
      </div>
      {(hint !== undefined || isChanged) && (
        <div className={styles.aside}>
          {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
          {isChanged && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Put back: ${block.title}`}
              onPress={() => drafts.putBack(block)}
            >
              Put back
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const OWN_WORDS = 'What you want to say or ask. Left out when it is empty.';
const CLEARED = 'Left out of the page.';
