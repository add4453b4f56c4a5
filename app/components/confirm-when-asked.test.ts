import { expect, test } from "vitest";
import { askInWords } from "./confirm-when-asked.tsx";

/** What was asked, and what was done, where the browser's own question is answered so. */
function asked(...answers: boolean[]) {
  const questions: string[] = [];
  const done: string[] = [];
  askInWords(
    {
      title: "Finish question 2",
      text: "You cannot come back to this one.",
      other: { label: "Skip it instead", act: () => done.push("skip") },
      onClose: () => done.push("close"),
      onConfirm: () => done.push("finish"),
    },
    (words) => {
      questions.push(words);
      return answers.shift() ?? false;
    },
  );
  return { questions, done };
}

test("the browser's own question says what is lost", () => {
  expect(asked(true)).toEqual({
    questions: ["Finish question 2\n\nYou cannot come back to this one."],
    done: ["close", "finish"],
  });
});

test("whoever does not want that is asked about the other way on", () => {
  const { questions, done } = asked(false, true);
  expect(questions[1]).toBe("Skip it instead");
  expect(done).toEqual(["close", "skip"]);
  expect(asked(false, false).done).toEqual(["close"]);
});
