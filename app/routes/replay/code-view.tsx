import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, lineNumbers } from "@codemirror/view";
import { useEffect, useRef } from "react";
import type { DocumentLanguage } from "../../../domain/document-language.ts";
import { codeTheme } from "../../editor/code-theme.ts";
import { languageSupport } from "../../editor/languages.ts";
import { common } from "../../strings/common.ts";
import { replay as words } from "../../strings/replay.ts";
import type { Player } from "./player.ts";
import { textChange } from "./text-change.ts";

export type CodeViewProps = { player: Player; round: number; language: DocumentLanguage };

/** CodeMirror that nobody types into: it follows what is watched, past React. */
export function CodeView({ player, round, language }: CodeViewProps) {
  const parent = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = new EditorView({
      parent: parent.current!,
      state: EditorState.create({
        extensions: [
          language === "markdown" ? [] : lineNumbers(),
          EditorView.lineWrapping,
          codeTheme,
          languageSupport(language),
          editedLine,
          EditorState.readOnly.of(true),
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({
            "aria-label": words.code(common.language[language]),
            "aria-readonly": "true",
            tabindex: "0",
          }),
        ],
      }),
    });
    let shown = "";
    const follow = () => {
      const { texts, round: present, edit } = player.standing();
      if (!texts || present !== round) return;
      const text = texts[language];
      if (text === shown) return;
      const change = textChange(shown, text);
      shown = text;
      const end = change.from + change.insert.length;
      // The first text is the whole document; what was typed in it is not known.
      const typed = edit?.language === language ? end : null;
      editor.dispatch({
        changes: change,
        effects: [
          markEdit.of(typed),
          ...(typed === null ? [] : [EditorView.scrollIntoView(typed, { y: "nearest", yMargin: 40 })]),
        ],
      });
    };
    follow();
    const leave = player.subscribe(follow);
    return () => {
      leave();
      editor.destroy();
    };
  }, [player, round, language]);
  return <div className="code-editor" ref={parent} />;
}

const markEdit = StateEffect.define<number | null>();
const line = Decoration.line({ class: "edited-line" });

/** The line that was last written in. */
const editedLine = StateField.define({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(markEdit)) continue;
      const { doc } = transaction.state;
      return effect.value === null
        ? Decoration.none
        : Decoration.set(line.range(doc.lineAt(Math.min(effect.value, doc.length)).from));
    }
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});
