import { interviewerTurn } from "../../ai/interviewer.ts";
import { BUILTIN_MODELS } from "../../ai/models.ts";
import { PATIENCE } from "../../ai/patience.ts";
import { interviewerBrief } from "../../ai/room-briefs.ts";
import { inTime } from "../in-time.ts";
import { QUESTION_MS } from "./awaited-question.ts";
import { type EffectDeps, type EffectOf, questionOf } from "./deps.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { spentSince } from "./spent.ts";
import { waitedMs } from "./waiting.ts";

/** After this the candidate is told that there is no turn, and may ask again, rather than that the question is read anew. */
const READING_MS = 10_000;

export async function askInterviewer(
  { turnId, roundId, cause }: EffectOf<"ask-interviewer">,
  deps: EffectDeps,
): Promise<Outcome> {
  if (deps.state().turn?.id !== turnId) return done();
  const began = deps.now();
  const [read, isSpent] = await Promise.all([
    inTime(QUESTION_MS, questionOf(roundId, deps)),
    budgetReached(roundId, deps),
  ]);
  const state = deps.state();
  // The candidate may have stopped it while the question was fetched.
  if (state.turn?.id !== turnId) return done();
  if (!read.ok && deps.now() - state.turn.at < READING_MS) return failed("The question could not be loaded.");
  const question = read.ok ? read.value : null;
  const round = state.rounds.find((candidate) => candidate.id === roundId);
  if (!round || !question) return done({ type: "interviewer.failed", turnId });
  const brief = interviewerBrief(state, round, question, {
    cause,
    candidateName: deps.owner.name,
    now: deps.now(),
  });
  const models = isSpent ? BUILTIN_MODELS : deps.models;
  const notice = isSpent &&
    !state.messages.some(({ meta }) => meta?.budget_reached) && { budget_reached: true as const };
  const speaker = deps.speaker(turnId);
  try {
    const turn = interviewerTurn(models, brief, {
      signal: speaker.signal,
      turnMs: PATIENCE.turnMs - Math.max(waitedMs(state, deps.now()), deps.now() - began),
      ifCut: (metaOf) => {
        speaker.metaOf = (text) => ({ ...metaOf(text), ...notice });
      },
    });
    for await (const part of turn) {
      if (part.type === "delta") speaker.say(part.text);
      else if (part.type === "restarted") speaker.restart();
      else {
        const spokenAt = speaker.said?.spokenAt ?? deps.now();
        const meta = { ...part.reply.meta, ...notice };
        deps.note({
          event: "turn",
          what: meta.model,
          outcome: meta.failed_over ? "failed" : "ok",
          ms: deps.now() - began,
          request_id: deps.requestId,
          figures: { first_ms: spokenAt - began, tokens: meta.tokens_used },
          ids: { turn_id: turnId },
          level: "warn",
        });
        return done({ type: "interviewer.replied", turnId, cutShort: false, spokenAt, ...part.reply, meta });
      }
    }
  } catch (error) {
    // The turn was called off by what happened meanwhile; its words were kept then.
    if (speaker.signal.aborted) return done();
    throw error;
  } finally {
    speaker.stop();
  }
  return done({ type: "interviewer.failed", turnId });
}

/** True when the configured model has cost what it may, in this interview or for this person today. */
async function budgetReached(roundId: string, deps: EffectDeps): Promise<boolean> {
  if (!deps.models.interviewer || deps.models.interviewer.circuit?.isOpen) return false;
  if (spentSince(0, deps) >= deps.limits.modelTokens) return true;
  return deps.userBudget.isReached(roundId, (since) => spentSince(since, deps));
}
