import { endOf } from '../../../shared/body/episodes/episode-entries.ts';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { useChange } from '../../data/use-change.ts';
import { Button } from '../../ui/button.tsx';
import section from '../section.module.css';
import { useBodyView } from '../view.ts';

/** The runner's own word that it is over, and the way to take that word back. */
export function EpisodeActions({ episode }: { episode: Episode }) {
  const { history, today } = useBodyView();
  const { mutate: close, isPending: isClosing } = useChange('episode.close');
  const { mutate: reopen, isPending: isOpening } = useChange('episode.reopen');
  const { region, side, closedOn } = episode;
  const spot = { athleteId: history.athlete.id, region, side };
  const end = endOf(episode, history);
  if (end === 'by-itself') return null;
  // Not disabled meanwhile: it would lose the focus.
  return (
    <div className={section.actions}>
      {closedOn === undefined ? (
        <Button size="small" onPress={() => isClosing || close({ ...spot, date: today })}>
          It is over
        </Button>
      ) : (
        <Button size="small" onPress={() => isOpening || reopen({ ...spot, date: closedOn })}>
          It is not over
        </Button>
      )}
    </div>
  );
}
