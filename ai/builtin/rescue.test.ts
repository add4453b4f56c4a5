import { expect, test } from "vitest";
import type { InterviewerBrief } from "../brief.ts";
import { brief, fullQuestion, id, type Move, play } from "../fixtures.ts";
import { builtinReply } from "./reply.ts";

const sentences = (text: string) => text.split(/[.?!](?=\s|$)/).filter((one) => one.trim()).length;
const shown: Partial<InterviewerBrief> = {
  hintsServed: fullQuestion.hints,
  approachShown: "One pass with a map.",
};
const says = (text: string, changes: Partial<InterviewerBrief>) =>
  builtinReply(
    brief({
      ...changes,
      cause: { kind: "message", messageId: id(2) },
      transcript: [
        { id: id(1), role: "ASSISTANT", type: "CHAT", text: "Hello." },
        { id: id(2), role: "USER", type: "CHAT", text },
      ],
    }),
  );

test("the approach shown is called that in one sentence, with its cap and what is left to do", () => {
  const { text } = builtinReply(brief({ ...shown, cause: { kind: "hint", index: 3 } }));
  expect(sentences(text)).toBe(1);
  expect(text).toMatch(/approach.*cap.*code/);
});

test("with the approach shown nothing more is offered, and neither approach nor cost is asked for", () => {
  const stuck = says("I'm still stuck", shown);
  expect(stuck.acts).toEqual([]);
  expect(stuck.text).toMatch(/write|code/);
  const next = says("I read it through now, thanks for that one", shown);
  expect(next.text).not.toMatch(/go about it|first idea|Which way|complexity|cost/);
});

test("where there is no approach none is called shown, and no cap is spoken of", () => {
  const missing: Partial<InterviewerBrief> = { hintsServed: fullQuestion.hints, approachMissing: true };
  const asked = builtinReply(brief({ ...missing, cause: { kind: "hint", index: 3 } }));
  const stuck = says("I'm still stuck, give me a hint", missing);
  for (const { text, acts } of [asked, stuck]) {
    expect(text).not.toMatch(/approach|cap/);
    expect(acts).toEqual([]);
  }
});

test("what to do now is answered by the hint button once hints were taken", () => {
  const moves: Move[] = ["no", { hint: true }, "what now?"];
  expect(play(moves).replies.at(-1)?.acts).toEqual([{ act: "offer_hint" }]);
});

test("Spanish is answered in both languages once, then in one, and what is known is gone on with", () => {
  const [, , first, second, third] = play([
    "no",
    "¿Puedo usar una lista? No entiendo lo que piden",
    "hola, otra cosa: ¿pueden ser negative o zero los valores?",
    "voy a usar un hash map para buscar el complemento",
  ]).replies.map(({ text }) => text);
  expect(first).toMatch(/en inglés.*English only.*code in any/);
  expect(second).toContain("Negative numbers and zero do occur.");
  expect(second).not.toContain("English only");
  expect(third).toMatch(/time|cost/);
});

test("of several small words in a row only one is answered with a pointer at the editor, each briefly", () => {
  const said = play(["no", "a map finds the partner in O(n)", "ok", "cool", "right"]).replies.map(
    ({ text }) => text,
  );
  expect(said.slice(-3).filter((text) => text.includes("editor")).length).toBeLessThan(2);
  expect(new Set(said.slice(-3)).size).toBe(3);
  for (const text of said.slice(-2)) expect(text.split(" ").length).toBeLessThan(8);
});
