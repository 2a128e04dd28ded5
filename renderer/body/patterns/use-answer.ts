import type { Finding } from '../../../shared/body/finding.ts';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { type FactId, factOf } from '../../../shared/patterns/fact.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { useChange } from '../../data/use-change.ts';
import { lastEntry } from '../spot-words.ts';
import { useBodyView } from '../view.ts';

/** The ways to answer a question about a spot: a press where yes or no will do, else the pain dialog. */
export type Answering =
  | { readonly type: 'yes-no'; readonly answer: (isSo: boolean) => void }
  | { readonly type: 'dialog'; readonly open: () => void };

/**
 * How a fact about an episode is logged. Yes or no goes to today's entry of the spot; where there
 * is none, a new one is opened with the answer in it, because an answer belongs to a day.
 */
export function useAnswer(episode: Episode): (fact: FactId) => Answering | undefined {
  const window = useBodyView();
  const { show } = useDialogs();
  const { mutate: update } = useChange('symptom.update');
  const { history, today } = window;
  const { region, side } = episode;
  const last = lastEntry(history.symptoms, episode, today);
  const entry = last?.date === today ? last : undefined;

  const answer = (finding: Finding, isSo: boolean) => {
    if (!entry) {
      const findings = { [finding]: isSo };
      return show({ type: 'symptom', window, start: { region, side, findings } });
    }
    const findings = { ...entry.findings, [finding]: isSo };
    update({ symptomId: entry.id, findings });
  };

  return (fact) => {
    const { where } = factOf(fact);
    switch (where.type) {
      case 'finding':
        return { type: 'yes-no', answer: (isSo) => answer(where.finding, isSo) };
      case 'signs':
        return {
          type: 'dialog',
          open: () =>
            show({
              type: 'symptom',
              window,
              ...(entry ? { symptom: entry } : { start: { region, side } }),
            }),
        };
      case 'another-spot':
        return {
          type: 'dialog',
          open: () => show({ type: 'symptom', window, start: { region: where.region, side } }),
        };
      case 'this-spot':
        return undefined;
    }
  };
}
