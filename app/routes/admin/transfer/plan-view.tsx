import { CircleCheck, RefreshCw } from "lucide-react";
import type { ImportPlan, PlanCounts } from "../../../../domain/authoring/import/import-plan.ts";
import { useFormat } from "../../../format.ts";
import { transfer } from "../../../strings/transfer.ts";
import { FlawList } from "./flaw-list.tsx";
import { PlanTable } from "./plan-table.tsx";

const words = transfer.import;

export type PlanViewProps = { file: string; plan: ImportPlan; lookAgain: () => void; write: () => void };

/** What a file would do, in numbers and then line by line, and the way to have it done. */
export function PlanView({ file, plan, lookAgain, write }: PlanViewProps) {
  const format = useFormat();
  const { counts, lines, flaws, flaws_total } = plan;
  const count = counts.new + counts.changed;
  const written = lines.filter(({ does }) => does !== "unchanged");
  return (
    <div className="stack gap-4">
      <h3 className="wrap-anywhere">{words.planOf(file)}</h3>
      <Counts counts={counts} />
      {flaws_total > 0 ? <FlawList flaws={flaws} total={flaws_total} /> : null}
      {flaws_total === 0 && count === 0 ? (
        <div className="notice success">
          <CircleCheck className="icon" aria-hidden />
          <p>{words.nothing}</p>
        </div>
      ) : null}
      <div className="row">
        {flaws_total === 0 && count > 0 ? (
          <button type="button" className="btn primary" onClick={write}>
            {words.go(count, format.number(count))}
          </button>
        ) : null}
        {flaws_total > 0 ? (
          <button type="button" className="btn" onClick={lookAgain}>
            <RefreshCw className="icon" aria-hidden />
            {words.again}
          </button>
        ) : null}
      </div>
      {written.length > 0 && flaws_total === 0 ? <PlanTable lines={written} /> : null}
      {written.length > 0 && flaws_total > 0 ? (
        <details>
          <summary>{words.otherwise}</summary>
          <div className="mt-3">
            <PlanTable lines={written} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

const SHOWN = ["new", "changed", "unchanged", "refused"] as const;

function Counts({ counts }: { counts: PlanCounts }) {
  const format = useFormat();
  return (
    <dl className="plan-counts">
      {SHOWN.map((name) => (
        <div key={name}>
          <dt>{name === "refused" ? words.refused : words.does[name]}</dt>
          <dd className={name === "refused" && counts.refused > 0 ? "num tone-danger" : "num"}>
            {format.number(counts[name])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
