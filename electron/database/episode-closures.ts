import { EpisodeClosure } from '../../shared/body/episode.ts';
import type { Connection } from './connection.ts';
import { entryTable } from './entry-table.ts';
import { codecOf } from './row-codec.ts';

const codec = codecOf<EpisodeClosure>({ fields: EpisodeClosure.shape });

/** The table `episodeClosure`: the athlete's own word that a pain is over. */
export function episodeClosuresIn(connection: Connection) {
  return entryTable(connection, 'episodeClosure', {
    codec,
    order: 'date, id',
    called: 'closed episode',
  });
}
