import type { View } from "../candidate.ts";
import type { Heard } from "./hearing.ts";
import { clarifying, firstSample, lowerFirst, rubricOf, sentences, solution } from "./knowledge.ts";
import { askIfThatIsAll, candidate, finish, run, say, submit, write } from "./plan.ts";

/** Asks, explains, tests and answers as one who knows the question's material. */
export const strong = candidate({
  name: "strong",
  language: "javascript",
  displayName: "Ines Okafor",
  answers,
  plan: (view) => {
    const code = solution(view);
    return [
      say(clarifying(view, 0)),
      say(clarifying(view, 2)),
      say(approach(view)),
      say(cost(view)),
      say(edges(view)),
      write(code),
      run(code),
      run(code, firstSample(view).input),
      submit(code),
      askIfThatIsAll("Is there another part of this that you would like to go into?"),
      finish,
    ];
  },
});

function answers(heard: Heard, view: View): string | null {
  const { edge_cases, follow_ups } = rubricOf(view);
  switch (heard.kind) {
    case "known":
      return view
        .chance("known")
        .pick([
          "No, this one is new to me, so I would like to read it carefully first.",
          "I have not met it before; give me a moment with the statement.",
        ]);
    case "approach":
      return approach(view);
    case "example":
      return `On the first example I go through the input once by hand and end with ${firstSample(view).expected_output}, which is what the statement expects.`;
    case "cost":
    case "growth":
      return cost(view);
    case "cases":
      return edges(view);
    case "edge": {
      const edge = edge_cases[heard.index];
      if (!edge)
        return "That case takes the same path through the code, so it gives the right result without a special branch.";
      return `For that case, ${lowerFirst(edge.name)}, the code does the right thing: I thought of ${edge.terms.slice(0, 2).join(" and ")}, and it returns what the statement asks for, because no branch treats it differently.`;
    }
    case "variation": {
      const variation = follow_ups[heard.index];
      if (!variation)
        return "I would keep the same structure and change only what is stored at each step, because the rest does not depend on it.";
      return sentences(variation.good_answer, 3);
    }
    case "expected":
      return "I expected the value from the statement, so I follow the input through the code line by line to see where it leaves that.";
    case "closing":
      return "One thing: what does a normal week of this team look like?";
    case "prod":
      return "I am checking the limits against my idea, nothing is blocking me.";
    case "other":
      return "I decided that from the limits in the statement, because they rule the slower way out.";
    default:
      return heard satisfies never;
  }
}

function approach(view: View): string {
  const { key_insights } = rubricOf(view);
  const opening = view
    .chance("approach")
    .pick([
      "The brute-force way tries everything and repeats most of its work, so I would rather do this instead.",
      "A naive search over all possibilities would be too slow here, so I go another way.",
    ]);
  return `${opening} ${key_insights.join(" ")} That works because each step only needs what the steps before it have left behind.`;
}

function cost(view: View): string {
  const { optimal_time, optimal_space } = rubricOf(view);
  return `The time complexity is ${optimal_time}, because every step does a bounded amount of work, and the extra space is ${optimal_space}.`;
}

function edges(view: View): string {
  const [first, second, third] = rubricOf(view).edge_cases;
  const named = [first, second, third].flatMap((edge) =>
    edge ? [`${lowerFirst(edge.name)} (${edge.terms[0]})`] : [],
  );
  return `The cases I would test besides the examples: ${named.join("; ")}. When such a case comes, the code returns what the statement asks for.`;
}
