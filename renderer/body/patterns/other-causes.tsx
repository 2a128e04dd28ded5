import type { OtherCause } from '../../../shared/patterns/other-causes.ts';
import silent from '../../week/flags/silent-rules.module.css';
import { Fold } from '../fold.tsx';

/** What else the documents name. It always stands beside the patterns. */
export function OtherCauses({ causes }: { causes: readonly OtherCause[] }) {
  return (
    <Fold title="Other causes, which only an examination can tell" count={causes.length}>
      <dl className={silent.list}>
        {causes.map(({ name, words, sources }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words} {sources.map(({ authors }) => authors).join('; ')}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
