import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { useChange } from '../../data/use-change.ts';
import { door } from '../../door/door.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { templateChoices, wordsOf } from './template-choices.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly date: IsoDate;
  readonly onClose: () => void;
};

/** Plans a session or a week from the templates of one's own, or from the small library. */
export function PlanTemplateDialog({ window, date, onClose }: Props) {
  const { athlete } = window.history;
  const { data: own = [] } = useQuery({
    queryKey: ['templates'],
    queryFn: () => door['template.list']({}),
  });
  const choices = templateChoices(own);
  const [value, setValue] = useState<string>();
  const [day, setDay] = useState<IsoDate | undefined>(date);
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0];
  const plan = useChange('template.plan', { reportsErrors: false });
  const edit = useChange('plan.edit', { reportsErrors: false });
  const remove = useChange('template.remove', { reportsErrors: false });
  const { problems, isSaving, save } = useSave(['date']);
  const send = async () => {
    if (!chosen) return undefined;
    const athleteId = athlete.id;
    if (chosen.type === 'own') {
      return plan.mutateAsync({ athleteId, templateId: chosen.template.id, date: day ?? '' });
    }
    const workout = { ...chosen.session.workout, date: day ?? '' };
    return edit.mutateAsync({ athleteId, edits: [{ type: 'plan', workout }] });
  };
  const removeOwn = () => {
    if (chosen?.type !== 'own') return;
    const templateId = chosen.template.id;
    void save(
      () => remove.mutateAsync({ templateId }),
      () => setValue(undefined),
    );
  };
  return (
    <FormDialog
      title="Plan from a template"
      size="narrow"
      onClose={onClose}
      saveWord="Plan"
      onSave={() => void save(send, onClose)}
      isSaving={isSaving}
      problems={problems}
      onDelete={chosen?.type === 'own' ? removeOwn : undefined}
    >
      <div className={fields.stack}>
        <Select
          label="Template"
          choices={choices}
          value={chosen?.value}
          onChange={setValue}
          hint={chosen && wordsOf(chosen)}
        />
        <DateField
          label={chosen?.type === 'own' && chosen.template.span === 'week' ? 'First day' : 'Day'}
          isRequired
          weekStart={athlete.weekStart}
          error={reasonAt(problems, 'date')}
          value={day}
          onChange={setDay}
        />
      </div>
    </FormDialog>
  );
}
