import { mirror, type MirrorProblem, type OwnPattern } from '@groundwork/mirror';
import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { PatternView } from './pattern-view.tsx';
import './mirror.css';

interface Asked {
  readonly me?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
}

type Reading =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly messages: number }
  | { readonly is: 'problem'; readonly problem: MirrorProblem }
  | { readonly is: 'read'; readonly pattern: OwnPattern };

/** A chat export read on this device: one's own part of it, then forgotten. Nothing is kept unless the user writes it down. */
export function Screen(): ReactNode {
  const t = useWords();
  const [file, setFile] = useState<File>();
  const [asked, setAsked] = useState<Asked>({});
  const [reading, setReading] = useState<Reading>({ is: 'idle' });
  const stop = useRef<AbortController>(null);
  const read = async (from: File, more: Asked): Promise<void> => {
    setAsked(more);
    stop.current = new AbortController();
    setReading({ is: 'reading', messages: 0 });
    const result = await mirror(streamToChunks(from.stream()), {
      ...more,
      createDecoder: (encoding) => new TextDecoder(encoding),
      onProgress: ({ messages }) => setReading({ is: 'reading', messages }),
      signal: stop.current.signal,
    });
    setReading(result.ok ? { is: 'read', pattern: result.value } : { is: 'problem', problem: result.error });
  };
  const again = (more: Asked): void => {
    if (file !== undefined) void read(file, { ...asked, ...more });
  };
  return (
    <Page title={t('mirror.title')} lead={t('mirror.lead')}>
      <p>{t('mirror.private')}</p>
      <FileField
        onFile={(chosen) => {
          setFile(chosen);
          if (chosen !== undefined) void read(chosen, {});
        }}
      />
      {reading.is === 'reading' ? (
        <div className="row" role="status">
          <span>{t('mirror.reading', { count: reading.messages })}</span>
          <Button onClick={() => stop.current?.abort()}>{t('common.cancel')}</Button>
        </div>
      ) : null}
      {reading.is === 'problem' ? <Problem problem={reading.problem} onAnswer={again} /> : null}
      {reading.is === 'read' ? <PatternView own={reading.pattern} /> : null}
    </Page>
  );
}

function FileField({ onFile }: { readonly onFile: (file: File | undefined) => void }): ReactNode {
  const t = useWords();
  return (
    <div className="field">
      <label htmlFor="chat">{t('mirror.file')}</label>
      <p className="quiet small">{t('mirror.file-hint')}</p>
      <input
        id="chat"
        className="input"
        type="file"
        autoComplete="off"
        accept=".txt,text/plain"
        onChange={(event) => onFile(event.target.files?.[0])}
      />
    </div>
  );
}

function Problem(props: { readonly problem: MirrorProblem; readonly onAnswer: (more: Asked) => void }): ReactNode {
  const t = useWords();
  const { problem } = props;
  if (problem.type === 'who-are-you') {
    return (
      <Card>
        <Choices
          legend={t('mirror.who')}
          value={undefined}
          options={problem.authors.map(({ name, messages }) => ({
            value: name,
            label: name,
            hint: t('mirror.count', { count: messages }),
          }))}
          onChange={(me) => props.onAnswer({ me })}
        />
      </Card>
    );
  }
  if (problem.type === 'date-order-unclear') {
    return (
      <Card>
        <Choices
          legend={t('mirror.order')}
          value={undefined}
          options={(['dmy', 'mdy'] as const).map((value) => ({ value, label: t(`mirror.order-${value}`) }))}
          onChange={(dateOrder) => props.onAnswer({ dateOrder })}
        />
      </Card>
    );
  }
  return <p role="alert">{t(`mirror.problem-${problem.type}`)}</p>;
}

/** A web stream as something to iterate over; Safari's streams cannot be iterated yet. */
async function* streamToChunks(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}
