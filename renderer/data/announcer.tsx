import { useSyncExternalStore } from 'react';
import { latestAnnouncement, onAnnouncement } from './announcements.ts';

/** The live region that speaks announcements. Two, in turn, so that the same words are spoken again. */
export function Announcer() {
  const { text, count } = useSyncExternalStore(onAnnouncement, latestAnnouncement);
  return (
    <>
      {[0, 1].map((turn) => (
        <div key={turn} className="spoken" role="status" aria-live="polite">
          {count % 2 === turn ? text : ''}
        </div>
      ))}
    </>
  );
}
