import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view';
import { useEffect, useRef, type ReactNode } from 'react';

/** A stretch of the draft to underline, `[start, end)` in UTF-16 units, and how strongly. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: 'nudge' | 'strong' | 'block' | 'good';
}

const setMarks = StateEffect.define<readonly Mark[]>();

function marksToSet(marks: readonly Mark[], length: number): DecorationSet {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.end <= length);
  return Decoration.set(
    inside.map((mark) => Decoration.mark({ class: `mark-${mark.level}` }).range(mark.start, mark.end)),
    true,
  );
}

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (set, change) => {
    const effect = change.effects.find((each) => each.is(setMarks));
    return effect?.is(setMarks) === true ? marksToSet(effect.value, change.newDoc.length) : set.map(change.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours come from the tokens: custom properties reach into the shadow tree. */
const look = EditorView.theme({
  '&': {
    minBlockSize: '12rem',
    color: 'var(--text)',
    backgroundColor: 'var(--raised)',
    border: '1.5px solid var(--edge)',
    borderRadius: 'var(--radius-small)',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', fontSize: 'var(--size-words)', lineHeight: 'var(--leading)' },
  '.cm-content': { minBlockSize: '12rem', padding: 'var(--space-3)', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0' },
  '.mark-nudge': { textDecoration: 'underline dotted 2px var(--edge)', textUnderlineOffset: '0.25em' },
  '.mark-strong': { textDecoration: 'underline wavy 1.5px var(--clay)', textUnderlineOffset: '0.25em' },
  '.mark-block': { textDecoration: 'underline solid 3px var(--danger)', textUnderlineOffset: '0.25em' },
  '.mark-good': { textDecoration: 'underline solid 2px var(--moss)', textUnderlineOffset: '0.25em' },
});

function extensionsFor(label: string, onChange: (text: string) => void): Extension {
  return [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': label,
      'aria-multiline': 'true',
      // A browser's "enhanced" spelling check sends what is typed to its maker.
      spellcheck: 'false',
      autocapitalize: 'sentences',
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    marksField,
    look,
  ];
}

/**
 * The draft in CodeMirror, with soft underlines. It lives in an open shadow tree: there CodeMirror brings its styles as a
 * constructed sheet, which the Content-Security-Policy allows, and not as a `<style>` element, which it does not.
 */
export function Editor(props: {
  readonly label: string;
  readonly initial: string;
  readonly marks: readonly Mark[];
  readonly onChange: (text: string) => void;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const change = useRef(props.onChange);
  const first = useRef({ text: props.initial, label: props.label });
  useEffect(() => {
    change.current = props.onChange;
  });
  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const { text, label } = first.current;
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({ doc: text, extensions: extensionsFor(label, (next) => change.current(next)) }),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);
  useEffect(() => {
    view.current?.dispatch({ effects: setMarks.of(props.marks) });
  }, [props.marks]);
  return <div ref={place} className="editor" />;
}
