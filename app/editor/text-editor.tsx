import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { Language } from "../../domain/judge/signature.ts";
import { difference } from "./difference.ts";
import { languageSupport } from "./languages.ts";
import { codeSetup, setup } from "./setup.ts";

export type TextEditorProps = {
  value: string;
  language: Language;
  label: string;
  /** The `id` of what is said about it. */
  describedBy: string;
  onChange: (text: string) => void;
};

/** CodeMirror over a text that the page holds; mount it anew (by key) for another language. */
export function TextEditor({ value, language, label, describedBy, onChange }: TextEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const last = useRef({ value, onChange });
  last.current.onChange = onChange;

  useEffect(() => {
    const changed = EditorView.updateListener.of((update) => {
      if (!update.docChanged) return;
      last.current.value = update.state.doc.toString();
      last.current.onChange(last.current.value);
    });
    const editor = new EditorView({
      parent: parent.current!,
      state: EditorState.create({
        doc: last.current.value,
        extensions: [
          codeSetup,
          setup,
          languageSupport(language),
          changed,
          EditorView.contentAttributes.of({
            "aria-label": label,
            "aria-describedby": describedBy,
            // What scrolls has to be reached by keyboard; not every reader knows that what is edited can be.
            tabindex: "0",
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, [language, label, describedBy]);

  useEffect(() => {
    if (value === last.current.value) return;
    last.current.value = value;
    const editor = view.current;
    // CodeMirror knows one kind of line end; a text with another is not another text for that.
    const text = value.replace(/\r\n?/g, "\n");
    if (editor && editor.state.doc.toString() !== text)
      editor.dispatch({ changes: difference(editor.state.doc.toString(), text) });
  }, [value]);

  return <div className="code-editor" ref={parent} />;
}
