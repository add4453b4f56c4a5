import type { View } from "../candidate.ts";
import { saidBy } from "../candidates/knowledge.ts";
import { finish, review, say } from "../candidates/plan.ts";
import { factQuestion, goodAnswer, paragraphsFor, partsOf, rightKey, twistParagraphs } from "./knowledge.ts";
import { act, choose, designCandidate, note, pause } from "./manner.ts";

const MINUTE = 60_000;

/** Asks first, says the sample answer's parts in the stages they belong to, keeps notes, and takes a break before the design. */
export const strong = designCandidate({
  name: "strong",
  displayName: "Ines Okafor",
  answers,
  plan: (view) => {
    switch (view.round.task.kind) {
      case "mcq":
        return [choose(rightKey, partsOf(view)[0]?.text ?? null), finish];
      case "scenario":
        return [
          ...asking(view, [0]),
          ...partsOf(view).map(({ text }) => act(text)),
          note("Order so far: look at the figures, stop the damage, find the cause, then make it safe."),
          finish,
        ];
      default:
        return [
          pause(7 * MINUTE, ({ messages }) => messages.length < 12),
          ...asking(view, [0, 1, 2]),
          ...paragraphsFor(view, "requirements").map((text) => say(text)),
          note(`Figures to build on:\n${view.knows.full.clarifications[0]?.answer ?? ""}`),
          ...paragraphsFor(view, "estimation").map((text) => say(text)),
          ...(view.round.phase === "high-level" ? [review] : []),
          ...paragraphsFor(view, view.round.phase).map((text) => say(text)),
          say(`${LEFT_OUT}\n\n${leftOut(view).join("\n\n")}`),
          finish,
        ];
    }
  },
});

const LEFT_OUT = "Before we close, what I have not come to yet.";
const STAGES = ["requirements", "estimation", "api-data", "high-level", "deep-dive", "operations"] as const;

function leftOut(view: View): string[] {
  const said = saidBy(view).split(LEFT_OUT)[0] ?? "";
  return STAGES.flatMap((phase) => paragraphsFor(view, phase)).filter((text) => !said.includes(text));
}

const asking = (view: View, which: number[]) =>
  which.flatMap((place) => factQuestion(view, place) ?? []).map((text) => say(text));

function answers(asked: string, view: View): string[] | null {
  const good = goodAnswer(view, asked);
  if (good) return [good];
  const { task, phase } = view.round;
  if (task.kind === "coding") return null;
  if (task.kind === "scenario") return [...partsOf(view).map(({ text }) => text), LASTING];
  if (task.kind === "mcq") return task.key ? [OWN_REASON] : null;
  if (/\bquestion for me\b|\blike to ask\b/.test(asked)) return [CLOSING];
  const turned = task.twist ? twistParagraphs(view) : [];
  return [...turned, ...paragraphsFor(view, phase), ...OTHERWISE];
}

const LASTING =
  "For good I would write down what we saw in which order, turn the manual steps into an alarm with a runbook, and try the same failure on purpose next month.";
const OWN_REASON =
  "I decided it by what the statement says must hold, and by what breaks first when a part is missing.";
const CLOSING = "One thing: how does a design like this get reviewed in your team?";
const OTHERWISE = [
  "I would start smaller: one region, one store and one queue, because that carries the first year and each part can be replaced later; the price is a harder move when it grows.",
  "The largest item is what is kept and copied, so I would cut there first: shorter retention for the raw data, because hardly anybody reads it after a month.",
  "I would challenge the requirement that costs most for the fewest users, and ask what happens if it is met only nine times out of ten.",
  "When that part is down the others go on with what they have, users see older data for a while, and writes wait in the queue instead of failing.",
];
