import type { Attempt } from "../../../domain/progress/comparison.ts";
import { common } from "../../strings/common.ts";
import { compare as words } from "../../strings/compare.ts";

/** The submissions that counted, side by side. */
export function CodePair({ before, after }: { before: Attempt; after: Attempt }) {
  return (
    <section className="section" aria-labelledby="h-code">
      <h2 id="h-code">{words.code}</h2>
      <div className="compare-columns">
        <Code attempt={before} place={words.before} />
        <Code attempt={after} place={words.after} />
      </div>
    </section>
  );
}

function Code({ attempt: { code }, place }: { attempt: Attempt; place: string }) {
  return (
    <div className="card flush">
      <div className="pane-head">
        <h3>{code ? `${place}, ${common.language[code.language]}` : place}</h3>
      </div>
      {code ? (
        <pre className="code">
          {code.text
            .trimEnd()
            .split("\n")
            .map((line, index) => (
              <span key={index}>{line}</span>
            ))}
        </pre>
      ) : (
        <p className="muted pad py-4">{words.noCode}</p>
      )}
    </div>
  );
}
