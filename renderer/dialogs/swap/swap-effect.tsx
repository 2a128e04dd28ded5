import type { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatLoad } from '../../../shared/words/format.ts';
import type { FlagChange } from '../flags/compare-flags.ts';
import { FlagChangeList } from '../flags/flag-change-list.tsx';
import styles from './swap-effect.module.css';
import type { SwapOption } from './swap-options.ts';
import { effortWords, runningLoadWords, structureWords } from './swap-words.ts';

type Props = {
  readonly session: Session;
  readonly option: SwapOption;
  readonly units: Units;
};

/** Which flags the chosen swap quiets. */
export function SwapFlags({ change }: { readonly change: FlagChange }) {
  return (
    <section className={styles.flags} aria-label="Flags of the week">
      <p className={styles.name}>Flags of the week</p>
      <FlagChangeList change={change} />
    </section>
  );
}

/** Before and after of the chosen swap: loads and the number of flags. */
export function SwapEffect({ session, option, units }: Props) {
  const { before, after } = option.swap;
  const structure = structureWords(session, option.sport, units);
  return (
    <>
      <table className={styles.table}>
        <caption className="spoken">This session before and after the swap</caption>
        <thead>
          <tr>
            <th scope="col">This session</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Aerobic load</th>
            <td>{formatLoad(before.aerobicLoad)}</td>
            <td>{formatLoad(after.aerobicLoad)}</td>
          </tr>
          <tr>
            <th scope="row">Running load</th>
            <td>{runningLoadWords(session, units)}</td>
            <td className={styles.gone}>{formatDistance(after.runningMetres, units)}</td>
          </tr>
          <tr>
            <th scope="row">Flags in this week</th>
            <td>{option.flags.before.length}</td>
            <td>{option.flags.after.length}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.effort}>{effortWords(option.sport)}</p>
      {structure && <p className={styles.effort}>{structure}</p>}
    </>
  );
}
