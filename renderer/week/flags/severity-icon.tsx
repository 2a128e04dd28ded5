import { Info, OctagonAlert, Siren, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../../shared/rules/flag.ts';

const ICONS = { emergency: Siren, stop: OctagonAlert, caution: TriangleAlert, note: Info };

type Props = { readonly severity: Severity; readonly className?: string | undefined };

/** How loud a flag is, by shape as well as by colour. */
export function SeverityIcon({ severity, className }: Props) {
  const Icon = ICONS[severity];
  return <Icon className={className} size={16} aria-hidden="true" />;
}
