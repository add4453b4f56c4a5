import type { View } from "../candidate.ts";
import { finish, hints, say } from "../candidates/plan.ts";
import {
  factQuestion,
  goodAnswer,
  halfOf,
  paragraphsFor,
  partsOf,
  rightKey,
  sentencesIn,
  twistParagraphs,
  wrongKey,
} from "./knowledge.ts";
import { act, choose, designCandidate } from "./manner.ts";

/** Brings about half: one choice right with hardly a reason, one wrong with some, and every second sentence of the rest. */
export const average = designCandidate({
  name: "average",
  displayName: "Jonas Weber",
  answers,
  plan: (view) => {
    const { task, number } = view.round;
    switch (task.kind) {
      case "mcq":
        return [
          number % 2 ? choose(rightKey, HARDLY) : choose(wrongKey, half(partsOf(view)[0]?.text)),
          finish,
        ];
      case "scenario":
        return [...partsOf(view).map(({ text }) => act(halfOf(text))), finish];
      default:
        return [
          say(factQuestion(view, 0) ?? "What matters most to the users?"),
          ...paragraphsFor(view, "requirements")
            .slice(0, 1)
            .map((text) => say(halfOf(text))),
          hints(1),
          ...paragraphsFor(view, view.round.phase).map((text) => say(halfOf(text))),
          say("I think that is most of it from my side."),
          finish,
        ];
    }
  },
});

const HARDLY =
  "I have seen this one used for such a case before, and it worked out well enough for the team.";
const half = (text = ""): string => sentencesIn(text).slice(0, 2).join(" ");

function answers(asked: string, view: View): string[] | null {
  const good = goodAnswer(view, asked);
  if (good) return [sentencesIn(good)[0] ?? good];
  const { task, phase } = view.round;
  if (task.kind === "coding") return null;
  if (task.kind === "scenario") return [...partsOf(view).map(({ text }) => halfOf(text)), LASTING];
  if (task.kind === "mcq") return null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return ["No, nothing from my side, thank you."];
  const turned = task.twist ? twistParagraphs(view) : [];
  return [...[...turned, ...paragraphsFor(view, phase)].map(halfOf), ...UNSURE];
}

const LASTING = "I would write a short report on it and put a reminder on the dashboard for next time.";
const UNSURE = [
  "I have not thought about that in detail; I would keep it as it is for now and see.",
  "Hard to say without trying it out, I would probably decide that later with real traffic.",
  "I am not sure about that part, I would ask somebody who runs such a system.",
  "Nothing special comes to mind there, the usual measures should do for a start.",
  "I would go with whatever the team knows best for that.",
];
