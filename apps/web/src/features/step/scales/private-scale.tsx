import { bandOf } from '@groundwork/content/scales';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { ScaleForm } from './scale-form.tsx';

type Stage = 'closed' | 'ask' | 'form' | 'answered';

/** HARK: asked only after the question who can see the screen; its answers are never shown again, only that and when. */
export function PrivateScale(): ReactNode {
  const t = useWords();
  const [stage, setStage] = useState<Stage>('closed');
  return (
    <Card title={t('scales.private-title')}>
      {stage === 'closed' ? <Closed onOpen={() => setStage('ask')} /> : null}
      {stage === 'ask' ? <Ask onAlone={() => setStage('form')} onLeave={() => setStage('closed')} /> : null}
      {stage === 'form' ? (
        <ScaleForm scale="hark" onDone={() => setStage('answered')} onLeave={() => setStage('closed')} />
      ) : null}
      {stage === 'answered' ? <Answered onClose={() => setStage('closed')} /> : null}
    </Card>
  );
}

function Closed({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const last = useProgram().scales.findLast(({ scale }) => scale === 'hark');
  return (
    <>
      <p>
        {last === undefined ? t('scales.private-lead') : t('scales.private-taken', { date: dates.day(last.taken.at) })}
      </p>
      <div>
        <Button onClick={onOpen}>{t(last === undefined ? 'scales.begin' : 'scales.private-again')}</Button>
      </div>
    </>
  );
}

function Ask({ onAlone, onLeave }: { readonly onAlone: () => void; readonly onLeave: () => void }): ReactNode {
  const t = useWords();
  return (
    <>
      <p>
        <strong>{t('scales.private-ask')}</strong>
      </p>
      <div className="row">
        <Button onClick={onAlone}>{t('scales.private-no')}</Button>
        <Button onClick={onLeave}>{t('scales.private-yes')}</Button>
      </div>
    </>
  );
}

function Answered({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords();
  const last = useProgram().scales.findLast(({ scale }) => scale === 'hark');
  const band = last === undefined ? undefined : bandOf('hark', last.total);
  return (
    <>
      {band === undefined ? null : <p>{t(band.text)}</p>}
      <p>{t('scale.hark.say')}</p>
      <div className="row">
        <Link to="/safe" className={buttonClass()}>
          {t('scales.private-help')}
        </Link>
        <Button kind="bare" onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </>
  );
}
