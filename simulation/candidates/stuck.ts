import type { Heard } from "./hearing.ts";
import { clarifying, wrongSolution } from "./knowledge.ts";
import { candidate, finish, hints, run, say, submit, write } from "./plan.ts";

/** Takes every hint and the approach, says honestly what is missing, and hands in something that mostly fails. */
export const stuck = candidate({
  name: "stuck",
  language: "javascript",
  displayName: "Mei Tan",
  answers: (heard) => ANSWERS[heard.kind],
  plan: (view) => {
    const total = view.round.question.hints_total;
    const code = wrongSolution(view);
    return [
      say(clarifying(view, 0)),
      say("I have read it twice now and I honestly do not know where to begin with this one."),
      hints(1),
      say("I understand the sentence, but I do not see yet what it means for the code I should write."),
      hints(2),
      say(
        "Still nothing that I could type. I keep coming back to trying everything, one after the other, which cannot be what is meant here.",
      ),
      hints(total),
      say("I have read all of them now, and I am stuck on how the pieces fit together."),
      hints(total + 1),
      say("All right, I will try to type something along those lines, even if I cannot explain all of it."),
      write(code),
      run(code),
      submit(code),
      say("It does not pass and I cannot tell why. I would leave it like this for today."),
      finish,
    ];
  },
});

const ANSWERS: Record<Heard["kind"], string | null> = {
  known: "No, I have never seen a task like this one before, at work I mostly change settings and labels.",
  approach:
    "I do not know how to start. I only see that I could try everything somehow, and that would be a lot of trying.",
  example:
    "I can look at the example and see the answer with my eyes, but I cannot say which steps I took to get there, so I could not write them down either.",
  cost: "I do not know what it costs, I never got the hang of working that out, it was always someone else in the team who did it.",
  growth: "I cannot say how it grows, sorry.",
  cases: "No idea, maybe just the examples again.",
  edge: "I do not know what it does there, I would have to see it run to tell you.",
  variation: "I have no idea how I would do that one, when I could not even do the one before it.",
  expected:
    "I expected it to work, since the hints sounded like this, and I cannot see the place where it does not.",
  closing: "No, nothing, thank you.",
  prod: "I am stuck, I keep reading the same sentence of the statement again and nothing comes of it.",
  other: "I am not sure what to say to that, I would need some more time with it.",
};
