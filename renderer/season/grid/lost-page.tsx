import { LostHost } from '../../week/lost-host.tsx';

type LostPageProps = { readonly error: Error; readonly again: () => void };

/** A line over the weeks when some could not be read. */
export function LostPage({ error, again }: LostPageProps) {
  return <LostHost said={error.message} again={again} />;
}
