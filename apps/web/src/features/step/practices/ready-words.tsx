import { useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Select, Tick } from '../../../ui/fields.tsx';
import { useWords } from '../../../ui/words.tsx';

const wants = {
  ear: ['ear-1', 'ear-2', 'ear-3'],
  hand: ['hand-1', 'hand-2', 'hand-3'],
  company: ['company-1', 'company-2', 'company-3'],
  night: ['night-1', 'night-2'],
  faith: ['faith-1', 'faith-2', 'faith-3'],
} as const;

type Want = keyof typeof wants;

/** Kept as the answer of a tiny form, so that faith is offered to those who said it is theirs and to nobody else. */
const faithForm = 'faith-or-community';

/** Words to ask a friend for company. They are for friends: copying them asks no gate, and nothing is sent. */
export function ReadyWords(): ReactNode {
  const t = useWords();
  const faith = useFaith();
  const [want, setWant] = useState<Want>('ear');
  const [copied, setCopied] = useState<string>();
  const shown = want === 'faith' && !faith.isMine ? 'ear' : want;
  const offered = (['ear', 'hand', 'company', 'night', 'faith'] as const).filter(
    (each) => each !== 'faith' || faith.isMine,
  );
  const copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <div className="stack">
      <p>{t('practice-b.words-lead')}</p>
      <Select
        label={t('practice-b.words-want')}
        value={shown}
        options={offered.map((value) => ({ value, label: t(`practice-b.want-${value}`) }))}
        onChange={setWant}
      />
      <ul className="entries">
        {wants[shown].map((id) => {
          const text = t(`practice-b.words-${id}`);
          return (
            <li key={id}>
              <p className="own-words">{text}</p>
              <div>
                <Button
                  kind="bare"
                  aria-label={t('practice-b.words-copy-this', { text })}
                  onClick={() => void copy(text)}
                >
                  {t('practice-b.words-copy')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <p role="status" className="quiet small">
        {copied === undefined ? '' : t('practice-b.words-copied')}
      </p>
      <Tick label={t('practice-b.faith-mine')} checked={faith.isMine} disabled={faith.busy} onChange={faith.set} />
    </div>
  );
}

function useFaith(): { readonly isMine: boolean; readonly busy: boolean; readonly set: (isMine: boolean) => void } {
  const state = useProgram();
  const session = useSession();
  const { submit, busy } = useSubmit();
  const told = state.exercises.findLast(({ exercise }) => exercise === faithForm);
  const isMine = told === undefined ? state.circle.some(({ role }) => role === 'faith') : told.answers['mine'] === true;
  const set = (mine: boolean): void => {
    void submit({
      kind: 'exercise.saved',
      exercise: faithForm,
      step: 12,
      answers: { mine },
      finished: true,
      run: told?.run ?? session.newId(),
    });
  };
  return { isMine, busy, set };
}
