import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { liveTrim, trimmed } from "./shape.ts";

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

test.each<[string, string[]]>([
  ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
  ["Take a pair, e.g. the first one. What then?", ["Take a pair, e.g. the first one.", "What then?"]],
  ["Is it n log n? Or 1.5 times that.", ["Is it n log n?", "Or 1.5 times that."]],
  ["Look at `a ? b : c. Then` again. Go on.", ["Look at `a ? b : c. Then` again.", "Go on."]],
  ["What is nums[i].length vs. nums.length here?", ["What is nums[i].length vs. nums.length here?"]],
  ['You said "Is it sorted?" earlier.', ['You said "Is it sorted?"', "earlier."]],
  ["Hmm... let me see. Yes.", ["Hmm... let me see.", "Yes."]],
  ["First line\nsecond line", ["First line", "second line"]],
  ["¿Qué harías? 好的。继续。", ["¿Qué harías?", "好的。", "继续。"]],
  [
    "What about (i.e. for) an empty list (length 0)? Say so.",
    ["What about (i.e. for) an empty list (length 0)?", "Say so."],
  ],
  ["A lone ` tick. Goes on.", ["A lone ` tick.", "Goes on."]],
])("the sentences of %j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each<[string, string]>([
  ["One. Two. Three. Four. Five?", "One. Two. Three."],
  ["All right. What is your idea? And what does it cost? Tell me.", "All right. What is your idea?"],
  ["For e.g. [1, 2] and 0.5, what is nums[i]? Then go on.", "For e.g. [1, 2] and 0.5, what is nums[i]?"],
  ["Is that n log n? Or less?", "Is that n log n?"],
  ["Short and without an end", "Short and without an end"],
])("%j is let through as %j", (text, expected) => {
  expect(trimmed(text)).toBe(expected);
});

test("wherever the stream is split, the same words are let through as of the whole", () => {
  const pieces = [
    "What is `a ? b`",
    "e.g. 0.5",
    "n log n?",
    "All right.",
    "nums[i].",
    "Then",
    "two...",
    "  ",
    "\n",
    "x! ",
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
      (parts, lengths) => {
        const text = parts.join(" ");
        const trim = liveTrim();
        let shown = "";
        for (let at = 0; at < text.length; ) {
          const to = at + (lengths.next().value ?? 1);
          shown += trim.push(text.slice(at, to));
          at = to;
        }
        expect(shown.trim()).toBe(trimmed(text));
      },
    ),
  );
});
