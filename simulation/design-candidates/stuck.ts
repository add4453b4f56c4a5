import type { View } from "../candidate.ts";
import { finish, hints, say } from "../candidates/plan.ts";
import { factQuestion, paragraphsFor, partsOf, sentencesIn, wrongKey } from "./knowledge.ts";
import { act, choose, designCandidate } from "./manner.ts";

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
          act(first(partsOf(view)[1]?.text)),
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
          say(factQuestion(view, 0) ?? "How many users are there?"),
          say(first(paragraphsFor(view, "requirements")[0])),
          hints(2),
          say("I understand the hints, but I do not see yet how the parts would fit together."),
          hints(question.hints_total),
          ...paragraphsFor(view, view.round.phase)
            .slice(0, 1)
            .map((text) => say(first(text))),
          hints(question.hints_total + 1),
          say("I have read it now. I could not have come up with that myself, to be honest."),
          finish,
        ];
    }
  },
});

const first = (text = ""): string => sentencesIn(text)[0] ?? "";

function answers(asked: string, view: View): string[] | null {
  const { task, phase } = view.round;
  if (task.kind === "mcq") return task.answer ? MCQ : null;
  if (task.kind === "scenario") return null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return ["No, nothing, thank you."];
  const known = phase === "api-data" || phase === "high-level" ? paragraphsFor(view, phase).slice(0, 1) : [];
  return [...known.map(first), ...LOST];
}

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
];
