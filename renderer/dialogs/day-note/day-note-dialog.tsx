import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { useChange } from '../../data/use-change.ts';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly date: IsoDate;
  readonly onClose: () => void;
};

/** Writes the note of a day. An empty one takes it away. */
export function DayNoteDialog({ window, date, onClose }: Props) {
  const { athlete, dayNotes } = window.history;
  const [stored] = useState(() => dayNotes.find((note) => note.date === date));
  const [text, setText] = useState(stored?.text ?? '');
  const note = useChange('note.write', { reportsErrors: false });
  const { problems, isSaving, save } = useSave(['text']);
  const write = (said: string | null) =>
    void save(() => note.mutateAsync({ athleteId: athlete.id, date, text: said }), onClose);
  return (
    <FormDialog
      title="Note"
      subtitle={formatLongDay(date)}
      size="narrow"
      onClose={onClose}
      saveWord="Save"
      onSave={() => write(text.trim() === '' ? null : text)}
      isSaving={isSaving}
      problems={problems}
      onDelete={stored && (() => write(null))}
    >
      <TextField
        label="What is to be known about this day"
        isLong
        autoFocus
        error={reasonAt(problems, 'text')}
        value={text}
        onChange={setText}
      />
    </FormDialog>
  );
}
