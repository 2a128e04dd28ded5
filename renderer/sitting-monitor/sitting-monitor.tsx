import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { isFollowed } from '../../shared/body/episodes/episode-story.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { door } from '../door/door.ts';
import { GetUpPrompt } from './get-up-prompt.tsx';
import { measureHere } from './measure-here.ts';
import { useMeasuring } from './store.ts';

/** Measures the sitting at this computer where somebody has switched that on, whatever room is open. */
export function SittingMonitor() {
  const { settings } = useMeasuring();
  return settings && <Measuring key={settings.athleteId} athleteId={settings.athleteId} />;
}

function Measuring({ athleteId }: { athleteId: AthleteId }) {
  const { data } = useQuery({
    queryKey: ['episodes', athleteId],
    queryFn: () => door['episode.list']({ athleteId }),
  });
  const isOpen = data?.episodes.some((story) => isFollowed(story, data.today)) ?? false;
  const hasOpenEpisode = useEffectEvent(() => isOpen);
  useEffect(() => {
    const stop = new AbortController();
    measureHere(stop.signal, () => hasOpenEpisode());
    return () => stop.abort();
  }, []);
  return <GetUpPrompt />;
}
