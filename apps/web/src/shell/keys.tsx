import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/lazy.tsx';
import { useWords } from '../ui/words.tsx';
import { places } from './navigation.tsx';

/** The draft editor lives in a shadow root, so the event is asked where it really began. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(textarea|select)$/i.test(target.tagName));
}

function useKeys(showList: () => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isTyping(event)) showList();
      const digit = /^Digit([0-5])$/.exec(event.code)?.[1];
      if (digit === undefined || !event.altKey || !event.shiftKey) return;
      event.preventDefault();
      void navigate({ to: places[Number(digit) - 1]?.to ?? '/' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [navigate, showList]);
}

/** The keyboard: what it can do, listed under `?`. */
export function Keys(): ReactNode {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [show] = useState(() => () => setOpen(true));
  useKeys(show);
  const rows = [
    [t('shell.keys.shift'), t('shell.keys.leave')],
    ['Alt Shift 0', t('shell.help-now')],
    ...places.map((place, at) => [`Alt Shift ${at + 1}`, t(place.word)]),
    ['Esc', t('shell.keys.close')],
    ['?', t('shell.keys.list')],
  ];
  return (
    <Dialog title={t('shell.keys.title')} open={open} onClose={() => setOpen(false)}>
      <dl className="keys">
        {rows.map(([key, does]) => (
          <div key={key} className="keys-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{t('shell.leave-honest')}</p>
      <Button onClick={() => setOpen(false)}>{t('common.close')}</Button>
    </Dialog>
  );
}
