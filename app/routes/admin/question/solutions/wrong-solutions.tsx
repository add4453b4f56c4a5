import { Pencil, Plus, Trash2, Undo2, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { WrongSolution } from "../../../../../domain/authoring/content.ts";
import { code } from "../../../../strings/admin-code.ts";
import { editor } from "../../../../strings/admin-editor.ts";
import { common } from "../../../../strings/common.ts";
import { useEditor } from "../editor-context.ts";
import { ProblemLines, problemsAt } from "../form/problem-lines.tsx";
import { RowButton } from "../form/row-button.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TextField } from "../form/text-field.tsx";
import { fieldId, fieldProblems, type SectionProps } from "../section.ts";
import { CodeField } from "./code-field.tsx";
import { LanguageChoice } from "./language-choice.tsx";

const words = code.wrong;
const MOST = 40;

/** Solutions that have to fail; one of them is open at a time. */
export function WrongSolutionsSection({ draft, problems, change }: SectionProps) {
  const { target } = useEditor();
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<string | null>(null);
  const [open, setOpen] = useState<number | null>(() => numberIn(target?.field));
  const [followed, setFollowed] = useState(target);
  const [removed, setRemoved] = useState<{ at: number; one: WrongSolution } | null>(null);
  if (target !== followed) {
    setFollowed(target);
    setOpen(numberIn(target?.field) ?? open);
  }
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = null;
  });
  const { wrong } = draft;
  const set = (at: number, part: Partial<WrongSolution>) =>
    change({ wrong: wrong.with(at, { ...wrong[at]!, ...part }) });
  const insert = (at: number, one: WrongSolution) => {
    change({ wrong: wrong.toSpliced(at, 0, one) });
    setOpen(at);
    setRemoved(null);
    focus.current = "input.mono";
  };
  const remove = (at: number) => {
    setRemoved({ at, one: wrong[at]! });
    setOpen(null);
    change({ wrong: wrong.toSpliced(at, 1) });
    focus.current = "[data-on=back]";
  };
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div className="stack gap-3" ref={list} id={fieldId("wrong")} tabIndex={-1}>
        {wrong.length === 0 ? <p className="hint">{words.none}</p> : null}
        <ol className="edit-list">
          {wrong.map((one, at) => {
            const field = `wrong.${at}`;
            const name = one.name || words.unnamed(at + 1);
            const flaws = fieldProblems(problems, field).length;
            const isOpen = open === at;
            return (
              <li key={rowKey(at)} className="edit-row">
                <div className="row">
                  <span className="grow wrap-anywhere">
                    <span className="strong">{name}</span>{" "}
                    <span className="muted small">{common.language[one.language]}</span>
                  </span>
                  {flaws > 0 ? <span className="badge danger">{editor.flaws(flaws)}</span> : null}
                  <span id={isOpen ? undefined : fieldId(field)} tabIndex={-1} className="row gap-1">
                    <RowButton
                      on={`edit-${at}`}
                      label={isOpen ? words.close(name) : words.edit(name)}
                      icon={isOpen ? X : Pencil}
                      act={() => {
                        setOpen(isOpen ? null : at);
                        focus.current = isOpen ? `[data-on=edit-${at}]` : "input.mono";
                      }}
                    />
                    <RowButton
                      on={`remove-${at}`}
                      label={words.remove(name)}
                      icon={Trash2}
                      act={() => remove(at)}
                    />
                  </span>
                </div>
                {isOpen ? (
                  <div className="stack gap-3">
                    <TextField
                      field={`${field}.name`}
                      label={words.name}
                      hint={words.nameHint}
                      value={one.name}
                      longest={100}
                      mono
                      problems={problems}
                      change={(next) => set(at, { name: next })}
                    />
                    <LanguageChoice
                      name={`wrong-language-${at}`}
                      label={words.language}
                      value={one.language}
                      change={(language) => set(at, { language })}
                    />
                    <CodeField
                      field={`${field}.code`}
                      label={words.label(name)}
                      language={one.language}
                      value={one.code}
                      problems={problems}
                      change={(text) => set(at, { code: text })}
                    />
                  </div>
                ) : null}
              </li>
            );
          })}
        </ol>
        <ProblemLines field="wrong" messages={problemsAt(problems, "wrong").map(({ message }) => message)} />
        <div className="row">
          {wrong.length < MOST ? (
            <button
              type="button"
              className="btn slim"
              onClick={() => insert(wrong.length, { name: "", language: "python", code: "" })}
            >
              <Plus className="icon" aria-hidden />
              {words.add}
            </button>
          ) : null}
          {removed ? (
            <button
              type="button"
              className="btn quiet slim"
              data-on="back"
              onClick={() => insert(Math.min(removed.at, wrong.length), removed.one)}
            >
              <Undo2 className="icon" aria-hidden />
              {words.putBack(removed.one.name || words.unnamed(removed.at + 1))}
            </button>
          ) : null}
        </div>
        <output className="sr">
          {removed ? words.removed(removed.one.name || words.unnamed(removed.at + 1)) : ""}
        </output>
      </div>
    </SectionPart>
  );
}

const rowKey = (at: number) => `wrong ${at}`;

function numberIn(field = ""): number | null {
  const found = /^wrong\.(\d+)/.exec(field)?.[1];
  return found === undefined ? null : Number(found);
}
