import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import styles from './dialog.module.css';
import { useLostEscape } from './use-lost-escape.ts';

type Props = {
  readonly title: string;
  /** A line under the title: what this is about. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in view above the footer, whatever the body is scrolled to, and is read out at once. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide';
  /** Text to be read: it takes the focus itself, so that the keyboard can scroll it. */
  readonly isText?: boolean;
};

/**
 * Open as long as it is rendered. Escape closes it, and so does a press outside where nothing is
 * filled in; focus goes back where it was.
 */
export function Dialog({
  title,
  subtitle,
  onClose,
  children,
  notice,
  footer,
  size,
  isText = false,
}: Props) {
  const close = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  useLostEscape(onClose);
  return (
    <ModalOverlay
      isOpen
      isDismissable={isText}
      onOpenChange={close}
      className={styles.overlay ?? ''}
    >
      <Modal className={`${styles.modal} ${styles[size ?? 'normal']}`}>
        <AriaDialog className={styles.dialog ?? ''}>
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
          {isText ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls has to be reachable.
            <section className={styles.body} tabIndex={0} aria-label={title}>
              {children}
            </section>
          ) : (
            <div className={styles.body}>{children}</div>
          )}
          <div role="alert" className={notice ? styles.notice : undefined}>
            {notice}
          </div>
          {footer && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
