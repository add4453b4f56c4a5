import { Copy } from "lucide-react";
import type { ReactNode } from "react";
import type { Report, RoundEvaluation, RoundFacts } from "../../../domain/feedback.ts";
import { QUESTIONS_IN } from "../../../domain/questions-in.ts";
import { isDesign } from "../../../domain/scoring/score.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { MadeHtml, type SafeHtml } from "../../components/made-html.tsx";
import { WhyAsked } from "../../components/why-asked.tsx";
import { clockText } from "../../format.ts";
import { common } from "../../strings/common.ts";
import { report as words } from "../../strings/report.ts";
import { ChoiceOptions } from "./choice-options.tsx";
import { Corrected } from "./corrected.tsx";
import { Dispute, type DisputeRefused } from "./dispute.tsx";
import { Problem } from "./problem.tsx";
import { hiddenText } from "./question-rows.ts";
import { anchors } from "./records.ts";
import type { ShownRound } from "./shown-report.server.ts";

type QuestionSectionProps = {
  round: RoundEvaluation;
  told: ShownRound | null;
  /** Of the sample answer, where there is one. */
  approach: SafeHtml | undefined;
  report: Report;
  regrading: string[];
  refused: DisputeRefused | null;
};

/** One question: its facts, what the hidden tests found, a strong answer, and the way to dispute its grade. */
export function QuestionSection({ round, told, approach, report, regrading, refused }: QuestionSectionProps) {
  const { round_id, round_number, question_title } = round;
  const second = report.regrades.find(({ evaluation }) => evaluation.round_id === round_id) ?? null;
  const corrections = report.corrections.filter(({ evaluation }) => evaluation.round_id === round_id);
  const correction = corrections.at(-1);
  return (
    <section className="section" aria-labelledby={`h-q-${round_number}`}>
      <h2 id={`h-q-${round_number}`}>{words.question(round_number, question_title)}</h2>
      <div className="card stack gap-6">
        <Facts round={round} />
        {told ? <WhyAsked why={told.why} topic={told.topics[0]} /> : null}
        {told?.choice ? <ChoiceOptions choice={told.choice} /> : null}
        <HiddenCaught round={round} />
        <Sample round={round} approach={approach} />
        {correction ? <Corrected first={round} correction={correction} /> : null}
        <Dispute
          round={round}
          second={second}
          regrading={regrading.includes(round_id)}
          refused={refused?.roundId === round_id ? refused : null}
        />
        <Problem roundId={round_id} title={question_title} coding={!isDesign(round.facts)} />
      </div>
    </section>
  );
}

function Facts({ round }: { round: RoundEvaluation }) {
  const { round_id, facts, samples } = round;
  const names = words.roundFacts;
  const spent = clockText(facts.duration_sec * 1000);
  return (
    <div className="record stack gap-3" id={anchors.record(round_id)} tabIndex={-1}>
      <div className="row between">
        <h3>{names.title}</h3>
        <a className="small no-print" href={`#${anchors.transcript(round_id)}`}>
          {words.toTranscript}
        </a>
      </div>
      <dl className="figures">
        {isDesign(facts) ? null : <CodeFacts facts={facts} />}
        <Fact name={names.hints}>{words.of(facts.hints_used, facts.hints_total)}</Fact>
        {facts.nudges > 0 ? (
          <Fact name={names.nudges}>
            {facts.nudges} <span className="small muted block">{names.nudgesHint}</span>
          </Fact>
        ) : null}
        {facts.approach_shown ? <Fact name={names.approach}>{names.approachShown}</Fact> : null}
        <Fact name={names.messages}>{facts.candidate_messages}</Fact>
        <Fact name={names.time}>
          {facts.time_limit_min === null ? spent : names.timeOf(spent, facts.time_limit_min)}
        </Fact>
        <Fact name={names.graded}>{words.samples(samples)}</Fact>
      </dl>
    </div>
  );
}

function CodeFacts({ facts }: { facts: RoundFacts }) {
  const names = words.roundFacts;
  return (
    <>
      <Fact name={names.hidden}>
        {hiddenText(facts)}
        {facts.best_run_id ? (
          <a className="small block no-print" href={`#${anchors.record(facts.best_run_id)}`}>
            {names.best}
          </a>
        ) : null}
      </Fact>
      <Fact name={names.submissions}>{facts.submissions}</Fact>
      <Fact name={names.runs}>{facts.runs}</Fact>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function HiddenCaught({ round }: { round: RoundEvaluation }) {
  if (round.hidden_caught.length === 0) return null;
  return (
    <div className="stack gap-2">
      <h3>{words.hiddenCaught}</h3>
      <ul className="prose bullets">
        {round.hidden_caught.map((found) => (
          <li key={found}>{found}</li>
        ))}
      </ul>
    </div>
  );
}

function Sample({ round, approach }: { round: RoundEvaluation; approach: SafeHtml | undefined }) {
  if (!round.sample_answer) return null;
  const { language, code } = round.sample_answer;
  return (
    <div className="stack gap-3">
      <h3>{words.sample}</h3>
      {approach ? (
        <div lang={QUESTIONS_IN}>
          <MadeHtml className="prose" html={approach} />
        </div>
      ) : null}
      {code ? (
        <div className="codebox">
          <header>
            {common.language[language]}
            <CopyButton text={code} quiet icon={<Copy className="icon" aria-hidden />} />
          </header>
          <pre>{code.trimEnd()}</pre>
        </div>
      ) : null}
    </div>
  );
}
