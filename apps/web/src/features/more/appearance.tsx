import { languages } from '@groundwork/content/words';
import type { Settings } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Select, TextField, Tick } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { useLanguage, useWords } from '../../ui/words.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** How the app looks, which language it speaks, and the name it shows in the tab. */
export function Screen(): ReactNode {
  const t = useWords();
  const { settings } = useProgram();
  const language = useLanguage();
  const { submit } = useSubmit();
  const [title, setTitle] = useState(settings.title ?? '');
  const change = (more: Settings): void =>
    void submit({ kind: 'settings.changed', settings: { ...settings, ...more } });
  return (
    <Page title={t('more.look')}>
      <Choices
        legend={t('more.appearance')}
        value={settings.theme ?? 'system'}
        options={themes.map((value) => ({ value, label: t(`more.theme-${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <Tick
        label={t('more.still')}
        checked={settings.reducedMotion ?? false}
        onChange={(reducedMotion) => change({ reducedMotion })}
      />
      <Select
        label={t('more.language')}
        value={language}
        options={languages.map((value) => ({ value, label: languageName(value) }))}
        onChange={(value) => change({ language: value })}
      />
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change({ title: title.trim() });
        }}
      >
        <TextField
          label={t('more.tab-title')}
          hint={t('more.tab-title-hint')}
          maxLength={40}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit">{t('common.save')}</Button>
      </form>
    </Page>
  );
}

/** A language's name in that language, as its speakers look for it. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
