import { MadeHtml } from "../../components/made-html.tsx";
import { mcq } from "../../strings/mcq.ts";
import { report as words } from "../../strings/report.ts";
import { OptionList } from "../room/option-list.tsx";
import { choiceWords } from "./choice-words.ts";
import { Problem } from "./problem.tsx";
import type { ShownRound } from "./shown-report.server.ts";

type Choice = NonNullable<ShownRound["choice"]>;

/** The options of a choice with which one was right and why, and what became of the candidate's own. */
export function ChoiceOptions({ choice }: { choice: Choice }) {
  return (
    <div className="stack gap-3">
      <h3>{mcq.answers}</h3>
      <p>{choiceWords(choice)}</p>
      <OptionList options={choice.options} show={(html) => <MadeHtml html={html} />} />
    </div>
  );
}

/** The card of a choice that was passed over: there is no grade, but the answer is told. */
export function PassedChoice({ round, choice }: { round: ShownRound; choice: Choice }) {
  return (
    <section className="section" aria-labelledby={`h-q-${round.number}`}>
      <h2 id={`h-q-${round.number}`}>{words.question(round.number, round.title)}</h2>
      <div className="card stack gap-3">
        <p className="muted">{round.status === "SKIPPED" ? words.skipped : words.notAssessed}</p>
        <ChoiceOptions choice={choice} />
        <Problem roundId={round.id} title={round.title} coding={false} />
      </div>
    </section>
  );
}
