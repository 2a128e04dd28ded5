import { Trash2 } from 'lucide-react';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './form-dialog.module.css';
import type { Problems } from './problems.ts';

type Props = {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  /** What the button says that saves. */
  readonly saveWord: string;
  readonly onSave: () => void;
  readonly isSaving: boolean;
  readonly problems: Problems;
  readonly onDelete?: (() => void) | undefined;
  readonly size?: 'narrow' | 'normal' | 'wide';
  /** Stands beside the form, such as what saving it would do. */
  readonly aside?: ReactNode;
  readonly isAsideBroad?: boolean;
  /** What must be seen whatever the form is scrolled to. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog with a form: Enter saves, Escape closes, and nothing typed is lost when saving fails. */
export function FormDialog({ title, subtitle, onClose, size, ...props }: Props) {
  const {
    saveWord,
    onSave,
    isSaving,
    problems,
    onDelete,
    aside,
    isAsideBroad = false,
    notice,
    children,
  } = props;
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSaving) onSave();
  };
  return (
    <Dialog
      title={title}
      {...(subtitle !== undefined && { subtitle })}
      {...(size && { size })}
      onClose={onClose}
      notice={notice}
      footer={
        <>
          {onDelete && <DeleteButton onDelete={onDelete} isDisabled={isSaving} />}
          <Button onPress={onClose}>Cancel</Button>
          {/* Not disabled while it saves: it would lose the focus. A second press does nothing. */}
          <span className={styles.save} data-saving={isSaving || undefined}>
            <Button variant="primary" type="submit" form={id}>
              {saveWord}
            </Button>
          </span>
        </>
      }
    >
      <ProblemAbove problems={problems} formId={id} />
      <form id={id} noValidate onSubmit={submit} onKeyDownCapture={submitByEnter}>
        {aside ? (
          <WithAside aside={aside} isBroad={isAsideBroad}>
            {children}
          </WithAside>
        ) : (
          children
        )}
      </form>
    </Dialog>
  );
}

type AsideProps = {
  readonly aside: ReactNode;
  readonly isBroad: boolean;
  readonly children: ReactNode;
};

function WithAside({ aside, isBroad, children }: AsideProps) {
  return (
    <div className={`${styles.columns} ${isBroad ? styles.broad : ''}`}>
      <div className={styles.form}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}

function DeleteButton({ onDelete, isDisabled }: { onDelete: () => void; isDisabled: boolean }) {
  return (
    <div className={styles.delete}>
      <Button variant="danger" onPress={onDelete} isDisabled={isDisabled}>
        <Trash2 aria-hidden />
        Delete
      </Button>
    </div>
  );
}

/** What is wrong with the form as a whole; the first wrong field takes the focus. */
function ProblemAbove({ problems, formId }: { problems: Problems; formId: string }) {
  const whole = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (problems.fields.length > 0) focusFirstInvalid(formId);
    else if (problems.whole) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [problems, formId]);
  return (
    <p ref={whole} role="alert" className={problems.whole ? styles.problem : undefined}>
      {problems.whole}
    </p>
  );
}

const CONTROLS = ['input', '[role="spinbutton"]', 'button', 'textarea'];

function focusFirstInvalid(formId: string) {
  const form = document.getElementById(formId);
  const invalid = form?.querySelector('[data-invalid]');
  invalid?.querySelector<HTMLElement>(CONTROLS.join(','))?.focus();
}

/**
 * Before the fields see the key: buttons and choices would keep Ctrl and Enter to themselves, and a
 * choice that only has the focus would be made by Enter, though nobody chose it.
 */
function submitByEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter') return;
  if (!event.ctrlKey && !event.metaKey && !isChoice(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}

function isChoice(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
}
