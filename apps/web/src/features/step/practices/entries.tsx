import { useState, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/words.tsx';

const first = 5;

/** Earlier entries, newest first: a few, and the rest when asked for. */
export function Entries<T>(props: {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}): ReactNode {
  const t = useWords();
  const [all, setAll] = useState(false);
  const items = props.items.toReversed();
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul className="entries">
        {shown.map((item) => (
          <li key={props.keyOf(item)}>{props.children(item)}</li>
        ))}
      </ul>
      {all || items.length <= first ? null : (
        <div>
          <Button kind="bare" onClick={() => setAll(true)}>
            {t('practice.older', { count: items.length - first })}
          </Button>
        </div>
      )}
    </>
  );
}

/** A part that opens on a touch; forms that are not needed every day wait in one. */
export function Fold(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details className="fold" open={props.open ?? false}>
      <summary>{props.title}</summary>
      <div className="stack">{props.children}</div>
    </details>
  );
}
