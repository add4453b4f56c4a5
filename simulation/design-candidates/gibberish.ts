import { mashed } from "../candidates/gibberish.ts";
import { finish, say } from "../candidates/plan.ts";
import { act, designCandidate, note } from "./manner.ts";

/** Leans on the keys, and commits to no option. */
export const gibberish = designCandidate({
  name: "gibberish",
  displayName: null,
  answers: (_, view) => [mashed(view, `answer ${view.messages.length}`, 14)],
  plan: (view) => {
    switch (view.round.task.kind) {
      case "mcq":
        return [say(mashed(view, "choice", 8)), finish];
      case "scenario":
        return [act(mashed(view, "first", 9)), act(mashed(view, "second", 12)), finish];
      default:
        return [say(mashed(view, "first", 20)), note(mashed(view, "note", 10)), finish];
    }
  },
});
