import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  temporarilySetTabFocusMode,
} from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { codeTheme } from "./code-theme.ts";

/** What every document is edited with. */
export const setup = [
  history(),
  drawSelection(),
  EditorView.lineWrapping,
  // Tab indents; after Escape it leaves, so that the keyboard is never trapped.
  keymap.of([
    { key: "Escape", run: temporarilySetTabFocusMode },
    indentWithTab,
    ...defaultKeymap,
    ...historyKeymap,
  ]),
  codeTheme,
];

/** What helps with code is in the way of prose. */
export const codeSetup = [
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  keymap.of(closeBracketsKeymap),
];
