import { OptionKey } from "../../domain/question.ts";
import type { ResponseRow } from "../../domain/room/effect.ts";
import type { EventOf, RoomEvent } from "../../domain/room/event.ts";
import { must } from "./invariants/must.ts";
import { optionText, optionWhy, RIGHT, stageText, stageTitle } from "./outside/question-bank.ts";
import { secret, secretsIn, VERDICT } from "./secrets.ts";

type Response = Omit<ResponseRow, "evaluation" | "created_at">;
type Open = {
  id: string;
  question: EventOf<"round.opened">["question"];
  answer: Response | null;
  revealed: boolean;
  stages: Set<number>;
  /** Words that were said in it. */
  said: Set<string>;
  lookedUp: Set<string>;
};

/** What of a system-design question may be known when, once more, from the design's words and nothing but the log. */
export class NaiveDesign {
  /** What was answered and done, in order. */
  readonly responses: Response[] = [];
  /** Everything of the rounds' own kinds that stands in the conversation: by the event that said it. */
  readonly messages = new Map<string, { role: "USER" | "ASSISTANT"; content: string }>();
  /** Rounds of which it was said that their time is over. */
  readonly timeTold = new Set<string>();
  readonly #known = new Set<string>();
  #round: Open | null = null;

  /** The candidate may know what these marks stand for. */
  knows(mark: string): boolean {
    return this.#known.has(mark);
  }

  /** `body`: the event as it is kept. */
  tell(event: RoomEvent, body: string): void {
    const marks = secretsIn(body);
    const untold = marks.filter((mark) => !this.#known.has(mark));
    this.#take(event);
    // Facts are told by the event that brings them to light; a key only by one that comes after the reasons.
    const early = TELLS.has(event.type) ? untold.filter((mark) => !this.#known.has(mark)) : untold;
    must("nothing is told before its time", early.length === 0, { early, event });
  }

  #take(event: RoomEvent): void {
    switch (event.type) {
      case "round.opened":
        this.#round = {
          id: event.id,
          question: event.question,
          answer: null,
          revealed: false,
          stages: new Set(),
          said: new Set(),
          lookedUp: new Set(),
        };
        return;
      case "mcq.answered":
        this.#answered(event);
        return;
      case "message.sent":
        this.#said(event);
        return;
      case "mcq.revealed":
        this.#revealed(event);
        return;
      case "scenario.acted":
        this.#acted(event);
        return;
      case "facts.looked_up":
        this.#lookedUp(event);
        return;
      case "round.time_up":
        must("the time of a question is up once", !this.timeTold.has(event.roundId), event);
        this.timeTold.add(event.roundId);
        return;
      case "round.finished":
      case "round.skipped":
      case "question.exhausted":
      case "interview.ended":
        this.#round = null;
        return;
      case "feedback.ready":
        this.#known.add(VERDICT);
        return;
      default:
        return;
    }
  }

  #answered({ id, key, reasoning }: EventOf<"mcq.answered">): void {
    const round = this.#round;
    must("options are chosen in an MCQ, once", round?.question.format === "MCQ" && !round.answer, { id });
    if (!round) return;
    round.answer = {
      id,
      round_id: round.id,
      question_id: round.question.id,
      user_answer: key,
      user_explanation: reasoning,
      is_correct: null,
    };
    this.responses.push(round.answer);
    const content = [`**${key}.** ${optionText(key)}`, reasoning].filter(Boolean).join("\n\n");
    this.messages.set(id, { role: "USER", content });
    if (reasoning) this.#mayKnowKey(round);
  }

  /** What is said after a bare choice is why. */
  #said({ id, text }: EventOf<"message.sent">): void {
    const round = this.#round;
    round?.said.add(id);
    if (!round?.answer || round.answer.user_explanation !== null) return;
    round.answer.user_explanation = text;
    this.#mayKnowKey(round);
  }

  #mayKnowKey({ question }: Open): void {
    for (const key of OptionKey.options) this.#known.add(secret("key", question.id, key));
    this.#known.add(VERDICT);
  }

  #revealed({ id, correct, explanations }: EventOf<"mcq.revealed">): void {
    const round = this.#round;
    const { answer, question } = round ?? {};
    must("a key is shown once, after the answer and its reasons", answer?.user_explanation != null, { id });
    must("a key is shown once", round?.revealed === false && correct === RIGHT, { id });
    if (!round || !answer || !question) return;
    round.revealed = true;
    answer.is_correct = answer.user_answer === RIGHT;
    const whys = OptionKey.options.map((key) => ({ key, text: optionWhy(question.id, key) }));
    must("each option is explained", JSON.stringify(explanations) === JSON.stringify(whys), explanations);
    const lines = [`The answer is **${RIGHT}**.`, ...whys.map((one) => `- **${one.key}:** ${one.text}`)];
    this.messages.set(id, { role: "ASSISTANT", content: lines.join("\n") });
  }

  #acted({ id, text }: EventOf<"scenario.acted">): void {
    const round = this.#round;
    must("there is a situation to act in", round?.question.format === "SCENARIO", { id });
    if (!round) return;
    round.said.add(id);
    this.messages.set(id, { role: "USER", content: text });
    this.responses.push({
      id,
      round_id: round.id,
      question_id: round.question.id,
      user_answer: null,
      user_explanation: text,
      is_correct: null,
    });
  }

  #lookedUp({ id, messageId, stage, twist }: EventOf<"facts.looked_up">): void {
    const round = this.#round;
    const isAwaited = round?.said.has(messageId) === true && !round.lookedUp.has(messageId);
    must("what words bring to light is looked up once", isAwaited, { id, messageId });
    if (!round) return;
    round.lookedUp.add(messageId);
    const { question, stages, said } = round;
    if (twist !== null) {
      must("a design turns once it has gone on", question.format === "OPEN_ENDED" && said.size > 1, { id });
      this.#known.add(secret("twist", question.id, 0));
    }
    if (!stage) return;
    const { index } = stage;
    must("there are stages in a scenario", question.format === "SCENARIO", { id });
    must("a stage opens once, and no more than there are", !stages.has(index), { id, stage });
    must("no more stages open than there are", index >= 0 && index < question.stages_total, { id, stage });
    must("a stage is the question's own", stage.text === stageText(question.id, index), { id, stage });
    must("a stage that follows another waits for it", index < 2 || stages.size > 0, { id, stage });
    stages.add(index);
    this.#known.add(secret("stage", question.id, index));
    this.messages.set(id, { role: "ASSISTANT", content: `**${stageTitle(index)}**\n\n${stage.text}` });
  }
}

/** What tells something new to the candidate by itself. */
const TELLS: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
  "facts.looked_up",
  "feedback.ready",
]);
