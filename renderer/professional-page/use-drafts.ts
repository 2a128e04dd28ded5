import { useState } from 'react';
import type { PageBlock } from '../../shared/professional-page/page.ts';

/** The runner's own text of a block, and what the log said when it was written. */
type Draft = { readonly text: string; readonly logSaid: string };
type DraftsOfPage = ReadonlyMap<string, Draft>;

export type BlockText = {
  readonly text: string;
  readonly isChanged: boolean;
  /** Does the log say something else since? */
  readonly isOutdated: boolean;
};

export type Drafts = {
  readonly textOf: (block: PageBlock) => BlockText;
  readonly write: (block: PageBlock, text: string) => void;
  readonly putBack: (block: PageBlock) => void;
  readonly putAllBack: () => void;
  readonly isAnyChanged: boolean;
};

// Until the planner is closed, so that Escape takes no text away. It is never stored.
const kept = new Map<string, DraftsOfPage>();

/** The changes that the runner makes to one page before it leaves. */
export function useDrafts(pageKey: string): Drafts {
  const [drafts, setDrafts] = useState<DraftsOfPage>(() => kept.get(pageKey) ?? new Map());
  const keep = (changed: DraftsOfPage) => {
    kept.set(pageKey, changed);
    setDrafts(changed);
  };
  const without = (id: string) => new Map([...drafts].filter(([other]) => other !== id));
  return {
    textOf: (block) => textOf(block, drafts.get(block.id)),
    write: (block, text) => {
      const logSaid = textOfLog(block);
      keep(text === logSaid ? without(block.id) : new Map(drafts).set(block.id, { text, logSaid }));
    },
    putBack: ({ id }) => keep(without(id)),
    putAllBack: () => keep(new Map()),
    isAnyChanged: drafts.size > 0,
  };
}

function textOf(block: PageBlock, draft: Draft | undefined): BlockText {
  const logSaid = textOfLog(block);
  if (!draft) return { text: logSaid, isChanged: false, isOutdated: false };
  return { text: draft.text, isChanged: true, isOutdated: draft.logSaid !== logSaid };
}

function textOfLog({ lines }: PageBlock): string {
  return lines.join('\n');
}
