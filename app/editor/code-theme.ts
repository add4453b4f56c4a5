import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the page's tokens, so that light and dark need no second theme. */
export const codeTheme = [
  EditorView.theme({
    "&": { height: "100%", fontSize: "var(--text-sm)", color: "var(--text)", backgroundColor: "transparent" },
    "&.cm-focused": { outline: "none" },
    // Over the line that is marked, which would lie over an outline of the whole.
    "&:focus-within > .cm-scroller": { outline: "2px solid var(--focus)", outlineOffset: "-2px" },
    ".cm-scroller": { fontFamily: "var(--font-mono)", lineHeight: "1.6", fontVariantLigatures: "none" },
    ".cm-content": { caretColor: "var(--accent)", padding: "var(--s-2) 0" },
    ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
    ".cm-gutters": {
      backgroundColor: "transparent",
      color: "var(--text-muted)",
      border: "none",
      paddingLeft: "var(--s-2)",
    },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--code-line)" },
    "&:not(.cm-focused) .cm-activeLine, &:not(.cm-focused) .cm-activeLineGutter": {
      backgroundColor: "transparent",
    },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor: "var(--code-select)",
    },
    "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-select)", outline: "none" },
    "&.cm-focused .cm-nonmatchingBracket": { color: "var(--danger)" },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      {
        tag: [
          tags.keyword,
          tags.modifier,
          tags.controlKeyword,
          tags.operatorKeyword,
          tags.self,
          tags.null,
          tags.bool,
        ],
        color: "var(--code-keyword)",
      },
      {
        tag: [tags.string, tags.special(tags.string), tags.regexp, tags.character],
        color: "var(--code-string)",
      },
      { tag: tags.number, color: "var(--code-number)" },
      {
        tag: [
          tags.function(tags.variableName),
          tags.function(tags.propertyName),
          tags.function(tags.definition(tags.variableName)),
        ],
        color: "var(--code-function)",
      },
      { tag: [tags.typeName, tags.className, tags.standard(tags.typeName)], color: "var(--code-type)" },
      { tag: tags.comment, color: "var(--code-comment)" },
    ]),
  ),
];
