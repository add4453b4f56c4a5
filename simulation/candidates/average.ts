import type { View } from "../candidate.ts";
import type { Heard } from "./hearing.ts";
import {
  clarifying,
  firstSample,
  lowerFirst,
  rubricOf,
  sentences,
  solution,
  wrongSolution,
} from "./knowledge.ts";
import { askIfThatIsAll, candidate, finish, hints, run, say, submit, write } from "./plan.ts";

/** Gets there on the third try, with one hint and half of the explanations. */
export const average = candidate({
  name: "average",
  language: "javascript",
  displayName: "Jonas Weber",
  answers,
  plan: (view) => {
    const first = wrongSolution(view);
    const second = `${wrongSolution(view, 1)}\n// second try\n`;
    const third = solution(view);
    const own = firstSample(view).input;
    return [
      say(clarifying(view, 1)),
      say(approach(view)),
      write(first),
      run(first),
      submit(first),
      say("Some of the hidden tests fail, so I missed a case somewhere; I will go through it once more."),
      hints(1),
      say("That points me at the part I had skipped over, I see what I should change now."),
      write(second),
      run(second, own),
      submit(second),
      write(third),
      submit(third),
      askIfThatIsAll("Is there anything else that you would like to see from me here?"),
      finish,
    ];
  },
});

function answers(heard: Heard, view: View): string | string[] | null {
  const { follow_ups, optimal_time } = rubricOf(view);
  switch (heard.kind) {
    case "known":
      return "I may have seen something like it a while ago, but I do not remember how it went.";
    case "approach":
      return approach(view);
    case "example":
      return "By hand I would go from left to right and keep what I need to remember, until I reach the expected output.";
    case "cost":
      return [
        `I think the time is ${optimal_time}. For the memory I would have to count again.`,
        "As before for the time, and for the memory it is whatever I keep on the way.",
      ];
    case "growth":
      return "It goes over the input about once, as far as I can see, so it should be fine for the largest one.";
    case "cases":
      return "I would try a very small input and a rather large one, and then the examples again.";
    case "edge":
      return [
        "I believe it gives the right result there, but I have not run that one yet.",
        "That one should come out like the examples do, as it takes the same way through the loop.",
      ];
    case "variation": {
      const variation = follow_ups[heard.index];
      if (!variation || heard.index > 0)
        return "I am not sure about that variation; I would have to think about it for longer.";
      return `I would try this: ${lowerFirst(sentences(variation.good_answer, 1))}`;
    }
    case "expected":
      return [
        "I expected it to match the example. Following it by hand I see that the value changes one step too early.",
        "By hand I get what the statement says, so I must have typed something other than what I meant.",
      ];
    case "closing":
      return "No, nothing from my side, thank you.";
    case "prod":
      return "I am still comparing two ways to write the middle part.";
    case "other":
      return "I went with it as it was the first idea that handled the examples.";
    default:
      return heard satisfies never;
  }
}

const approach = (view: View): string => {
  const { key_insights } = rubricOf(view);
  return `I think I have an idea. ${key_insights[0] ?? ""} From there I would go on step by step and see whether the examples come out right.`;
};
