import type { Block, Inline, Lesson, LinkTarget } from '@groundwork/content/curriculum';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';

/** Where the places a lesson may point to are found. */
const screens = {
  urge: '/urge',
  drawer: '/write',
  journal: '/journal',
  safe: '/safe',
  plan: '/plan',
  boundary: '/boundary',
  tonight: '/tonight',
  crisis: '/lines',
  contact: '/contact',
  mirror: '/mirror',
  today: '/today',
} as const;

/** A lesson: at most two minutes of text, and where it comes from. */
export function LessonText({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const t = useWords();
  return (
    <div className="lesson-text stack">
      {lesson.blocks.map((block, at) => (
        // Blocks are generated text that never changes order while it is shown.
        <BlockText key={`${block.type}${at}`} block={block} />
      ))}
      <details>
        <summary className="quiet">{t('path.sources')}</summary>
        <ol className="small">
          {lesson.references.map((reference) => (
            <li key={reference.id}>
              {reference.what}
              {reference.reference === undefined ? '' : ` (${reference.reference})`}
              {reference.confirmed ? '' : ` ${t('path.unconfirmed')}`}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function BlockText({ block }: { readonly block: Block }): ReactNode {
  if (block.type === 'heading') return <h3>{block.text}</h3>;
  if (block.type === 'paragraph') {
    return (
      <p>
        <Inlines inlines={block.inlines} />
      </p>
    );
  }
  const items = block.items.map((inlines, at) => (
    <li key={`${at}${inlines.length}`}>
      <Inlines inlines={inlines} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactNode {
  return inlines.map((inline, at) => <InlineText key={`${inline.type}${at}`} inline={inline} />);
}

function InlineText({ inline }: { readonly inline: Inline }): ReactNode {
  if (inline.type === 'cite') return <sup>{inline.number}</sup>;
  if (inline.type === 'link') return <Target target={inline.target}>{inline.text}</Target>;
  if (inline.type === 'strong') return <strong>{inline.text}</strong>;
  if (inline.type === 'em') return <em>{inline.text}</em>;
  return inline.text;
}

function Target({ target, children }: { readonly target: LinkTarget; readonly children: ReactNode }): ReactNode {
  if (target.to === 'screen') return <Link to={screens[target.screen]}>{children}</Link>;
  return (
    <Link to="/path/$step" params={{ step: String(target.step) }}>
      {children}
    </Link>
  );
}
