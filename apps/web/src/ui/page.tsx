import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Icon, type IconName } from './icon.tsx';

/**
 * Takes the focus to the heading of each new screen or step, so that keyboard and screen reader start at the top. The first
 * one after loading leaves the focus where the browser put it.
 */
export function useHeadingFocus(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title !== '' && document.body.dataset['shown'] === 'yes') heading.current?.focus();
    document.body.dataset['shown'] = 'yes';
  }, [title]);
  return heading;
}

/** The frame of every screen: its one h1; `lead` is one quiet sentence under it; `side` stands beside the rest where it is wide. */
export function Page(props: {
  readonly title: string;
  readonly lead?: string;
  readonly side?: ReactNode;
  /** On a phone the body lies at the bottom, near the thumb: for screens with one thing to do. */
  readonly thumb?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { title } = props;
  const heading = useHeadingFocus(title);
  return (
    <div className={`page${props.side === undefined ? '' : ' page-two'}${props.thumb === true ? ' page-thumb' : ''}`}>
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {props.lead === undefined ? null : <p className="quiet lead">{props.lead}</p>}
      </header>
      <div className="page-body stack">{props.children}</div>
      {props.side === undefined ? null : <aside className="page-side stack">{props.side}</aside>}
    </div>
  );
}

/** A raised sheet of paper for one thing. */
export function Card(props: {
  readonly title?: string;
  readonly tone?: 'plain' | 'kept' | 'danger';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={`card card-${props.tone ?? 'plain'}`}>
      {props.title === undefined ? null : <h2>{props.title}</h2>}
      {props.children}
    </section>
  );
}

/** What will be here, and the first small thing to do. */
export function Empty(props: {
  readonly icon?: IconName;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="empty">
      <Icon name={props.icon ?? 'path'} large />
      <p className="quiet">{props.text}</p>
      {props.children}
    </div>
  );
}

/** What happened, what is safe, what to do: the three parts of every failure. */
export function Trouble(props: {
  readonly happened: string;
  readonly safe: string;
  readonly todo: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{props.happened}</strong>
      </p>
      <p>{props.safe}</p>
      <p>{props.todo}</p>
      {props.children === undefined ? null : <div className="row">{props.children}</div>}
    </div>
  );
}
