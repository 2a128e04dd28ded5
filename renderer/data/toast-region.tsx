import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import styles from './toast-region.module.css';
import { currentToasts, dismissToast, onToasts, type Toast } from './toasts.ts';

/** Long enough to read a short sentence twice. */
const GOOD_NEWS_STAYS_MS = 5_000;

/** Marked as above all dialogs: what went wrong in one is read, heard and put away beside it. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <section className={styles.region} aria-label="Messages" data-react-aria-top-layer="true">
      {toasts.map((toast) => (
        <ToastMessage key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastMessage({ toast }: { toast: Toast }) {
  const { id, tone, text } = toast;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismissToast(id), GOOD_NEWS_STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  const Icon = tone === 'error' ? CircleAlert : CircleCheck;
  return (
    <div className={styles.toast} data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden="true" className={styles.icon} />
      <p>{text}</p>
      <button
        type="button"
        // Who closes it by the mouse goes on where the focus is, as in the dialog beside it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => dismissToast(id)}
        aria-label="Close this message"
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}
