import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Finding, type Findings } from '../../../shared/body/finding.ts';
import { FINDING_NAMES } from '../../../shared/words/names.ts';
import { FEELINGS } from './feelings.ts';
import styles from './finding-fields.module.css';
import { countAnswered, FINDING_GROUPS, withFinding } from './findings.ts';
import { Fold } from './fold.tsx';

type Props = {
  /** What is said in this entry. */
  readonly findings: Findings;
  /** What was said last about the same spot. */
  readonly before: Findings;
  readonly onChange: (findings: Findings) => void;
};

/** Those that are pressed above, by what it felt like. */
const FELT: ReadonlySet<string> = new Set(
  FEELINGS.flatMap(({ kept }) => (kept.as === 'finding' ? [kept.finding] : [])),
);

/**
 * What the pain is like and what makes it worse: yes, no, or not asked. The last answers are
 * shown; only what is pressed here is saved with this entry.
 */
export function FindingFields({ findings, before, onChange }: Props) {
  const answered = countAnswered(findings, before);
  return (
    <Fold
      title="What is it like, what makes it worse?"
      count={`${answered} of ${Finding.options.length} answered`}
      startsOpen={Object.keys(findings).some((finding) => !FELT.has(finding))}
    >
      {FINDING_GROUPS.map((group) => (
        <section key={group.name} className={styles.group} aria-label={group.name}>
          <h3 className={styles.name}>{group.name}</h3>
          {group.findings.map((finding) => (
            <FindingRow
              key={finding}
              finding={finding}
              answer={findings[finding]}
              last={before[finding]}
              onAnswer={(answer) => onChange(withFinding(findings, finding, answer))}
            />
          ))}
        </section>
      ))}
    </Fold>
  );
}

type RowProps = {
  readonly finding: Finding;
  readonly answer: boolean | undefined;
  readonly last: boolean | undefined;
  readonly onAnswer: (answer: boolean | undefined) => void;
};

function FindingRow({ finding, answer, last, onAnswer }: RowProps) {
  const shown = answer ?? last;
  const isOld = answer === undefined && last !== undefined;
  return (
    <div className={styles.row} data-old={isOld || undefined}>
      <span aria-hidden="true">{FINDING_NAMES[finding]}</span>
      <span className={styles.last}>{isOld && 'last time'}</span>
      <ToggleButtonGroup
        aria-label={`${FINDING_NAMES[finding]}${isOld ? ', answered last time' : ''}`}
        className={styles.answers ?? ''}
        selectedKeys={shown === undefined ? [] : [shown ? 'yes' : 'no']}
        onSelectionChange={(keys) => onAnswer(pressed(keys, isOld ? shown : undefined))}
      >
        <ToggleButton id="yes" className={styles.answer ?? ''}>
          Yes
        </ToggleButton>
        <ToggleButton id="no" className={styles.answer ?? ''}>
          No
        </ToggleButton>
      </ToggleButtonGroup>
    </div>
  );
}

/** Pressing what was answered last time says it again. */
function pressed(keys: Iterable<unknown>, last: boolean | undefined): boolean | undefined {
  const [key] = keys;
  return key === undefined ? last : key === 'yes';
}
