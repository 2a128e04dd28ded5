import { createContext, use } from 'react';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';

/** What every part of the body room looks at: the week of today and what is logged around it. */
export const BodyViewContext = createContext<HistoryWindow | undefined>(undefined);

export function useBodyView(): HistoryWindow {
  const view = use(BodyViewContext);
  if (!view) throw new Error('A part of the body room was shown outside of it.');
  return view;
}
