import { expect, test } from "vitest";
import type { DraftEdit, EditedQuestion } from "../../../../domain/authoring/wire.ts";
import { DraftSync } from "./draft-sync.ts";
import type { SaveAnswer } from "./draft-view.ts";
import { draft, edited, memoryStore, wireCase } from "./fixtures.ts";

/** A page over a server that answers as it is told, and a clock that is moved by hand. */
function page(question: EditedQuestion = edited(), store = memoryStore()) {
  const sent: DraftEdit[] = [];
  const waiting: ((answer: SaveAnswer) => void)[] = [];
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const sync = new DraftSync(question);
  sync.begin({
    patch: (edit) => {
      sent.push(edit);
      return new Promise((resolve) => waiting.push(resolve));
    },
    store,
    storeKey: "draft",
    me: "Ilse",
    random: () => 0,
    timers: {
      now: () => now,
      setTimeout: (run, ms) => {
        const timer = { at: now + ms, run };
        timers.push(timer);
        return timer;
      },
      clearTimeout: (timer) => {
        timers = timers.filter((one) => one !== timer);
      },
    },
  });
  const pass = (ms: number) => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter(({ at }) => at > now);
    for (const { run } of due) run();
  };
  const answer = async (given: SaveAnswer) => {
    waiting.shift()!(given);
    await Promise.resolve();
    await Promise.resolve();
  };
  const saved = (revision: number) => answer({ kind: "saved", revision, updated_at: "2026-11-23T10:00:00Z" });
  return { sync, sent, pass, answer, saved, store };
}

const theirs = (revision: number, content: Partial<EditedQuestion["content"]>) =>
  edited({ revision, updated_by: "Ada", content: draft(content) });

test("what changed is saved when typing rests, and nothing else is sent", async () => {
  const { sync, sent, pass, saved } = page();
  sync.change({ title: "Rooms" });
  pass(700);
  sync.change({ title: "Hotel rooms" });
  pass(700);
  expect(sent).toEqual([]);
  expect(sync.view().saving.state).toBe("resting");
  pass(100);
  expect(sent).toEqual([{ revision: 3, version: 4, changes: { title: "Hotel rooms" } }]);
  await saved(4);
  expect(sync.view()).toMatchObject({ saving: { state: "saved" }, unsaved: [] });
  expect(sync.view().question).toMatchObject({ revision: 4, updated_by: "Ilse" });
});

test("who types on and on is saved every few seconds", () => {
  const { sync, sent, pass } = page();
  for (let typed = 0; typed < 12; typed += 1) {
    sync.change({ title: `Meeting rooms ${typed}` });
    pass(500);
  }
  expect(sent).toHaveLength(1);
});

test("one request is under way at a time; what was typed meanwhile follows on its revision", async () => {
  const { sync, sent, pass, saved } = page();
  sync.change({ title: "One" });
  pass(800);
  sync.change({ title: "Two" });
  pass(5000);
  expect(sent).toHaveLength(1);
  await saved(4);
  pass(800);
  expect(sent[1]).toEqual({ revision: 4, version: 4, changes: { title: "Two" } });
});

test("what was typed back to what is saved is not sent", () => {
  const { sync, sent, pass } = page();
  sync.change({ title: "Other" });
  sync.change({ title: draft().title });
  pass(800);
  expect(sent).toEqual([]);
  expect(sync.view().saving.state).toBe("saved");
});

test("without a connection it is tried again, ever less often, until it is saved", async () => {
  const { sync, sent, pass, answer, saved } = page();
  sync.change({ title: "Rooms" });
  pass(800);
  await answer({ kind: "away" });
  expect(sync.view().saving.state).toBe("away");
  pass(250);
  expect(sent).toHaveLength(2);
  await answer({ kind: "away" });
  pass(250);
  expect(sent).toHaveLength(2);
  pass(250);
  expect(sent).toHaveLength(3);
  await saved(4);
  expect(sync.view().saving.state).toBe("saved");
});

test("what the server will not take is said and waits for the next change", async () => {
  const { sync, sent, pass, answer } = page();
  sync.change({ title: "x".repeat(300) });
  pass(800);
  await answer({ kind: "refused", message: "The title is too long." });
  pass(60_000);
  expect(sent).toHaveLength(1);
  expect(sync.view().saving).toEqual({ state: "refused", message: "The title is too long." });
  sync.change({ title: "Short" });
  pass(800);
  expect(sent).toHaveLength(2);
});

test("somebody else's change of other fields is taken over, and one's own is saved on top of it", async () => {
  const { sync, sent, pass, answer } = page();
  sync.change({ title: "Mine" });
  pass(800);
  await answer({ kind: "conflict", question: theirs(7, { hints: ["Sort first"] }) });
  expect(sync.view().conflict).toBeNull();
  expect(sync.view().taken).toEqual({ by: "Ada", fields: ["hints"] });
  expect(sync.view().draft).toMatchObject({ title: "Mine", hints: ["Sort first"] });
  pass(800);
  expect(sent[1]).toEqual({ revision: 7, version: 4, changes: { title: "Mine" } });
});

test("where both changed the same nothing is saved until it is said whose stays", async () => {
  const { sync, sent, pass, answer } = page();
  sync.change({ title: "Mine", description: "My words" });
  pass(800);
  await answer({ kind: "conflict", question: theirs(7, { title: "Theirs", description: "Their words" }) });
  expect(sync.view().conflict).toMatchObject({ by: "Ada", fields: ["title", "description"] });
  expect(sync.view().draft).toMatchObject({ title: "Mine", description: "My words" });
  sync.change({ hints: ["One"] });
  pass(60_000);
  expect(sent).toHaveLength(1);
  sync.resolve(["description"]);
  expect(sync.view().draft).toMatchObject({ title: "Mine", description: "Their words" });
  expect(sent[1]).toEqual({ revision: 7, version: 4, changes: { title: "Mine", hints: ["One"] } });
});

test("news from the server while a conflict stands does not end it", async () => {
  const { sync, sent, pass, answer } = page();
  sync.change({ title: "Mine" });
  pass(800);
  await answer({ kind: "conflict", question: theirs(7, { title: "Theirs" }) });
  sync.refresh(theirs(8, { title: "Theirs", hints: ["New"] }));
  expect(sync.view().conflict?.fields).toEqual(["title"]);
  pass(60_000);
  expect(sent).toHaveLength(1);
});

test("a save whose answer was lost is no conflict with oneself", async () => {
  const { sync, pass, answer } = page();
  sync.change({ title: "Mine" });
  pass(800);
  await answer({ kind: "away" });
  pass(250);
  await answer({ kind: "conflict", question: theirs(4, { title: "Mine" }) });
  expect(sync.view()).toMatchObject({ conflict: null, taken: null, unsaved: [] });
  pass(800);
  expect(sync.view().saving.state).toBe("saved");
});

test("what was not saved is offered by the next page of the tab, and is saved when it is taken", () => {
  const store = memoryStore();
  const before = page(edited(), store);
  before.sync.change({ title: "Typed offline" });
  const after = page(edited(), store);
  expect(after.sync.view().draft.title).toBe(draft().title);
  expect(after.sync.view().offer?.fields).toEqual(["title"]);
  after.sync.restore();
  expect(after.sync.view().draft.title).toBe("Typed offline");
  expect(after.sent).toEqual([{ revision: 3, version: 4, changes: { title: "Typed offline" } }]);
});

test("what is offered is still offered after another reload, with what was typed beside it", () => {
  const store = memoryStore();
  page(edited(), store).sync.change({ title: "Typed offline" });
  page(edited(), store).sync.change({ hints: ["Also offline"] });
  expect(page(edited(), store).sync.view().offer?.fields).toEqual(["title", "hints"]);
});

test("an offer that was declined, and one that says nothing new, are gone", () => {
  const store = memoryStore();
  page(edited(), store).sync.change({ title: "Typed offline" });
  page(edited(), store).sync.discardOffer();
  expect(page(edited(), store).sync.view().offer).toBeNull();
  page(edited(), store).sync.change({ title: "Saved after all" });
  const now = edited({ revision: 4, content: draft({ title: "Saved after all" }) });
  expect(page(now, store).sync.view().offer).toBeNull();
});

test("an offer made on an older draft asks field by field", () => {
  const store = memoryStore();
  page(edited(), store).sync.change({ title: "Typed offline" });
  const after = page(theirs(9, { title: "Theirs" }), store);
  after.sync.restore();
  expect(after.sync.view().conflict).toMatchObject({ by: "Ada", fields: ["title"] });
  expect(after.sent).toEqual([]);
});

test("cases that only moved or were marked go without their text; a new text goes whole", () => {
  const long = wireCase({ id: "long", cut: true, bytes: 90_000 });
  const question = edited({ content: draft({ cases: [wireCase({ id: "a" }), long] }) });
  const { sync, sent, pass } = page(question);
  sync.change({
    cases: [
      { id: "long", is_sample: true, kept: true },
      { id: "a", input: "[9]", expected_output: "9", is_sample: false },
    ],
  });
  expect(sync.view().draft.cases[0]).toMatchObject({ id: "long", is_sample: true, cut: true });
  pass(800);
  expect(sent[0]!.changes.cases).toEqual([
    { id: "long", is_sample: true, kept: true },
    { id: "a", input: "[9]", expected_output: "9", is_sample: false },
  ]);
});

test("a long case that somebody else removed is told, since its text is not on this page", async () => {
  const long = wireCase({ id: "long", cut: true, bytes: 90_000 });
  const question = edited({ content: draft({ cases: [wireCase({ id: "a" }), long] }) });
  const { sync, pass, answer } = page(question);
  sync.change({ cases: [{ id: "long", is_sample: true, kept: true }] });
  pass(800);
  await answer({ kind: "conflict", question: theirs(7, { cases: [wireCase({ id: "a" })] }) });
  expect(sync.view().conflict).toMatchObject({ fields: ["cases"], lost: 1 });
});

test("news that are older than what was saved here are no news", async () => {
  const { sync, pass, saved } = page();
  sync.change({ title: "Mine" });
  pass(800);
  await saved(4);
  sync.refresh(edited());
  expect(sync.view().draft.title).toBe("Mine");
  sync.refresh(theirs(5, { title: "Theirs" }));
  expect(sync.view().draft.title).toBe("Theirs");
});

test("a draft that was thrown away gives way to what is live", async () => {
  const { sync, pass, saved } = page();
  sync.change({ title: "Mine" });
  pass(800);
  await saved(4);
  sync.replace(edited({ revision: 0, standing: "live" }));
  expect(sync.view()).toMatchObject({ unsaved: [], saving: { state: "saved" } });
  expect(sync.view().draft.title).toBe(draft().title);
});

test("what is typed while the draft goes live is kept, as the beginning of the next", async () => {
  const { sync, sent, pass, saved } = page();
  sync.change({ title: "Mine", signature: "{}" });
  pass(800);
  await saved(4);
  sync.change({ hints: ["Sort them."] });
  const live = { version: 5, revision: 0, standing: "live", based_on: 5 } as const;
  sync.wentLive(edited({ ...live, content: draft({ title: "Mine", signature: "{ }" }) }));
  expect(sync.view()).toMatchObject({ unsaved: ["hints"], conflict: null, taken: null });
  expect(sync.view().draft).toMatchObject({ title: "Mine", signature: "{ }", hints: ["Sort them."] });
  pass(5000);
  expect(sent[1]).toEqual({ revision: 0, version: 5, changes: { hints: ["Sort them."] } });
});

test("what the server tells while a save is under way is heard after it", async () => {
  const { sync, pass, saved } = page();
  sync.change({ title: "Mine" });
  pass(800);
  const news = { version: 5, revision: 4, updated_by: "Ada" };
  sync.wentLive(edited({ ...news, content: draft({ title: "Mine", companies: ["Acme"] }) }));
  expect(sync.view().question.version).toBe(4);
  await saved(4);
  expect(sync.view().question.version).toBe(5);
  expect(sync.view().draft).toMatchObject({ title: "Mine", companies: ["Acme"] });
});

test("news of a version that was replaced since are no news", () => {
  const { sync } = page();
  sync.refresh(edited({ version: 6, revision: 0, content: draft({ title: "Sixth" }) }));
  sync.refresh(edited({ version: 5, revision: 0, content: draft({ title: "Fifth" }) }));
  expect(sync.view().draft.title).toBe("Sixth");
});

test("whoever leaves the page has what was typed sent at once", () => {
  const { sync, sent } = page();
  sync.change({ title: "Mine" });
  sync.end();
  expect(sent).toHaveLength(1);
});

test("the whole text of a long case changes nothing, and an edit of it goes whole", () => {
  const long = wireCase({ id: "long", input: "[1", cut: true, bytes: 90_000 });
  const { sync, sent, pass } = page(edited({ content: draft({ cases: [long] }) }));
  sync.learn("long", { input: "[1,2,3]", expected_output: "6" });
  expect(sync.view()).toMatchObject({ unsaved: [], draft: { cases: [{ input: "[1,2,3]", cut: false }] } });
  sync.change({ cases: [{ id: "long", input: "[1,2,4]", expected_output: "7", is_sample: false }] });
  pass(800);
  expect(sent[0]!.changes.cases).toMatchObject([{ id: "long", input: "[1,2,4]" }]);
});

test("whoever waits for everything to be saved hears it when it is, also of what was typed meanwhile", async () => {
  const { sync, sent, pass, saved } = page();
  sync.change({ title: "One" });
  const all = sync.saved();
  sync.change({ title: "Two" });
  await saved(4);
  pass(800);
  expect(sent).toHaveLength(2);
  await saved(5);
  expect(await all).toBe(true);
});

test("whoever waits for everything to be saved hears it when that will not be soon", async () => {
  const { sync, answer } = page();
  sync.change({ title: "One" });
  const all = sync.saved();
  await answer({ kind: "away" });
  expect(await all).toBe(false);
  expect(await page().sync.saved()).toBe(true);
});
