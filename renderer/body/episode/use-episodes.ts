import { useQuery } from '@tanstack/react-query';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import { door } from '../../door/door.ts';
import { useBodyView } from '../view.ts';

/** Every episode of the athlete, however long ago. */
export function useEpisodes() {
  const { history, today } = useBodyView();
  const { id: athleteId } = history.athlete;
  return useQuery({
    queryKey: ['episodes', athleteId, today],
    queryFn: () => door['episode.list']({ athleteId, today }),
  });
}

/** One episode day by day. */
export function useEpisodeCourse({ region, side, openedOn }: Episode) {
  const { history, today } = useBodyView();
  const { id: athleteId } = history.athlete;
  return useQuery({
    queryKey: ['episode', athleteId, region, side, openedOn, today],
    queryFn: () => door['episode.read']({ athleteId, region, side, openedOn, today }),
  });
}
