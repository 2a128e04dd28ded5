import { useState } from 'react';
import type { Template } from '../../../shared/templates/template.ts';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';

type Props = {
  /** What is saved: "this session" or "this week". */
  readonly what: string;
  readonly suggestedName: string;
  readonly send: (name: string) => Promise<Template>;
  readonly onClose: () => void;
};

/** Names a template and saves it. */
export function SaveTemplateDialog({ what, suggestedName, send, onClose }: Props) {
  const [name, setName] = useState(suggestedName);
  const { problems, isSaving, save } = useSave(['name']);
  return (
    <FormDialog
      title={`Save ${what} as a template`}
      subtitle="It can be planned again on any day, for any athlete."
      size="narrow"
      onClose={onClose}
      saveWord="Save"
      onSave={() => void save(() => send(name), onClose)}
      isSaving={isSaving}
      problems={problems}
    >
      <TextField
        label="Name"
        isRequired
        autoFocus
        error={reasonAt(problems, 'name')}
        value={name}
        onChange={setName}
      />
    </FormDialog>
  );
}
