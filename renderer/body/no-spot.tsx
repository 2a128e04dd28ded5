import section from './section.module.css';

/** Nothing hurts, or nobody has said so. */
export function NoSpot() {
  return (
    <section className={section.section} aria-labelledby="no-spot">
      <h3 id="no-spot">
        <strong>No sore spot is logged</strong>
      </h3>
      <p className={section.note}>
        When something hurts, log where, how much and when. From a few entries this room shows which
        signs speak for what, how your mornings are after each sport, and what to ask a
        professional. The routine works without.
      </p>
    </section>
  );
}
