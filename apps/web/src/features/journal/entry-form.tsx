import type { JournalEntry } from '@groundwork/program';
import { useEffect, useState, type ReactNode } from 'react';
import { useKeepWhenHidden } from '../../keep-when-hidden.ts';
import { useProgram, useRun, useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Rating } from '../../ui/choices.tsx';
import { Select, TextArea } from '../../ui/fields.tsx';
import { useWords } from '../../ui/words.tsx';

const prompts = ['none', 'one-thing', 'pull', 'person', 'body', 'fact', 'kind'] as const;
type Prompt = (typeof prompts)[number];

/** Long free writing about the loss did harm in a trial with separated adults, so a sitting is bounded and says so. */
const sittingMinutes = 15;

interface Writing {
  readonly text: string;
  readonly prompt: Prompt;
  readonly mood: number | undefined;
  readonly saving: boolean;
  readonly setText: (text: string) => void;
  readonly setPrompt: (prompt: Prompt) => void;
  readonly setMood: (mood: number) => void;
  readonly save: () => Promise<void>;
}

/** What is being written and how it is kept: when asked to, and quietly when the page goes out of sight. */
function useWriting(begun: JournalEntry | undefined, onDone: (entry: string) => void): Writing {
  const session = useSession();
  const run = useRun();
  const before = begun?.heads.map((head) => head.text).join('\n\n') ?? '';
  const [text, setText] = useState(before);
  const [prompt, setPrompt] = useState<Prompt>('none');
  const [mood, setMood] = useState<number>();
  const [saving, setSaving] = useState(false);
  const [entry] = useState(() => begun?.id ?? session.newId());
  const heads = useProgram().journal.find(({ id }) => id === entry)?.heads;
  const write = (): ReturnType<typeof run> => {
    const extra = { ...(prompt === 'none' ? {} : { prompt }), ...(mood === undefined ? {} : { mood }) };
    const replaces = heads?.map((head) => head.version);
    return run({ kind: 'journal.written', entry, text: text.trim(), ...extra }, replaces);
  };
  useKeepWhenHidden(() => {
    if (text.trim() !== '' && text.trim() !== (heads?.at(-1)?.text ?? before)) void write();
  });
  const save = async (): Promise<void> => {
    setSaving(true);
    const result = await write();
    setSaving(false);
    if (result.ok) onDone(entry);
  };
  return { text, prompt, mood, saving, setText, setPrompt, setMood, save };
}

/** Writing or changing an entry: a short question to start from if wanted, a quiet clock, and an end. */
export function EntryForm(props: {
  readonly entry: JournalEntry | undefined;
  readonly onDone: (entry: string) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useWords();
  const writing = useWriting(props.entry, props.onDone);
  const { text, prompt, mood, saving } = writing;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void writing.save();
      }}
    >
      {props.entry === undefined ? (
        <Start prompt={prompt} setPrompt={writing.setPrompt} mood={mood} setMood={writing.setMood} />
      ) : null}
      <TextArea
        label={prompt === 'none' ? t('journal.text') : t(`journal.prompt-${prompt}`)}
        required
        rows={8}
        value={text}
        onChange={(event) => writing.setText(event.target.value)}
      />
      <Sitting />
      <div className="row">
        <Button kind="main" type="submit" disabled={saving || text.trim() === ''}>
          {t('journal.save')}
        </Button>
        <Button onClick={props.onCancel}>{t('journal.cancel')}</Button>
      </div>
    </form>
  );
}

function Start(props: {
  readonly prompt: Prompt;
  readonly setPrompt: (prompt: Prompt) => void;
  readonly mood: number | undefined;
  readonly setMood: (mood: number) => void;
}): ReactNode {
  const t = useWords();
  return (
    <>
      <Select
        label={t('journal.prompt')}
        value={props.prompt}
        options={prompts.map((value) => ({ value, label: t(`journal.prompt-${value}`) }))}
        onChange={props.setPrompt}
      />
      <Rating
        legend={t('journal.mood')}
        least={t('today.checkin-low')}
        greatest={t('today.checkin-high')}
        value={props.mood}
        onChange={props.setMood}
      />
    </>
  );
}

/** How much of a quarter of an hour is left, told once a minute and never as an alarm. */
function Sitting(): ReactNode {
  const t = useWords();
  const [minutes, setMinutes] = useState(sittingMinutes);
  useEffect(() => {
    const timer = setInterval(() => setMinutes((left) => Math.max(0, left - 1)), 60_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="quiet small" role="status">
      {minutes === 0 ? t('journal.time-up') : t('journal.timer', { minutes })}
    </p>
  );
}
