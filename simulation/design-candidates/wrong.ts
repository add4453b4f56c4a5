import type { View } from "../candidate.ts";
import { finish, say } from "../candidates/plan.ts";
import { contraryOf } from "./contrary.ts";
import { goodAnswer, paragraphsFor, partsOf, twistParagraphs, wrongKey } from "./knowledge.ts";
import { act, choose, designCandidate, note } from "./manner.ts";

/** Fluent, sure and wrong: the contrary of the sample answer in its own words, with sums that do not come out. */
export const wrong = designCandidate({
  name: "wrong",
  displayName: "Victor Lund",
  answers,
  plan: (view) => {
    switch (view.round.task.kind) {
      case "mcq":
        return [choose(wrongKey, contraryOf(partsOf(view)[0]?.text ?? "")), finish];
      case "scenario":
        return [...contraries(partsOf(view).map(({ text }) => text)).map((text) => act(text)), finish];
      default:
        return [
          say("I have built several of these, so there is nothing that I would have to ask you about it."),
          ...said(view),
          note(contraryOf(paragraphsFor(view, "estimation").join(" "))),
          say("That is how it is done everywhere, so I see nothing that could go wrong with it."),
          finish,
        ];
    }
  },
});

const contraries = (texts: string[]): string[] => texts.map(contraryOf).filter((text) => text !== "");

const said = (view: View) =>
  (["requirements", "estimation", view.round.phase] as const)
    .flatMap((phase) => contraries(paragraphsFor(view, phase)))
    .map((text) => say(text));

function answers(asked: string, view: View): string[] | null {
  const good = goodAnswer(view, asked);
  if (good) return [contraryOf(good)];
  const { task, phase } = view.round;
  if (task.kind === "coding") return null;
  if (task.kind === "scenario") return [...contraries(partsOf(view).map(({ text }) => text)), ...SURE];
  if (task.kind === "mcq") return task.key ? [SURE[0] ?? ""] : null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return ["No, I know all that I need to know."];
  const turned = task.twist ? twistParagraphs(view) : [];
  return [...contraries([...turned, ...paragraphsFor(view, phase)]), ...SURE];
}

const SURE = [
  "It stays exactly as I said it, I have seen it work like that in three companies.",
  "That is settled by what I said, anything else would only be showing off.",
  "There is nothing to add to that, it simply works for any number of users.",
  "I would not change a single thing, whoever does it in another way has not understood it.",
  "That case does not come up in practice, so I spend no thought on it.",
];
