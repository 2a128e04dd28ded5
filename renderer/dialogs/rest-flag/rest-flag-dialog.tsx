import { useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import { useChange } from '../../data/use-change.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { NO_PROBLEMS, reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import styles from './rest-flag-dialog.module.css';
import { suggestedReasons } from './suggested-reasons.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly flag: Flag;
  /** Flags of the same rule that rest with it. */
  readonly earlier: readonly Flag[];
  readonly onClose: () => void;
};

/** Asks why a flag may rest. It comes back by itself when it gets worse. */
export function RestFlagDialog({ window, flag, earlier, onClose }: Props) {
  const isEmergency = flag.severity === 'emergency';
  const form = useRestForm(window, [...earlier, flag], onClose);
  return (
    <FormDialog
      title={isEmergency ? 'Who has seen to this?' : 'Let it rest'}
      subtitle={flag.title}
      size="narrow"
      onClose={onClose}
      saveWord={isEmergency ? 'Say so' : 'Let it rest'}
      onSave={form.save}
      isSaving={form.isSaving}
      problems={form.problems}
    >
      <div className={fields.stack}>
        <p className={styles.seen}>{flag.words.seen}</p>
        <TextField
          label={isEmergency ? 'Who, and what they said' : 'Why it may rest'}
          hint={
            isEmergency
              ? 'It stays on top of the list with these words, and takes the screen again when it gets worse.'
              : 'It leaves the list and comes back by itself when it gets worse.'
          }
          isRequired
          isLong
          autoFocus
          error={reasonAt(form.problems, 'reason')}
          value={form.reason}
          onChange={form.setReason}
        />
        <fieldset className={styles.reasons} aria-label="Reasons to take over">
          {suggestedReasons(flag).map((reason) => (
            <Button key={reason} size="small" onPress={() => form.setReason(reason)}>
              {reason}
            </Button>
          ))}
        </fieldset>
      </div>
    </FormDialog>
  );
}

function useRestForm(window: HistoryWindow, flags: readonly Flag[], done: () => void) {
  const [reason, setReason] = useState('');
  const acknowledge = useChange('flag.acknowledge', { reportsErrors: false });
  const { problems, setProblems, isSaving, save } = useSave(['reason']);
  const { week, history } = window;
  const saveNow = () => {
    const [flag] = flags;
    if (!flag) return;
    if (reason.trim() === '') return setProblems({ fields: [NO_REASON] });
    const abouts = flags.map(({ about }) => about);
    const input = { athleteId: history.athlete.id, week, rule: flag.rule, abouts, reason };
    void save(() => acknowledge.mutateAsync(input), done);
  };
  const change = (text: string) => {
    setReason(text);
    setProblems(NO_PROBLEMS);
  };
  return { reason, setReason: change, problems, isSaving, save: saveNow };
}

const NO_REASON = { field: 'reason', reason: 'say why, in a few words' };
