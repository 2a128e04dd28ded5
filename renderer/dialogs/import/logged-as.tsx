import { useState } from 'react';
import type { ImportReport } from '../../../shared/contract/import-operations.ts';
import type { ActivityId } from '../../../shared/units/ids.ts';
import type { Units } from '../../../shared/units/units.ts';
import { useChange } from '../../data/use-change.ts';
import { Button } from '../../ui/button.tsx';
import { JOIN_NAME } from '../../words/join-name.ts';
import styles from './import-result.module.css';
import { ImportedWords } from './imported-words.tsx';
import { LongList } from './long-list.tsx';

type Imported = ImportReport['imported'][number];

/** Activities that were perhaps logged by hand before they were imported: each can be made one. */
export function LoggedAs({ imported, units }: { imported: readonly Imported[]; units: Units }) {
  const { mutate: join } = useChange('activity.join');
  const [joined, setJoined] = useState<ReadonlySet<ActivityId>>(new Set());
  return (
    <LongList
      title="Perhaps logged by hand already"
      entries={imported.filter(({ mayBeLoggedAs }) => mayBeLoggedAs !== undefined)}
      isOpen
      render={(activity) => {
        const { activityId, mayBeLoggedAs: entryId } = activity;
        const onSuccess = () => setJoined((before) => new Set([...before, activityId]));
        return (
          <>
            <ImportedWords activity={activity} units={units} />
            <span className={styles.question}>
              {joined.has(activityId) ? (
                'One activity now: measured by the file, rated by you.'
              ) : (
                <>
                  An entry of that day is about as long, and both count.
                  {entryId !== undefined && (
                    <Button
                      size="small"
                      onPress={() => join({ activityId, entryId }, { onSuccess })}
                    >
                      {JOIN_NAME}
                    </Button>
                  )}
                </>
              )}
            </span>
          </>
        );
      }}
    />
  );
}
