import { Annotation, type ChangeSet, Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type MutableRefObject, useEffect, useRef } from "react";
import type { DocumentLanguage } from "../../domain/document-language.ts";
import { common } from "../strings/common.ts";
import { design } from "../strings/design.ts";
import { room } from "../strings/room.ts";
import type { CodeDocuments } from "./code-documents.ts";
import { languageSupport } from "./languages.ts";
import { LEAVE_HINT } from "./leave-hint.ts";
import { codeSetup, setup } from "./setup.ts";

/** What the room asks of the editor. */
export type EditorHandle = { focus: () => void; replaceAll: (text: string) => void };

export type CodeEditorProps = {
  documents: CodeDocuments;
  /** Opens the document and returns its text. */
  open: (onScreen: (changes: ChangeSet) => void) => string;
  language: DocumentLanguage;
  readOnly: boolean;
  handle: MutableRefObject<EditorHandle | null>;
  onCursor: (line: number, column: number) => void;
};

/** Marks what the room changed, which is not the person's own typing. */
const fromRoom = Annotation.define<boolean>();

/** CodeMirror over one document; mount it anew (by key) for another one. */
export default function CodeEditor({
  documents,
  open,
  language,
  readOnly,
  handle,
  onCursor,
}: CodeEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const lock = useRef(new Compartment());
  const view = useRef<EditorView | null>(null);
  // The document is opened once per mount: what these say later concerns the next one.
  const first = useRef({ open, onCursor, readOnly });

  useEffect(() => {
    const { open, onCursor, readOnly } = first.current;
    const receive = (changes: ChangeSet) =>
      editor.dispatch({ changes, annotations: [fromRoom.of(true), Transaction.addToHistory.of(false)] });
    const listener = EditorView.updateListener.of((update) => {
      for (const transaction of update.transactions) {
        if (transaction.docChanged && !transaction.annotation(fromRoom)) documents.edit(transaction.changes);
      }
      if (update.selectionSet || update.docChanged) onCursor(...positionIn(update.state));
    });
    const editor: EditorView = new EditorView({
      parent: parent.current!,
      state: EditorState.create({
        doc: open(receive),
        extensions: [
          language === "markdown" ? [] : codeSetup,
          setup,
          languageSupport(language),
          listener,
          lock.current.of(locked(readOnly)),
          EditorView.contentAttributes.of({
            "aria-label": labelOf(language),
            "aria-describedby": LEAVE_HINT,
          }),
        ],
      }),
    });
    view.current = editor;
    handle.current = {
      focus: () => editor.focus(),
      replaceAll: (text) =>
        editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } }),
    };
    return () => {
      handle.current = null;
      view.current = null;
      editor.destroy();
    };
  }, [documents, handle, language]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const read = editor.hasFocus;
    editor.dispatch({ effects: lock.current.reconfigure(locked(readOnly)) });
    // Browsers take the focus from what is not edited any more, a moment later.
    const frame = requestAnimationFrame(() => {
      if (read && document.activeElement === document.body) editor.contentDOM.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [readOnly]);

  return <div className="code-editor" ref={parent} />;
}

const labelOf = (language: DocumentLanguage) =>
  language === "markdown" ? design.notes.label : room.editor.label(common.language[language]);

/** What cannot be written can still be reached by keyboard and read. */
const locked = (readOnly: boolean) => [
  EditorState.readOnly.of(readOnly),
  EditorView.editable.of(!readOnly),
  EditorView.contentAttributes.of(readOnly ? { tabindex: "0", "aria-readonly": "true" } : {}),
];

function positionIn(state: EditorState): [line: number, column: number] {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  return [line.number, head - line.from + 1];
}
