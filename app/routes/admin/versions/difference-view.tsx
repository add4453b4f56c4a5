import type { DiffLine } from "../../../../domain/authoring/difference.ts";
import { versions } from "../../../strings/authoring-versions.ts";
import { type ChangedPart, folded } from "./version-parts.ts";

const words = versions.compare;

/** What was taken out and put in, part by part. */
export function DifferenceView({ parts }: { parts: ChangedPart[] }) {
  if (parts.length === 0) return <p className="muted">{words.same}</p>;
  return (
    <div className="stack">
      {parts.map(({ name, lines }) => (
        <section key={name} className="stack gap-2" aria-label={name}>
          <h3>{name}</h3>
          <div className="difference">
            {folded(lines).map((line, at) =>
              line.kind === "fold" ? (
                <p key={lineKey(at)} className="fold">
                  {words.unchanged(line.count)}
                </p>
              ) : (
                <Line key={lineKey(at)} line={line} />
              ),
            )}
          </div>
        </section>
      ))}
    </div>
  );
}

function Line({ line: { kind, text } }: { line: DiffLine }) {
  if (kind === "same") return <p>{text || "\u00a0"}</p>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <p className={kind}>
      <span className="sr">{words[kind]}: </span>
      <Mark>{text || "\u00a0"}</Mark>
    </p>
  );
}

/** Lines stay where they are: nothing of a comparison is edited. */
const lineKey = (at: number): string => `line ${at}`;
