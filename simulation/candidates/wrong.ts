import type { Heard } from "./hearing.ts";
import { wrongSolution } from "./knowledge.ts";
import { candidate, finish, say, submit, write } from "./plan.ts";

/** Hands in what is wrong and is sure of it. */
export const wrong = candidate({
  name: "wrong",
  language: "javascript",
  displayName: "Victor Lund",
  answers: (heard) => ANSWERS[heard.kind],
  plan: (view) => {
    const code = wrongSolution(view);
    return [
      say("This is straightforward, I do not need to ask anything about it, the statement says it all."),
      say("I go over the input a single time and settle everything on the way, there is nothing more to it."),
      write(code),
      submit(code),
      say(
        "Those tests must be mistaken, because my logic is right for every input that matters in practice.",
      ),
      say("I am done with this one, it is correct as it stands and I would ship it today."),
      finish,
    ];
  },
});

const ANSWERS: Record<Heard["kind"], string | null> = {
  known: "Yes, I know it well and have solved it many times at work, it comes up there nearly every month.",
  approach:
    "Just one loop and a couple of variables, that settles it for every input there can be, and anything more would only be showing off.",
  example:
    "The first example is trivial, the loop gives the expected output without any trouble, and so it does for all the other ones that you may care to think of.",
  cost: "It is O(1) in time and it needs no memory worth speaking of, it could not be better.",
  growth: "It does not grow at all, it stays constant whatever you feed it.",
  cases: "None are needed, since the loop has no special cases in the first place.",
  edge: "It works there, of course, and I do not have to try it to know that, after so many years of writing such things.",
  variation: "I would change nothing, because my version already covers that as well.",
  expected:
    "I expected exactly what it printed, so the expected value in that test has to be off, it would not be the first time that I see such a thing.",
  closing: "No, that was clear enough, and I think you have seen all that you need to see from me.",
  prod: "Nothing is unclear, I am simply being thorough before I hand it in.",
  other: "That is how it is done everywhere, so I see no reason to do it differently.",
};
