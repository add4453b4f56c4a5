import { candidate, waitUntil, write } from "./plan.ts";

const MINUTE = 60_000;

/** Types the beginning of something, says not a word and waits for the end. */
export const silent = candidate({
  name: "silent",
  language: "javascript",
  displayName: "Lars Holm",
  answers: () => null,
  plan: (view) => [
    waitUntil(6 * MINUTE),
    write(`${view.round.question.starter_code.javascript}\nlet answer;\n`),
    waitUntil(180 * MINUTE),
  ],
});
