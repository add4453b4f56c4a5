import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { CaseChange, WireCase } from "../../../../../domain/authoring/wire.ts";
import { cases as words } from "../../../../strings/admin-cases.ts";
import { useEditor } from "../editor-context.ts";
import { wholeCase } from "../question-client.ts";
import { marked, moved, removed, withNew } from "./case-list.ts";
import type { CaseAct } from "./case-row.tsx";

type Removed = { one: DraftCase; at: number };

/** What is done to the cases as a list. The focus stays with the case, and what happened is said. */
export function useCases(cases: WireCase[], change: (cases: CaseChange[]) => void) {
  const { id, target } = useEditor();
  const table = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [gone, setGone] = useState<Removed | null>(null);
  const [said, setSaid] = useState("");
  // What a table of many rows is given stays the same from one keystroke to the next.
  const now = useRef({ cases, change });
  now.current = { cases, change };
  useEffect(() => {
    if (focus.current) table.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });
  const focusOn = (one: { id: string } | undefined, on: string) => {
    focus.current = one ? `[data-case="${CSS.escape(one.id)}"] [data-on="${on}"]` : "[data-on=add]";
  };

  const whole = async (one: WireCase): Promise<DraftCase | null> => {
    if (!one.cut) return one;
    const answer = await wholeCase(id, one.id);
    if (answer.ok) return { ...one, ...answer.value };
    setSaid(answer.message);
    return null;
  };

  const insert = (one: DraftCase, at?: number) => {
    const { id: caseId, input, expected_output, is_sample } = one;
    now.current.change(withNew(now.current.cases, [{ id: caseId, input, expected_output, is_sample }], at));
  };

  const perform = async (what: CaseAct, at: number) => {
    const { cases } = now.current;
    const one = cases[at];
    if (!one) return;
    switch (what) {
      case "edit":
        return setOpen(one.id);
      case "mark": {
        now.current.change(marked(cases, one.id, !one.is_sample));
        return focusOn(one, "mark");
      }
      case "up":
      case "down": {
        const to = what === "up" ? at - 1 : at + 1;
        if (to < 0 || to >= cases.length) return;
        now.current.change(moved(cases, at, to));
        setSaid(words.moved(at + 1, to + 1));
        return focusOn(one, what);
      }
      case "duplicate": {
        const copy = await whole(one);
        if (!copy) return;
        const made = { ...copy, id: crypto.randomUUID() };
        insert(made, at + 1);
        return focusOn(made, "edit");
      }
      case "remove": {
        // A long text would be lost with its case: it is fetched first, so that it can be put back.
        const left = await whole(one);
        if (!left) return;
        now.current.change(removed(now.current.cases, at));
        setGone({ one: { ...left, id: crypto.randomUUID() }, at });
        setSaid(words.removed(at + 1));
        focus.current = "[data-on=back]";
        return;
      }
      default:
        what satisfies never;
    }
  };
  const perform_ = useRef(perform);
  perform_.current = perform;
  const act = useCallback((what: CaseAct, at: number) => void perform_.current(what, at), []);

  return {
    table,
    target,
    open: open === null ? -1 : cases.findIndex((one) => one.id === open),
    close: () => {
      focusOn(
        cases.find((one) => one.id === open),
        "edit",
      );
      setOpen(null);
    },
    gone,
    said,
    act,
    add: () => {
      const made = { id: crypto.randomUUID(), input: "", expected_output: "", is_sample: false };
      insert(made);
      setOpen(made.id);
    },
    putBack: () => {
      if (!gone) return;
      insert(gone.one, Math.min(gone.at, cases.length));
      focusOn(gone.one, "edit");
      setGone(null);
    },
  };
}
