import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { anchors, useRecords } from "./records.ts";
import type { TranscriptRound } from "./transcript-rounds.ts";

/** The code that was graded, line by line, with the lines that the report quotes marked. */
export function FinalCode({ round }: { round: Pick<TranscriptRound, "id" | "code" | "later"> }) {
  const { code, later } = round;
  const language = common.language[code.language];
  // Notes are nobody's duty; where none were taken there is nothing to show.
  if (code.language === "markdown" && code.text.trim() === "") return null;
  return (
    <div className="stack">
      <div className="codebox record" id={anchors.code(round.id)} tabIndex={-1}>
        <header>
          {code.language === "markdown"
            ? words.code.notes
            : code.submitted
              ? words.code.submitted(language)
              : words.code.atEnd(language)}
        </header>
        <Lines roundId={round.id} text={code.text} />
      </div>
      {later ? (
        <details>
          <summary>{words.code.later}</summary>
          <div className="codebox mt-3">
            <header>{common.language[later.language]}</header>
            <pre>{later.text.trimEnd()}</pre>
          </div>
        </details>
      ) : null}
    </div>
  );
}

function Lines({ roundId, text }: { roundId: string; text: string }) {
  const { isQuotedLine } = useRecords();
  const lines = text.trimEnd().split("\n");
  const quoted = lines.map((_, index) => isQuotedLine(roundId, index + 1));
  return (
    <pre className="code">
      {lines.map((line, index) =>
        quoted[index] ? (
          <span key={index} className="on record" id={anchors.line(roundId, index + 1)} tabIndex={-1}>
            {quoted[index - 1] ? null : <span className="sr">{words.citedHere}: </span>}
            {line}
          </span>
        ) : (
          <span key={index}>{line}</span>
        ),
      )}
    </pre>
  );
}
