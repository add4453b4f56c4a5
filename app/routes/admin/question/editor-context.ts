import { createContext, useContext } from "react";

/** What parts of the editor need beyond the draft: where it is kept, and the way to a place in it. */
export type EditorPlace = {
  id: string;
  /** The live version; 0: nothing was published yet. */
  version: number;
  /** Saves what was typed; the revision that holds it, or null where it cannot be saved now. */
  saved: () => Promise<number | null>;
  /** Takes in the whole text of a case that was cut on its way here. */
  learn: (caseId: string, text: { input: string; expected_output: string }) => void;
  goTo: (field: string) => void;
  /** The place that somebody was just taken to; `at` counts the ways. */
  target: { field: string; at: number } | null;
};

export const EditorContext = createContext<EditorPlace | null>(null);

export function useEditor(): EditorPlace {
  const place = useContext(EditorContext);
  if (!place) throw new Error("only inside the editor of a question");
  return place;
}
