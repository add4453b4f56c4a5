import { java } from "@codemirror/lang-java";
import { javascript } from "@codemirror/lang-javascript";
import { python } from "@codemirror/lang-python";
import { indentUnit } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { DocumentLanguage } from "../../domain/document-language.ts";

const prose = EditorView.theme({ ".cm-line": { padding: "0 var(--s-4)" } });

/** Grammar and indentation of a language, as its own community writes it. */
export function languageSupport(language: DocumentLanguage): Extension {
  switch (language) {
    case "javascript":
      return [javascript(), indentUnit.of("  ")];
    case "python":
      return [python(), indentUnit.of("    ")];
    case "java":
      return [java(), indentUnit.of("    ")];
    case "markdown":
      return [indentUnit.of("  "), prose];
    default:
      return language satisfies never;
  }
}
