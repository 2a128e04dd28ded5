import type { Units } from '../../../shared/units/units.ts';
import { formatDistance, formatLoad } from '../../../shared/words/format.ts';
import { FlagChangeList } from '../flags/flag-change-list.tsx';
import styles from './swap-effect.module.css';
import type { SwapOption } from './swap-options.ts';
import { effortWords } from './swap-words.ts';

type Props = { readonly option: SwapOption; readonly units: Units };

/** Before and after of the chosen swap: loads and flags. */
export function SwapEffect({ option, units }: Props) {
  const { before, after } = option.swap;
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
            <td>{formatDistance(before.runningMetres, units)}</td>
            <td className={styles.gone}>{formatDistance(after.runningMetres, units)}</td>
          </tr>
          <tr>
            <th scope="row">Flags of the week</th>
            <td>{option.flags.before.length}</td>
            <td>{option.flags.after.length}</td>
          </tr>
        </tbody>
      </table>
      <FlagChangeList change={option.flags} />
      <p className={styles.effort}>{effortWords(option.sport)}</p>
    </>
  );
}
