import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Rating } from '../../ui/choices.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** The pull from 0 to 10, before and after. */
export function Rate(props: {
  readonly title: string;
  readonly lead?: string;
  readonly onRated: (pull: number) => Promise<void>;
}): ReactNode {
  const t = useWords();
  const [pull, setPull] = useState<number | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    if (pull === undefined || busy) return;
    setBusy(true);
    await props.onRated(pull);
    setBusy(false);
  };
  return (
    <Page thumb title={props.title} {...(props.lead === undefined ? {} : { lead: props.lead })}>
      <Rating
        legend={t('urge.before.legend')}
        legendUnseen
        least={t('urge.least')}
        greatest={t('urge.greatest')}
        value={pull}
        onChange={setPull}
      />
      <Button kind="main" wide aria-disabled={pull === undefined || busy} onClick={() => void go()}>
        {t('urge.start')}
      </Button>
    </Page>
  );
}
