import { expect, test } from "vitest";
import type { SilenceKind } from "../../domain/room/state.ts";
import type { InterviewerBrief } from "../brief.ts";
import { brief, id } from "../fixtures.ts";
import { builtinReply } from "./reply.ts";

const KINDS: SilenceKind[] = ["thinking", "trailing-off", "writing", "stuck", "done", "quiet"];

const said = (text: string, n = 1) => ({
  id: id(n),
  role: "ASSISTANT" as const,
  type: "CHAT" as const,
  text,
});
const nudge = (of: SilenceKind, step: number, changes: Partial<InterviewerBrief> = {}) =>
  builtinReply(brief({ cause: { kind: "silence", step, of }, ...changes }));

test.each(
  KINDS,
)("a silence of the kind %s is broken in one sentence, and asked nothing after the first", (of) => {
  for (const step of [1, 2, 3]) {
    const { text } = nudge(of, step);
    expect(text.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
    if (step > 1) expect(text).not.toContain("?");
  }
});

test.each(KINDS)("the nudges of a silence of the kind %s are never the same twice", (of) => {
  const heard: InterviewerBrief["transcript"] = [];
  for (const step of [1, 2, 3, 1, 2, 3]) {
    heard.push(said(nudge(of, step, { transcript: [...heard] }).text, heard.length + 1));
  }
  expect(new Set(heard.map(({ text }) => text)).size).toBe(6);
});

test("an open question is neither asked again nor joined by another", () => {
  const transcript = [said("How would you go about it?")];
  for (const of of KINDS) expect(nudge(of, 1, { transcript }).text).not.toContain("?");
});

test("near the end the silence is used to say so once", () => {
  const interview = {
    questionNumber: 1,
    questionCount: 1,
    minutesLeft: 2,
    roundMinutesLeft: 2,
    roundMinutes: 15,
    difficulty: "EASY" as const,
  };
  const first = nudge("writing", 1, { interview });
  expect(first.text).toMatch(/^About 2 minutes are left/);
  const second = nudge("writing", 2, { interview, transcript: [said(first.text)] });
  expect(second.text).not.toContain("minutes");
  expect(nudge("done", 1, { interview }).text).toMatch(/before you finish the round\?$/);
});
