import { useId } from 'react';
import type {
  PageSection,
  ProfessionalPages,
  SpotPage,
} from '../../shared/professional-page/page.ts';
import { formatDayAndYear } from '../../shared/words/format.ts';
import { BlockText } from './block-text.tsx';
import { CourseFigure } from './course/course-figure.tsx';
import styles from './sheet.module.css';
import type { Drafts } from './use-drafts.ts';

type Props = {
  readonly data: ProfessionalPages;
  readonly page: SpotPage;
  readonly drafts: Drafts;
};

/** The sheet of paper: the only thing that is printed. */
export function Sheet({ data, page, drafts }: Props) {
  return (
    <article className={styles.sheet} data-print aria-label={page.place}>
      <header className={styles.head}>
        <h3>{page.place}: a runner’s log of pain and training</h3>
        <p>{formatDayAndYear(data.today)}</p>
      </header>
      {page.sections.map((section) => (
        <Section key={section.id} section={section} drafts={drafts}>
          {section.id === 'course' && <CourseFigure course={page.course} units={data.units} />}
        </Section>
      ))}
      <footer className={styles.origin}>{data.origin}</footer>
    </article>
  );
}

type SectionProps = {
  readonly section: PageSection;
  readonly drafts: Drafts;
  readonly children: React.ReactNode;
};

function Section({ section, drafts, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} data-section={section.id} aria-labelledby={id}>
      <h4 id={id}>{section.title}</h4>
      {children}
      {section.blocks.map((block) => (
        <BlockText key={block.id} block={block} drafts={drafts} />
      ))}
    </section>
  );
}
