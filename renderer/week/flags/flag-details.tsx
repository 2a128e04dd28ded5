import type { Disagreement } from '../../../shared/rules/disagreement.ts';
import type { Threshold } from '../../../shared/rules/rule.ts';
import { describeRules } from '../../../shared/rules/rules.ts';
import type { Source } from '../../../shared/rules/source.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import styles from './flag-details.module.css';
import { GRADE_NAMES } from './flag-names.ts';
import type { FlagGroup } from './group-flags.ts';

const THRESHOLDS = new Map(describeRules().map(({ id, thresholds }) => [id, thresholds]));

/** Why the rule exists, how sure anybody can be, its numbers and where they come from. */
export function FlagDetails({ flag, earlier }: FlagGroup) {
  const { rule, grade, words, sources, disagreements } = flag;
  const thresholds = Object.entries(THRESHOLDS.get(rule) ?? {});
  return (
    <dl className={styles.list}>
      {earlier.length > 0 && <dt>Earlier</dt>}
      {earlier.map(({ date, subjects, words: { seen } }) => (
        <dd key={date + JSON.stringify(subjects)}>{seen}</dd>
      ))}
      <dt>What to do</dt>
      <dd>{words.next}</dd>
      <dt>Why it matters</dt>
      <dd>{words.why}</dd>
      <dt>How sure this is: {GRADE_NAMES[grade]}</dt>
      <dd>{words.certainty}</dd>
      {thresholds.length > 0 && <dt>{thresholds.length === 1 ? 'Limit' : 'Limits'}</dt>}
      {thresholds.map(([name, threshold]) => (
        <dd key={name}>
          <ThresholdWords {...threshold} />
        </dd>
      ))}
      {disagreements.map((disagreement) => (
        <DisagreementWords key={disagreement.id} {...disagreement} />
      ))}
      <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
      {sources.map((source) => (
        <dd key={source.id}>
          <SourceWords {...source} />
        </dd>
      ))}
    </dl>
  );
}

function ThresholdWords({ value, unit, reason }: Threshold) {
  return (
    <>
      <strong>
        {formatNumber(value)} {unit}
      </strong>
      <br />
      {reason}
    </>
  );
}

function DisagreementWords({ question, positions, here }: Disagreement) {
  return (
    <>
      <dt>Where the sources disagree</dt>
      <dd>
        <strong>{question}</strong>
        {positions.map(({ source, says }) => (
          <p key={source.id}>
            {source.authors}
            {source.year !== undefined && ` (${source.year})`}: {says}
          </p>
        ))}
        <p>Here: {here}</p>
      </dd>
    </>
  );
}

function SourceWords({ authors, year, title, where, doi, found, limits }: Source) {
  return (
    <>
      <strong>
        {authors}
        {year !== undefined && ` (${year})`}
      </strong>
      <br />
      <cite>{title}</cite>, {where}
      {doi && `, doi ${doi}`}
      <br />
      {found} {limits}
    </>
  );
}
