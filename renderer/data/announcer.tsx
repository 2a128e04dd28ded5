import { useSyncExternalStore } from 'react';
import { latestAnnouncements, onAnnouncement } from './announcements.ts';

/** The log that speaks announcements. Its mark keeps it heard while a dialog hides the rest. */
export function Announcer() {
  const announcements = useSyncExternalStore(onAnnouncement, latestAnnouncements);
  return (
    <div className="spoken" role="log" aria-live="polite" data-live-announcer="true">
      {announcements.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
