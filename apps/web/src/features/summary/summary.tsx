import { addDays, type State } from '@groundwork/program';
import { useMemo, useState, type ReactNode } from 'react';
import { useProgram, useSession } from '../../session.tsx';
import { useSubmit, type Submit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { TextField, Tick } from '../../ui/fields.tsx';
import { civilToday } from '../../ui/now.ts';
import { Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useDates, useLanguage, useWords } from '../../ui/words.tsx';
import { writeSections } from './sections.ts';
import { chosenSheet, firstChosen, isSectionId, sectionIds, type Choice, type SheetSection } from './sheet.ts';
import './summary.css';

/** The form under which the last choice is kept, so that a sheet can be made again. */
const form = 'counsellor-summary';

function listOf(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.filter((each): each is string => typeof each === 'string') : [];
}

/** What was chosen for the last sheet, or what a first talk needs. */
function lastChoice({ exercises }: State): Choice {
  const last = exercises.findLast(({ exercise }) => exercise === form);
  const today = civilToday();
  if (last === undefined) return { sections: firstChosen, from: addDays(today, -84), to: today, out: [] };
  const { from, sections, out } = last.answers;
  return {
    sections: listOf(sections).filter(isSectionId),
    from: typeof from === 'string' ? from : '',
    to: today,
    out: listOf(out),
  };
}

/** A sheet for a counsellor: choose, look, leave single things out, then print it or save it as PDF. */
export function Screen(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const [choice, setChoice] = useState(() => lastChoice(state));
  const set = (more: Partial<Choice>): void => setChoice((now) => ({ ...now, ...more }));
  const { from, to } = choice;
  const sections = useMemo(
    () => writeSections({ state, from, to, t, day: dates.day }),
    // Words and dates change only with the language, which draws the page anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [state, from, to],
  );
  const shown = chosenSheet(sections, choice);
  return (
    <Page title={t('summary.title')} lead={t('summary.lead')}>
      <div className="no-print stack">
        <p>{t('summary.not-about-them')}</p>
        <Choose choice={choice} set={set} sections={sections} />
      </div>
      <Preview sections={sections} choice={choice} set={set} />
      <Hand sheet={shown} choice={choice} />
    </Page>
  );
}

interface ChooseProps {
  readonly choice: Choice;
  readonly set: (more: Partial<Choice>) => void;
  readonly sections: readonly SheetSection[];
}

function Choose({ choice, set, sections }: ChooseProps): ReactNode {
  const t = useWords();
  return (
    <>
      <fieldset className="stack-tight">
        <legend className="legend">{t('summary.choose')}</legend>
        {sectionIds.map((id) => {
          const count = sections.find((section) => section.id === id)?.items.length ?? 0;
          const isOn = choice.sections.includes(id);
          return (
            <Tick
              key={id}
              label={t(`summary.section-${id}`)}
              hint={t('summary.items', { count })}
              checked={isOn}
              onChange={(on) =>
                set({ sections: on ? [...choice.sections, id] : choice.sections.filter((each) => each !== id) })
              }
            />
          );
        })}
      </fieldset>
      <div className="summary-dates">
        {(['from', 'to'] as const).map((side) => (
          <TextField
            key={side}
            label={t(`timeline.${side}`)}
            type="date"
            value={choice[side]}
            onChange={(event) => set({ [side]: event.target.value })}
          />
        ))}
      </div>
    </>
  );
}

/** The sheet as it will look; each thing on it can be left out by itself. */
function Preview({ choice, set, sections }: ChooseProps): ReactNode {
  const t = useWords();
  const chosen = sections.filter(({ id, items }) => choice.sections.includes(id) && items.length > 0);
  return (
    <section className="sheet" aria-label={t('summary.preview')}>
      <SheetHead />
      {chosen.length === 0 ? <p className="quiet">{t('summary.nothing')}</p> : null}
      {chosen.map((section) => (
        <div
          key={section.id}
          className={
            section.items.every(({ id }) => choice.out.includes(id)) ? 'sheet-section no-print' : 'sheet-section'
          }
        >
          <h2>{section.title}</h2>
          {section.items.map((item) => (
            <ItemRow key={item.id} item={item} choice={choice} set={set} />
          ))}
        </div>
      ))}
    </section>
  );
}

function SheetHead(): ReactNode {
  const t = useWords();
  const dates = useDates();
  return (
    <>
      <p className="sheet-title">{t('summary.sheet-title')}</p>
      <p className="quiet small">{t('summary.sheet-lead', { date: dates.day(civilToday()) })}</p>
    </>
  );
}

function ItemRow(props: {
  readonly item: SheetSection['items'][number];
  readonly choice: Choice;
  readonly set: (more: Partial<Choice>) => void;
}): ReactNode {
  const t = useWords();
  const { item, choice, set } = props;
  const isOut = choice.out.includes(item.id);
  const out = isOut ? choice.out.filter((id) => id !== item.id) : [...choice.out, item.id];
  return (
    <div className={isOut ? 'sheet-item sheet-out no-print' : 'sheet-item'}>
      <div className="stack-tight">
        {item.label === undefined ? null : <p className="quiet small">{item.label}</p>}
        {isOut ? (
          <p className="quiet">{t('summary.left-out')}</p>
        ) : (
          item.lines.map((line, at) => (
            // The lines of an item never change order.
            <p key={`${at}${line}`} className={item.own ? 'own-words' : ''}>
              {line}
            </p>
          ))
        )}
      </div>
      <div className="no-print">
        <Button kind="bare" aria-pressed={isOut} onClick={() => set({ out })}>
          {t(isOut ? 'summary.put-back' : 'summary.leave-out')}
          <span className="unseen">{` ${item.label ?? item.lines[0] ?? ''}`}</span>
        </Button>
      </div>
    </div>
  );
}

function useMade(choice: Choice): Submit & { readonly made: () => Promise<boolean> } {
  const session = useSession();
  const saving = useSubmit();
  return {
    ...saving,
    made: () =>
      saving.submit({
        kind: 'exercise.saved',
        exercise: form,
        step: 6,
        answers: { sections: choice.sections, from: choice.from, to: choice.to, out: choice.out.slice(0, 100) },
        finished: true,
        run: session.newId(),
      }),
  };
}

type Said = 'done' | 'failed' | 'making';

function Hand({ sheet, choice }: { readonly sheet: readonly SheetSection[]; readonly choice: Choice }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const language = useLanguage();
  const { made, busy, refusal } = useMade(choice);
  const [said, setSaid] = useState<Said>();
  const save = async (): Promise<void> => {
    setSaid('making');
    try {
      const { sheetToPdf } = await import('./pdf.ts');
      const bytes = await sheetToPdf(sheet, {
        title: t('summary.sheet-title'),
        lead: t('summary.sheet-lead', { date: dates.day(civilToday()) }),
        foot: (page, pages) => t('summary.foot', { page, pages }),
        language,
      });
      saveFile(`summary-${civilToday()}.pdf`, 'application/pdf', bytes);
      setSaid('done');
      await made();
    } catch {
      // The font or the library could not be fetched; nothing was changed, and printing still works.
      setSaid('failed');
    }
  };
  const isEmpty = sheet.length === 0;
  return (
    <div className="no-print stack">
      <p className="quiet">{t('summary.yours')}</p>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <Button kind="main" wide disabled={busy || isEmpty || said === 'making'} onClick={() => void save()}>
        {t('summary.save-pdf')}
      </Button>
      <Button wide icon="print" disabled={isEmpty} onClick={() => print()}>
        {t('common.print')}
      </Button>
      <p role="status">{said === undefined ? '' : t(`summary.said-${said}`)}</p>
    </div>
  );
}
