import { expect, test } from "vitest";
import type { Phase } from "../../../domain/room/event.ts";
import { designBrief, talk } from "./fixtures.ts";
import { asksOf, isTold } from "./stage-asks.ts";

const rubric = designBrief("OPEN_ENDED").authored.design;
if (!rubric) throw new Error("the question has no rubric");
/** Points in words that nobody uses: the rubric recognises nothing that is said. */
const deaf = {
  ...rubric,
  key_point_marks: (
    ["requirements", "estimation", "api_data", "high_level", "deep_dive", "operations"] as const
  ).map((dimension) => ({ dimension, level: "junior" as const, all_of: [["xylophone"]] })),
};
const asked = (phase: Phase, ...said: string[]) =>
  talk(designBrief("OPEN_ENDED", { phase, authored: { rubric: null, design: deaf } }), said).at(-1)?.text ??
  "";
const usual = (phase: Phase) => asksOf({ level: "mid" }, phase).map(({ asks }) => asks);
const deeper = (phase: Phase) => asksOf({ level: "mid" }, phase).map((one) => one.deeper);
const holds = (text: string, lines: readonly string[] | undefined) =>
  (lines ?? []).some((one) => text.includes(one));

const TOLD: [Phase, string][] = [
  [
    "requirements",
    "The first version must let users post and follow; search is out of scope, and so are ads in a later version.",
  ],
  ["estimation", "That is 1,200 writes per second at the peak, 500 bytes each, so about 20 TB per year."],
  [
    "api-data",
    "A client calls POST /posts, which returns the id, and GET /feed with a cursor; that is the whole API.",
  ],
  [
    "high-level",
    "The client calls the gateway, the request goes to the feed service, and that reads from the database.",
  ],
  [
    "operations",
    "When the store is down, the feed service falls back to old pages; a crash of one server loses nothing.",
  ],
];

test.each(TOLD)("in %s what was just told is not asked for, but what comes of it", (phase, told) => {
  const text = asked(phase, told);
  expect(holds(text, usual(phase)[0])).toBe(false);
  expect(holds(text, deeper(phase)[0])).toBe(true);
  const later = asked(phase, told, "Nothing else changes that for me, as far as I can see it now.");
  expect(holds(later, usual(phase)[0])).toBe(false);
});

test.each(TOLD)("in %s two messages tell it as well as one", (phase, told) => {
  const half = told.indexOf(" ", told.length / 2);
  const text = asked(phase, "I think about it aloud.", told.slice(0, half), told.slice(half));
  expect(holds(text, usual(phase)[0])).toBe(false);
});

test.each(TOLD)("in %s it is asked for while it was not told", (phase) => {
  const text = asked(phase, "People do all kinds of things with that, as I see it.");
  expect(holds(text, usual(phase)[0])).toBe(true);
});

test("one of its words alone tells nothing", () => {
  const [first] = asksOf({ level: "mid" }, "requirements");
  expect(first && isTold(first, "It must be quick, it must be cheap and it must be safe.")).toBe(false);
});

test.each([
  ["I put a queue there; what fails five times goes to a dead-letter queue.", /cannot be processed/],
  ["The workers are idempotent, so a job that comes twice does no harm.", /second time/],
  ["A cache with a hit ratio of 95 % stands in front.", /earns its keep/],
  ["We shard by user, and a hot key gets a salt.", /far busier/],
])("what was said of a part that was named is not asked of it: %s", (told, ask) => {
  const told3 = ["The client calls the service.", "It calls a second one.", told];
  for (let seed = 0; seed < 6; seed++) {
    const said = [...told3.slice(0, 2), `${told} ${"Yes. ".repeat(seed)}`.trim()];
    expect(asked("high-level", ...said)).not.toMatch(ask);
  }
});

test("an authored question that was answered before it was put is not put", () => {
  const start = designBrief("OPEN_ENDED", { phase: "operations" });
  const first = "What happens when the cache fails?";
  const telling = "When the cache fails, the store takes all of it for a while.";
  const other = "We roll it out slowly, one machine after the other, and watch.";
  const texts = (...said: string[]) =>
    talk(start, said)
      .map(({ text }) => text)
      .join("\n");
  expect(texts(other, other, other)).toContain(first);
  expect(texts(telling, telling, telling)).not.toContain(first);
});
