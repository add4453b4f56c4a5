import { Form } from "@remix-run/react";
import { useId } from "react";
import { versions as allWords } from "../../../strings/authoring-versions.ts";
import { likelySides, type Side } from "./compared.ts";
import { DifferenceView } from "./difference-view.tsx";
import type { Comparison } from "./requests.server.ts";

const words = allWords.compare;
const nameOf = (side: Side): string => (side === "draft" ? words.draft : allWords.version(side));

type CompareCardProps = { versions: number[]; hasDraft: boolean; comparison: Comparison | null };

/** Any two versions, or one and the draft, side by side. */
export function CompareCard({ versions, hasDraft, comparison }: CompareCardProps) {
  const id = useId();
  const sides = comparison ?? likelySides(versions, hasDraft);
  if (!sides) return null;
  const choices: Side[] = [...(hasDraft ? (["draft"] as const) : []), ...versions];
  return (
    <section className="card stack" id="comparison" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{words.title}</h2>
      <Form
        method="get"
        action="#comparison"
        className="row items-end"
        preventScrollReset
        key={`${sides.from} ${sides.to}`}
      >
        {(["from", "to"] as const).map((end) => (
          <div key={end} className="field">
            <label htmlFor={`${id}-${end}`}>{words[end]}</label>
            <select className="input" id={`${id}-${end}`} name={end} defaultValue={String(sides[end])}>
              {choices.map((side) => (
                <option key={side} value={side}>
                  {nameOf(side)}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" className="btn">
          {words.submit}
        </button>
      </Form>
      {comparison ? <Result comparison={comparison} /> : null}
    </section>
  );
}

function Result({ comparison: { from, to, cut, parts } }: { comparison: Comparison }) {
  if (!parts) return <p className="muted">{words.missing}</p>;
  return (
    <div className="stack" aria-live="polite">
      <p className="small muted">
        {words.result(nameOf(from), nameOf(to))}
        {cut ? `. ${words.cut}` : null}
      </p>
      <DifferenceView parts={parts} />
    </div>
  );
}
