import { useState, type ReactNode } from 'react';
import { useSession, useStanding } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import './more.css';

/** The three of twenty-four that are asked back: early, middle and late, so that a page half written is found out. */
const asked = [3, 11, 20] as const;

type Stage = 'closed' | 'shown' | 'asking' | 'confirmed';

/** The recovery words: shown when asked for, and checked that they were written down. */
export function Screen(): ReactNode {
  const t = useWords();
  const [stage, setStage] = useState<Stage>('closed');
  const [words, setWords] = useState<string>();
  return (
    <Page title={t('more.words-title')} lead={t('more.words-lead')}>
      {stage === 'closed' ? (
        <Open
          onWords={(found) => {
            setWords(found);
            setStage('shown');
          }}
        />
      ) : null}
      {stage === 'shown' && words !== undefined ? (
        <>
          <ol className="recovery-words own-words">
            {words.split(' ').map((word, at) => (
              // The same word may come twice: its place is what it is.
              <li key={`${at + 1}${word}`}>{word}</li>
            ))}
          </ol>
          <Button kind="main" wide onClick={() => setStage('asking')}>
            {t('more.words-check')}
          </Button>
        </>
      ) : null}
      {stage === 'asking' ? <Check onRight={() => setStage('confirmed')} onBack={() => setStage('shown')} /> : null}
      {stage === 'confirmed' ? <p role="status">{t('more.words-right')}</p> : null}
    </Page>
  );
}

function Open({ onWords }: { readonly onWords: (words: string) => void }): ReactNode {
  const t = useWords();
  const session = useSession();
  const standing = useStanding();
  const needsPassphrase =
    (standing?.is === 'open' || standing?.is === 'damaged') && standing.protectedBy === 'passphrase';
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const show = async (): Promise<void> => {
    setBusy(true);
    const result = await session.recoveryWords(needsPassphrase ? passphrase : undefined);
    setBusy(false);
    if (result.ok) onWords(result.value);
    else setTrouble(t(result.error.type === 'wrong-passphrase' ? 'more.passphrase-wrong' : 'shell.failure.failed'));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      {needsPassphrase ? (
        <TextField
          label={t('more.words-ask')}
          type="password"
          required
          autoComplete="current-password"
          value={passphrase}
          error={trouble}
          onChange={(event) => setPassphrase(event.target.value)}
        />
      ) : null}
      {trouble !== undefined && !needsPassphrase ? <p role="alert">{trouble}</p> : null}
      <Button kind="main" wide type="submit" disabled={busy}>
        {t('more.words-show')}
      </Button>
    </form>
  );
}

function Check(props: { readonly onRight: () => void; readonly onBack: () => void }): ReactNode {
  const t = useWords();
  const session = useSession();
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState(false);
  const check = async (): Promise<void> => {
    const result = await session.confirmRecoveryWords(answers);
    if (result.ok && result.value) props.onRight();
    else setWrong(true);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <p>{t('more.words-check-lead')}</p>
      {asked.map((n) => (
        <TextField
          key={n}
          label={t('more.words-number', { n })}
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={answers[n] ?? ''}
          onChange={(event) => setAnswers({ ...answers, [n]: event.target.value.trim().toLowerCase() })}
        />
      ))}
      {wrong ? <p role="alert">{t('more.words-wrong')}</p> : null}
      <div className="row">
        <Button kind="main" type="submit">
          {t('common.next')}
        </Button>
        <Button onClick={props.onBack}>{t('intake.back')}</Button>
      </div>
    </form>
  );
}
