import type { View } from "../candidate.ts";
import { finish, hints, say } from "../candidates/plan.ts";
import {
  factQuestion,
  goodAnswer,
  paragraphsFor,
  partsOf,
  rightKey,
  sentencesIn,
  twistParagraphs,
  wrongKey,
} from "./knowledge.ts";
import { act, choose, designCandidate } from "./manner.ts";
import { bitOf, halfOf } from "./share.ts";

/** Brings about half: one choice right with hardly a reason, one wrong with some, and about half of the points of the rest. */
export const average = designCandidate({
  name: "average",
  displayName: "Jonas Weber",
  answers,
  plan: (view) => {
    const { task, number } = view.round;
    switch (task.kind) {
      case "mcq":
        return [
          number % 2
            ? choose(rightKey, [HARDLY, bitOf(view, partsOf(view)[0]?.text ?? "")].join(" ").trim())
            : choose(wrongKey, halfOf(view, partsOf(view)[0]?.text ?? "") || HARDLY),
          finish,
        ];
      case "scenario":
        return [
          ...[factQuestion(view, 0) ?? []].flat().map((text) => say(text)),
          ...halves(
            view,
            partsOf(view).map(({ text }) => text),
          ).map((text) => act(text)),
          finish,
        ];
      default:
        return [
          say("I would begin with what it has to do, and then see how large it gets."),
          ...halves(view, paragraphsFor(view, "requirements")).map((text) => say(text)),
          hints(1),
          ...halves(view, paragraphsFor(view, view.round.phase)).map((text) => say(text)),
          say("I think that is most of it from my side."),
          finish,
        ];
    }
  },
});

const HARDLY =
  "I have seen this one used for such a case before, and it worked out well enough for the team.";

function answers(asked: string, view: View): string[] | null {
  const good = goodAnswer(view, asked);
  if (good) return [sentencesIn(good)[0] ?? good];
  const { task, phase } = view.round;
  if (task.kind === "coding") return null;
  if (task.kind === "scenario")
    return [
      ...halves(
        view,
        partsOf(view).map(({ text }) => text),
      ),
      LASTING,
    ];
  if (task.kind === "mcq") return null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return ["No, nothing from my side, thank you."];
  const turned = task.twist ? twistParagraphs(view) : [];
  return [...halves(view, [...turned, ...paragraphsFor(view, phase)]), ...UNSURE];
}

const halves = (view: View, texts: string[]): string[] =>
  texts.map((text) => halfOf(view, text)).filter((text) => text !== "");

const LASTING = "I would write a short report on it and put a reminder on the dashboard for next time.";
const UNSURE = [
  "I have not thought about that in detail; I would keep it as it is for now and see.",
  "Hard to say without trying it out, I would probably decide that later with real traffic.",
  "I am not sure about that part, I would ask somebody who runs such a system.",
  "Nothing special comes to mind there, the usual measures should do for a start.",
  "I would go with whatever the team knows best for that.",
  "I would start with the simple way and look at it again when it hurts.",
  "That depends on the numbers we see later, I would leave it open for now.",
  "I would follow what the documentation of the store recommends there.",
  "As it stands I would accept that, and fix it when somebody complains.",
  "I have no strong opinion there, both ways would do for me.",
];
