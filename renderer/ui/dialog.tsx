import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';

type Props = {
  readonly title: string;
  /** A line under the title: what this is about. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide';
  /** An emergency dialog is read out at once. */
  readonly role?: 'dialog' | 'alertdialog';
};

/** Open as long as it is rendered. Escape and a press outside close it; focus goes back where it was. */
export function Dialog({ title, subtitle, onClose, children, footer, size, role }: Props) {
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={close} className={styles.overlay ?? ''}>
      <Modal className={`${styles.modal} ${styles[size ?? 'normal']}`}>
        <AriaDialog role={role ?? 'dialog'} className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <div className={styles.titles}>
              <Heading slot="title" level={2} className={styles.title ?? ''}>
                {title}
              </Heading>
              {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
            </div>
            <IconButton label="Close" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          {/* Not a scroll box of its own for the keyboard: what is in it can take the focus. */}
          <div className={styles.body}>{children}</div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
