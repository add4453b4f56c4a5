import type { View } from "../candidate.ts";
import { saidBy } from "../candidates/knowledge.ts";
import { finish, hints, say } from "../candidates/plan.ts";
import { paragraphsFor, partsOf, wrongKey } from "./knowledge.ts";
import { act, choose, designCandidate } from "./manner.ts";
import { bitOf } from "./share.ts";

/** Picks wrong options for no reason, takes every hint and the sample answer, and brings a sentence here and there. */
export const stuck = designCandidate({
  name: "stuck",
  displayName: "Mei Tan",
  answers,
  plan: (view) => {
    const { task, question } = view.round;
    switch (task.kind) {
      case "mcq":
        return [
          say("I have never had to decide something like this, so I will have to guess."),
          choose(wrongKey, null),
          finish,
        ];
      case "scenario":
        return [
          act("I would look at the dashboard and the logs first and see what is red."),
          hints(1),
          ...bits(
            view,
            partsOf(view).map(({ text }) => text),
          ).map((text) => act(text)),
          act("I do not know what to do with these figures."),
          hints(question.hints_total),
          act(
            "I have read the hints and would restart the machines, and call somebody who knows the system.",
          ),
          act("Then I would wait and see if it gets better on its own."),
          finish,
        ];
      default:
        return [
          say("I have never designed anything of that size, I do not know where to begin."),
          ...bits(view, paragraphsFor(view, "requirements")).map((text) => say(text)),
          hints(2),
          say("I understand the hints, but I do not see yet how the parts would fit together."),
          ...bits(view, paragraphsFor(view, view.round.phase)).map((text) => say(text)),
          hints(question.hints_total + 1),
          say("I have read it now. I could not have come up with that myself, to be honest."),
          finish,
        ];
    }
  },
});

const bits = (view: View, texts: string[]): string[] =>
  texts.map((text) => bitOf(view, text)).filter((text) => text !== "");

function answers(asked: string, view: View): string[] | null {
  const { task, phase } = view.round;
  if (task.kind === "mcq") return task.answer ? [...hunch(view), ...MCQ] : null;
  if (task.kind === "scenario") return null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return ["No, nothing, thank you."];
  const known = bits(view, paragraphsFor(view, phase)).filter((text) => !saidBy(view).includes(text));
  if (known.length > 0) return known;
  // Lost for long enough, they reach for the hints instead of answering.
  const lost = LOST.filter((one) => saidBy(view).includes(one)).length;
  if (lost >= 2 && view.round.hints.length < 2) return null;
  return LOST;
}

/** In the second choice there is a reason that they half remember. */
const hunch = (view: View): string[] =>
  view.round.number % 2 ? [] : bits(view, [partsOf(view)[0]?.text ?? ""]);

const MCQ = [
  "It sounded the most familiar of the four to me, that is all there is to it.",
  "I cannot say what would change, I do not know the trade-off behind it.",
  "I have no idea, sorry.",
];
const LOST = [
  "I do not know how to answer that one, I have only ever worked on screens and forms.",
  "No idea, I would have to look up how others do it.",
  "I am not sure what you would want to hear there, so I would leave it.",
  "I cannot say, that was always set up by somebody else.",
  "I do not know that either.",
  "No idea about that one, it has never come up in my work.",
  "I am lost there, I do not know what the usual way is.",
  "I do not know, I would copy what the last project had.",
  "I am not sure, somebody else would have to decide that.",
  "I do not know enough about it to say anything useful.",
  "I have no idea, I would have to read about it first.",
  "I am not sure what that would mean in practice.",
];
