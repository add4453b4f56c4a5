import { ClipboardPaste, Plus, Shuffle, Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { DraftCase } from "../../../../../domain/authoring/draft.ts";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { readSignature } from "../../../../../domain/authoring/problems/signature-problems.ts";
import { MAX_CASES } from "../../../../../domain/question.ts";
import { cases as words } from "../../../../strings/admin-cases.ts";
import { ProblemLines, problemsAt } from "../form/problem-lines.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { fieldId, type SectionProps } from "../section.ts";
import { CaseDialog } from "./case-dialog.tsx";
import { withNew } from "./case-list.ts";
import { CasePages, PAGE_SIZE } from "./case-pages.tsx";
import { CaseRow } from "./case-row.tsx";
import { GenerateDialog } from "./generate-dialog.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { useCases } from "./use-cases.ts";

const { columns } = words;

/** The table of cases, and the ways to more of them. */
export function CasesSection({ draft, problems, change }: SectionProps) {
  const { cases } = draft;
  const table = useCases(cases, (next) => change({ cases: next }));
  const [adding, setAdding] = useState<"paste" | "generate" | null>(null);
  const [page, setPage] = useState(pageOf(table.target?.field) ?? 0);
  const [followed, setFollowed] = useState(table.target);
  if (table.target !== followed) {
    setFollowed(table.target);
    setPage(pageOf(table.target?.field) ?? page);
  }
  const read = useMemo(() => readSignature(draft.signature), [draft.signature]);
  const signature = read.ok ? read.signature : null;
  const flaws = useMemo(() => flawsByCase(problems), [problems]);
  const pages = Math.max(1, Math.ceil(cases.length / PAGE_SIZE));
  const shown = Math.min(page, pages - 1);
  const room = MAX_CASES - cases.length;
  const samples = cases.filter((one) => one.is_sample).length;
  const add = (added: DraftCase[]) => {
    change({ cases: withNew(cases, added.slice(0, room)) });
    setAdding(null);
  };
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div className="stack gap-3" id={fieldId("cases")} tabIndex={-1} ref={table.table}>
        <div className="row between">
          <p className="small muted num">{words.counts(samples, cases.length - samples)}</p>
          {room > 0 ? (
            <div className="row">
              <button type="button" className="btn slim" onClick={() => setAdding("paste")}>
                <ClipboardPaste className="icon" aria-hidden />
                {words.paste}
              </button>
              <button type="button" className="btn slim" onClick={() => setAdding("generate")}>
                <Shuffle className="icon" aria-hidden />
                {words.generate}
              </button>
              <button
                type="button"
                className="btn slim"
                data-on="add"
                onClick={() => {
                  setPage(Math.floor(cases.length / PAGE_SIZE));
                  table.add();
                }}
              >
                <Plus className="icon" aria-hidden />
                {words.add}
              </button>
            </div>
          ) : (
            <p className="hint">{words.full(MAX_CASES)}</p>
          )}
        </div>
        <ProblemLines field="cases" messages={problemsAt(problems, "cases").map(({ message }) => message)} />
        {table.gone ? (
          <div>
            <button type="button" className="btn quiet slim" data-on="back" onClick={table.putBack}>
              <Undo2 className="icon" aria-hidden />
              {words.putBack(table.gone.at + 1)}
            </button>
          </div>
        ) : null}
        {cases.length === 0 ? (
          <p className="hint">{words.none}</p>
        ) : (
          <div className="case-table">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{columns.number}</th>
                  <th scope="col">{columns.input}</th>
                  <th scope="col">{columns.expected}</th>
                  <th scope="col">{columns.shown}</th>
                  <th scope="col" className="case-size">
                    {columns.size}
                  </th>
                  <th scope="col">
                    <span className="sr">{columns.actions}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {cases.slice(shown * PAGE_SIZE, (shown + 1) * PAGE_SIZE).map((one, index) => {
                  const at = shown * PAGE_SIZE + index;
                  return (
                    <CaseRow
                      key={one.id}
                      one={one}
                      at={at}
                      last={at === cases.length - 1}
                      flaw={flaws.get(at) ?? ""}
                      act={table.act}
                    />
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        <CasePages page={shown} all={cases.length} open={setPage} />
        <output className="sr">{table.said}</output>
      </div>
      {table.open >= 0 ? (
        <CaseDialog
          key={cases[table.open]!.id}
          cases={cases}
          at={table.open}
          signature={signature}
          problems={problems}
          change={(next) => change({ cases: next })}
          onMark={() => table.act("mark", table.open)}
          onClose={table.close}
        />
      ) : null}
      {adding === "paste" ? (
        <PasteDialog signature={signature} room={room} add={add} onClose={() => setAdding(null)} />
      ) : null}
      {adding === "generate" ? (
        <GenerateDialog signature={signature} room={room} add={add} onClose={() => setAdding(null)} />
      ) : null}
    </SectionPart>
  );
}

function pageOf(field = ""): number | null {
  const found = /^cases\.(\d+)/.exec(field)?.[1];
  return found === undefined ? null : Math.floor(Number(found) / PAGE_SIZE);
}

function flawsByCase(problems: Problem[]): Map<number, string> {
  const flaws = new Map<number, string>();
  for (const { field, message } of problems) {
    const at = /^cases\.(\d+)/.exec(field)?.[1];
    if (at !== undefined) flaws.set(Number(at), [flaws.get(Number(at)), message].filter(Boolean).join(" "));
  }
  return flaws;
}
