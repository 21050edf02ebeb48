import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { ruleToPage } from './refusal-page.ts';
import { useReason, useWords } from './words.tsx';

/** A no or a not-now of the program: its reason as it stands in the catalogue, told quietly and to screen readers at once. */
export function RefusalNote(props: {
  readonly why: {
    readonly rule: string;
    readonly reason: string;
    readonly values?: Readonly<Record<string, string | number>>;
  };
  readonly title?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const reason = useReason();
  const t = useWords();
  const page = ruleToPage(props.why.rule);
  return (
    <div className="refusal" role="status" data-rule={props.why.rule}>
      <Icon name="safe" />
      <div className="stack-tight">
        {props.title === undefined ? null : <strong>{props.title}</strong>}
        <p>{reason(props.why)}</p>
        {page === undefined ? null : (
          <Link to="/why/$page" params={{ page }} className="small">
            {t('why.link')}
          </Link>
        )}
        {props.children}
      </div>
    </div>
  );
}
