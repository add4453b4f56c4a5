import { OptionKey } from "../../domain/question.ts";
import type { ResponseRow } from "../../domain/room/effect.ts";
import type { EventOf, RoomEvent } from "../../domain/room/event.ts";
import type { RoomState } from "../../domain/room/state.ts";
import { must } from "./invariants/must.ts";
import {
  ASKS,
  optionText,
  optionWhy,
  RIGHT,
  SMALL_TALK,
  stageText,
  stageTitle,
} from "./outside/question-bank.ts";
import { secret, secretsIn, VERDICT } from "./secrets.ts";

type Said = { id: string; role: "USER" | "ASSISTANT"; content: string };
type Response = Omit<ResponseRow, "evaluation" | "created_at">;
type Open = {
  id: string;
  question: EventOf<"round.opened">["question"];
  answer: Response | null;
  revealed: boolean;
  /** How often something was said that is no reason, since a choice was made without any. */
  evasions: number;
  /** The key is on its way though no reasons were given. */
  goesOn: boolean;
  stages: Set<number>;
  /** Words that were said in it, by the event that said them. */
  said: Map<string, string>;
  lookedUp: Set<string>;
};

/** What of a system-design question may be known when, once more, from the design's words and nothing but the log. */
export class NaiveDesign {
  /** What was answered and done, in order. */
  readonly responses: Response[] = [];
  /** Everything of the rounds' own kinds that stands in the conversation: by the event that said it. */
  readonly messages = new Map<string, Said[]>();
  /** Rounds of which it was said that their time is over. */
  readonly timeTold = new Set<string>();
  readonly #known = new Set<string>();
  readonly #rounds: Open[] = [];
  #round: Open | null = null;
  #isCompleted = false;
  /** How many questions were wished for. */
  #wanted = 0;

  /** The candidate may know what these marks stand for. */
  knows(mark: string): boolean {
    return this.#known.has(mark);
  }

  /** `body`: the event as it is kept. `before`: the interview that it met. */
  tell(event: RoomEvent, body: string, before: RoomState | null): void {
    const marks = secretsIn(body);
    const untold = marks.filter((mark) => !this.#known.has(mark));
    this.#take(event, before);
    // Facts are told by the event that brings them to light; a key only by one that comes after the reasons.
    const early = TELLS.has(event.type) ? untold.filter((mark) => !this.#known.has(mark)) : untold;
    must("nothing is told before its time", early.length === 0, { early, event });
  }

  #take(event: RoomEvent, before: RoomState | null): void {
    switch (event.type) {
      case "interview.created":
        this.#wanted = event.config.num_questions;
        return;
      case "round.opened":
        this.#round = {
          id: event.id,
          question: event.question,
          answer: null,
          revealed: false,
          evasions: 0,
          goesOn: false,
          stages: new Set(),
          said: new Map(),
          lookedUp: new Set(),
        };
        this.#rounds.push(this.#round);
        return;
      case "mcq.answered":
        this.#answered(event);
        return;
      case "message.sent":
        this.#said(event, before);
        return;
      case "mcq.revealed":
        this.#revealed(event);
        return;
      case "mcq.reveal_failed":
        if (this.#round) {
          this.#round.goesOn = false;
          this.#tellFailure(event);
        }
        return;
      case "facts.failed":
        this.#isLookedUp(event);
        this.#tellFailure(event);
        return;
      case "scenario.acted":
        must("there is a situation to act in", this.#round?.question.format === "SCENARIO", event);
        this.#round?.said.set(event.id, event.text);
        this.messages.set(event.id, [{ id: event.id, role: "USER", content: event.text }]);
        this.#acted(event);
        return;
      case "facts.looked_up":
        this.#lookedUp(event, this.#isWoundUp(before));
        return;
      case "round.time_up":
        must("the time of a question is up once", !this.timeTold.has(event.roundId), event);
        this.timeTold.add(event.roundId);
        return;
      case "round.finished":
      case "round.skipped":
        this.#round = null;
        if (this.#rounds.length === this.#wanted) this.#ended("finished");
        return;
      case "question.exhausted":
      case "interview.ended":
        this.#ended(event.type === "interview.ended" ? event.reason : "no_question");
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
    this.messages.set(id, [{ id, role: "USER", content }]);
    if (reasoning) this.#mayKnowKey(round);
  }

  #isWoundUp(before: RoomState | null): boolean {
    return before?.rounds.find((one) => one.id === this.#round?.id)?.phase === "wrap-up";
  }

  /** What is said after a bare choice is why; in a scenario it is something done, until it is wound up. */
  #said(event: EventOf<"message.sent">, before: RoomState | null): void {
    const { id, text } = event;
    const round = this.#round;
    round?.said.set(id, text);
    if (round?.question.format === "SCENARIO" && !this.#isWoundUp(before) && text !== SMALL_TALK)
      this.#acted(event);
    // What is asked is answered, and the reasons stay owed.
    if (!round?.answer || round.answer.user_explanation !== null || text.endsWith("?")) return;
    if (round.revealed || round.goesOn) return;
    // Neither thanks nor a single word says why.
    if (text === SMALL_TALK || !text.includes(" ")) {
      round.evasions += 1;
      round.goesOn = round.evasions >= 3;
      if (round.goesOn) this.#mayKnowKey(round);
      return;
    }
    round.answer.user_explanation = text;
    this.#mayKnowKey(round);
  }

  #mayKnowKey({ question }: Open): void {
    for (const key of OptionKey.options) this.#known.add(secret("key", question.id, key));
    this.#known.add(VERDICT);
  }

  /** After an interview that is to be graded every answer is told. */
  #ended(reason: EventOf<"interview.ended">["reason"]): void {
    this.#round = null;
    this.#isCompleted = !GIVEN_UP.has(reason);
    if (this.#isCompleted) for (const one of this.#rounds) if (isChoice(one)) this.#mayKnowKey(one);
  }

  #revealed({ id, requestId, correct, explanations }: EventOf<"mcq.revealed">): void {
    const open = this.#round;
    const round = open ?? this.#rounds.find((one) => this.#isCompleted && one.id === requestId);
    must("an answer is that of a choice", round !== undefined && isChoice(round), { id });
    if (!round) return;
    const { answer, question } = round;
    const isDue = answer?.user_explanation != null || round.goesOn;
    must("a key is shown after the answer and its reasons", !open || isDue, { id });
    must("a key is shown once", !round.revealed && correct === RIGHT, { id });
    round.revealed = true;
    if (answer) answer.is_correct = answer.user_answer === RIGHT;
    const whys = OptionKey.options.map((key) => ({ key, text: optionWhy(question.id, key) }));
    must("each option is explained", JSON.stringify(explanations) === JSON.stringify(whys), explanations);
    const lines = [`The answer is **${RIGHT}**.`, ...whys.map((one) => `- **${one.key}:** ${one.text}`)];
    if (open) this.messages.set(id, [{ id, role: "ASSISTANT", content: lines.join("\n") }]);
  }

  #tellFailure({ id, message }: { id: string; message: string }): void {
    this.messages.set(id, [{ id, role: "ASSISTANT", content: message }]);
  }

  #acted({ id, text }: { id: string; text: string }): void {
    const round = this.#round;
    if (!round) return;
    this.responses.push({
      id,
      round_id: round.id,
      question_id: round.question.id,
      user_answer: null,
      user_explanation: text,
      is_correct: null,
    });
  }

  #isLookedUp({ id, messageId }: { id: string; messageId: string }): void {
    const round = this.#round;
    const isAwaited = round?.said.has(messageId) === true && !round.lookedUp.has(messageId);
    must("what words bring to light is looked up once", isAwaited, { id, messageId });
    round?.lookedUp.add(messageId);
  }

  /** `woundUp`: the goodbye was said meanwhile, and nothing new begins after it. */
  #lookedUp(event: EventOf<"facts.looked_up">, woundUp: boolean): void {
    const { id, messageId, stage, more = [], twist } = event;
    this.#isLookedUp(event);
    const round = this.#round;
    if (!round) return;
    const { question, stages, said } = round;
    if (twist !== null) {
      must("a design turns once it has gone on", question.format === "OPEN_ENDED" && said.size > 1, { id });
      this.#known.add(secret("twist", question.id, 0));
    }
    const mayOpen = (index: number) => index < question.stages_total && (index < 2 || stages.size > 0);
    const asked = ASKS.flatMap((ask, index) => (said.get(messageId)?.includes(ask) ? [index] : []));
    const due = question.format === "SCENARIO" ? asked.filter((one) => mayOpen(one) && !stages.has(one)) : [];
    const told = [...(stage ? [{ id, ...stage }] : []), ...more];
    const indexes = told.map(({ index }) => index);
    must("there are stages in a scenario", told.length === 0 || question.format === "SCENARIO", { id });
    must("whoever asks for stages gets them", woundUp || due.every((one) => indexes.includes(one)), {
      event,
      due,
    });
    must(
      "no stage opens beside one, unasked",
      more.every(({ index }) => due.includes(index)),
      { event },
    );
    must("a stage opens once", new Set([...stages, ...indexes]).size === stages.size + told.length, {
      event,
    });
    must("a stage that follows another waits for it", indexes.every(mayOpen), { event });
    for (const { index, text } of told) {
      must("a stage is the question's own", text === stageText(question.id, index), { event });
      stages.add(index);
      this.#known.add(secret("stage", question.id, index));
    }
    const messages = told.map((one): Said => {
      return { id: one.id, role: "ASSISTANT", content: `**${stageTitle(one.index)}**\n\n${one.text}` };
    });
    if (messages.length > 0) this.messages.set(id, messages);
  }
}

const isChoice = ({ question }: Open): boolean => question.format === "MCQ";
const GIVEN_UP: ReadonlySet<string> = new Set(["given_up", "never_started", "left"]);

/** What tells something new to the candidate by itself. */
const TELLS: ReadonlySet<RoomEvent["type"]> = new Set<RoomEvent["type"]>([
  "facts.looked_up",
  "feedback.ready",
]);
