import type { PointerEvent } from 'react';
import type { Session } from '../../../shared/training/session.ts';

/** A pointer goes down on what moves or stretches a session. */
export type Grab = (event: PointerEvent<HTMLElement>, session: Session) => void;
