import { evaluateRound, writeReport } from "../ai/evaluator.ts";
import { answerRevealed, factsLookedUp } from "../ai/facts-for.ts";
import { interviewerTurn } from "../ai/interviewer.ts";
import { interviewerBrief, roundRecord } from "../ai/room-briefs.ts";
import type { RoundEvaluation } from "../domain/feedback.ts";
import type { Millis } from "../domain/ids.ts";
import type { EventDraft } from "../domain/room/command.ts";
import type { Effect } from "../domain/room/effect.ts";
import type { LoggedEvent } from "../domain/room/log.ts";
import { testsOf, toRunResult } from "../domain/room/run-result.ts";
import type { RoomState } from "../domain/room/state.ts";
import { type Transcript, transcriptKey, transcriptOf } from "../domain/room/transcript.ts";
import type { Setup, SpokenTurn } from "./headless-room.ts";
import type { SimulatedQuestion } from "./question.ts";
import { seededId } from "./seeded-id.ts";

/** What an effect comes to, and how much virtual time it takes. */
type Settled = { afterMs: Millis; draft: EventDraft };
type Room = { state(): RoomState; events(): LoggedEvent[]; now(): Millis };

const THINKING_MS = 1500;
const PER_WORD_MS = 180;
const RUN_MS = 1500;
const SOON_MS = 300;

/** Does what the room asks for with the product's own functions; rows for Postgres are left out. */
export function performing(setup: Setup, room: Room) {
  const signal = new AbortController().signal;
  const evaluations: RoundEvaluation[] = [];
  const turns: SpokenTurn[] = [];
  let transcript: Transcript | null = null;

  const perform = async (effect: Effect): Promise<Settled[]> => {
    switch (effect.do) {
      case "choose-question": {
        const question = setup.questions[effect.number - 1]?.full.public;
        if (!question) return soon({ type: "question.exhausted" });
        return soon({
          type: "round.opened",
          number: effect.number,
          question,
          why: "It was chosen for a simulation.",
        });
      }
      case "ask-interviewer":
        return speak(effect.turnId, effect.roundId, effect.cause);
      case "run-code":
        return judge(effect.runId);
      case "serve-hint": {
        const { full } = ofRound(effect.roundId);
        const text = full.hints[effect.index] ?? full.expected_approach;
        if (!text) throw new Error(`${full.public.slug} has no approach to show`);
        return soon({ type: "hint.served", requestId: effect.requestId, index: effect.index, text });
      }
      case "reveal-answer": {
        const { full } = ofRound(effect.roundId);
        return soon(answerRevealed(full, effect.requestId));
      }
      case "look-up-facts": {
        const { full } = ofRound(effect.roundId);
        let further = 0;
        const newId = () => seededId(`stage ${effect.messageId}`, further++);
        return soon(factsLookedUp(room.state(), full, effect, newId));
      }
      case "evaluate-round": {
        const { round, full } = ofRound(effect.roundId);
        const graded = await evaluateRound(setup.models, roundRecord(room.state(), round, full), { signal });
        if (!graded.ok) return soon({ type: "feedback.failed", step: "round", message: graded.message });
        evaluations.push(graded.evaluation);
        return soon({ type: "round.evaluated", roundId: effect.roundId });
      }
      case "regrade-round": {
        const { round, full } = ofRound(effect.roundId);
        const graded = await evaluateRound(setup.models, roundRecord(room.state(), round, full), { signal });
        if (!graded.ok) return soon({ type: "feedback.failed", step: "round", message: graded.message });
        const { roundId, reason } = effect;
        return soon({ type: "round.regraded", roundId, reason, evaluation: graded.evaluation });
      }
      case "save-transcript":
        transcript = transcriptOf(room.state(), [...room.events()]);
        return soon({ type: "transcript.saved", key: transcriptKey(room.state().interviewId) });
      case "write-report": {
        const written = await writeReport(
          setup.models,
          { rounds: evaluations, locale: room.state().config.locale },
          { signal },
        );
        return written.ok
          ? soon({ type: "feedback.ready", report: written.report })
          : soon({ type: "feedback.failed", step: "report", message: written.message });
      }
      case "prepare-question":
      case "save-evaluation":
      case "refresh-stats":
      case "save":
        return [];
      default:
        return effect satisfies never;
    }
  };
  return Object.assign(perform, { turns, transcript: () => transcript });

  async function speak(
    turnId: string,
    roundId: string,
    cause: SpokenTurn["brief"]["cause"],
  ): Promise<Settled[]> {
    const { round, full } = ofRound(roundId);
    const { displayName } = setup.candidate;
    const brief = interviewerBrief(room.state(), round, full, {
      cause,
      candidateName: displayName,
      now: room.now(),
    });
    for await (const part of interviewerTurn(setup.models, brief, { signal, wordMs: 0 })) {
      if (part.type !== "done") continue;
      const { reply } = part;
      const spokenAt = room.now() + THINKING_MS;
      const afterMs = THINKING_MS + reply.text.split(/\s+/).length * PER_WORD_MS;
      turns.push({ turnId, brief, reply, at: room.now() });
      return [
        { afterMs, draft: { type: "interviewer.replied", turnId, cutShort: false, spokenAt, ...reply } },
      ];
    }
    return soon({ type: "interviewer.failed", turnId });
  }

  async function judge(runId: string): Promise<Settled[]> {
    const run = room.state().runs.find((one) => one.id === runId);
    if (!run) return [];
    const { full, cases } = ofRound(run.roundId);
    const { signature } = full.public;
    if (!signature) throw new Error(`${full.public.slug} takes no code`);
    const tests = testsOf(run, cases);
    const { language, code } = run;
    const mode = run.mode === "SUBMIT" ? ("submit" as const) : ("run" as const);
    // A runner keeps verdicts by id, and the same seed gives the same ids.
    const submission_id = crypto.randomUUID();
    const judged = await setup.judge({ submission_id, mode, language, code, signature, tests });
    const started: Settled = { afterMs: SOON_MS, draft: { type: "run.started", runId } };
    if (!judged.ok) throw new Error(`code could not be judged: ${judged.code}: ${judged.message}`);
    const result = toRunResult(judged.response, tests);
    return [started, { afterMs: RUN_MS, draft: { type: "run.finished", runId, result } }];
  }

  function ofRound(roundId: string): SimulatedQuestion & { round: RoomState["rounds"][number] } {
    const round = room.state().rounds.find((one) => one.id === roundId);
    const question = setup.questions.find((one) => one.full.public.id === round?.question.id);
    if (!round || !question) throw new Error("there is no such round");
    return { ...question, round };
  }
}

const soon = (draft: EventDraft): Settled[] => [{ afterMs: SOON_MS, draft }];
