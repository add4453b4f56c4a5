import type { View } from "../candidate.ts";
import type { Heard } from "./hearing.ts";
import { clarifying, lowerFirst, rubricOf, sentences, solution } from "./knowledge.ts";
import { askIfThatIsAll, candidate, finish, review, run, say, submit, write } from "./plan.ts";

/** Knows the matter and wraps it in three times the words, often in several messages at once. */
export const chatty = candidate({
  name: "chatty",
  language: "python",
  displayName: "Rosalind Achterberg",
  answers,
  plan: (view) => {
    const code = solution(view);
    return [
      say(
        "Oh, I do like this sort of puzzle, my sister and I used to solve one every Sunday over coffee.",
        "Anyway, back to it, I will not tell you the whole story.",
        clarifying(view, 1),
      ),
      say(approach(view)),
      say("Can I start coding now? I think better when I see it in front of me, I always have."),
      write(code),
      review,
      run(code),
      say(
        "Look at that, it runs. I once spent a whole afternoon on a missing colon, you would not believe it.",
      ),
      submit(code),
      askIfThatIsAll("So was that everything, or is there more that you wanted to hear about this one?"),
      finish,
    ];
  },
});

function answers(heard: Heard, view: View): string | null {
  const { optimal_time, optimal_space, edge_cases, follow_ups } = rubricOf(view);
  switch (heard.kind) {
    case "known":
      return "Not this one, no, though I have worked through a lot of its cousins over the years, and they do tend to look alike after a while.";
    case "approach":
      return approach(view);
    case "example":
      return "By hand, well, I would put a finger on the first value and move along, noting what I have passed, which is how I explain everything to my nephew as well.";
    case "cost":
    case "growth":
      return `Time first, because that is what people ask about: ${optimal_time}. And then memory, which I would put at ${optimal_space}, give or take what the language itself needs.`;
    case "cases":
      return `There are always the odd ones, and I would begin with this: ${lowerFirst(edge_cases[0]?.name ?? "the smallest input")}. If that comes in, the code returns what the statement says it should.`;
    case "edge": {
      const edge = edge_cases[heard.index];
      return edge
        ? `Good thing to wonder about. ${edge.name}, or ${edge.terms[0]} as I would call it, returns the right thing when it comes, since nothing in the code treats it as special.`
        : "I believe it takes the ordinary path there, and I would run it once just to sleep better.";
    }
    case "variation":
      return `I have been waiting for something like that. ${sentences(follow_ups[heard.index]?.good_answer ?? "I would store a little more at each step and leave the rest alone.", 2)} That is how I would go about it, roughly speaking.`;
    case "expected":
      return "I expected the value from the example, and I would print a line or two to see where it goes astray.";
    case "closing":
      return "Only whether you ever get to talk about anything but code, but that is not for today I suppose.";
    case "prod":
      return "I was just humming to myself, I am nearly there.";
    case "other":
      return "Well, I chose it because it is the one that I can still read next month, and that counts for something.";
    default:
      return heard satisfies never;
  }
}

function approach(view: View): string {
  const { key_insights } = rubricOf(view);
  return `So here is how I see it, and stop me when I go on for too long. ${key_insights.slice(0, 2).join(" ")} I like that because it does every bit of work once, instead of going back over the same ground the way one does in the kitchen when the list is at home.`;
}
