import { describe, expect, it } from "vitest";
import type { EventDraft } from "./command.ts";
import type { RoomEvent } from "./event.ts";
import { roundFacts } from "./facts.ts";
import { apply, event, fold, id, meta, replied, START, underWay } from "./fixtures.ts";
import { transition } from "./transition.ts";

describe("the conversation", () => {
  it("answers a message with a turn named by it", () => {
    const said = event({ type: "message.sent", text: "Is it sorted?" });
    const after = transition(fold(underWay()), said);
    expect(after).toMatchObject({ ok: true, state: { turn: { id: said.id } } });
    expect(after.ok && after.effects.map((effect) => effect.do)).toEqual(["save", "ask-interviewer"]);
  });

  it("lets the candidate speak while the interviewer does, and answers afterwards", () => {
    const first = event({ type: "message.sent", text: "one" });
    const second = event({ type: "message.sent", text: "two" });
    const state = fold([...underWay(), first, second]);
    expect(state.turn?.id).toBe(first.id);
    const answer = replied(first.id, "ok");
    const after = fold([...underWay(), first, second, answer]);
    expect(after.turn).toMatchObject({ id: answer.id, cause: { kind: "message", messageId: second.id } });
  });

  it("answers messages that came meanwhile from the first of them on", () => {
    const [first, second, third] = ["one", "two", "three"].map((text) =>
      event({ type: "message.sent", text }),
    );
    if (!first || !second || !third) throw new Error("three were sent");
    const { queuedTurns } = fold([...underWay(), first, second, third]);
    expect(queuedTurns).toEqual([{ kind: "message", messageId: second.id }]);
  });

  it("answers a message and a look at the code that were both asked for meanwhile, one after the other", () => {
    const begun = underWay();
    const first = event({ type: "message.sent", text: "one" });
    const { rounds } = fold(begun);
    const edited = event({
      type: "code.edited",
      roundId: rounds[0]!.id,
      language: "javascript",
      rev: 0,
      changes: [[15, "let x;"]],
      deviceId: "device-1",
    });
    const second = event({ type: "message.sent", text: "two" });
    const review = event({ type: "review.requested" });
    const state = fold([...begun, first, edited, second, review]);
    expect(state.queuedTurns).toEqual([{ kind: "message", messageId: second.id }, { kind: "review" }]);
    const answer = replied(first.id, "ok");
    const after = fold([...begun, first, edited, second, review, answer]);
    expect([after.turn?.cause.kind, after.queuedTurns]).toEqual(["message", [{ kind: "review" }]]);
  });

  it("dates a reply by its first word, so that it stands before what was written meanwhile", () => {
    const asked = event({ type: "message.sent", text: "one" });
    const meanwhile = event({ type: "message.sent", text: "two", at: START + 500 });
    const answer = replied(asked.id, "ok", { spokenAt: START + 100, at: START + 900 });
    const { messages } = fold([...underWay(), asked, meanwhile, answer]);
    expect(messages.toSorted((a, b) => a.at - b.at).map((message) => message.text)).toEqual([
      "Hello.",
      "one",
      "ok",
      "two",
    ]);
  });

  it("drops a reply to a turn that is over", () => {
    const late: EventDraft = {
      type: "interviewer.replied",
      turnId: id(1),
      text: "late",
      meta,
      acts: [],
      cutShort: false,
    };
    expect(apply(fold(underWay()), late)).toMatchObject({ ok: false, code: "stale" });
  });

  it("moves the phase only where the record supports it, and never back", () => {
    const acts = [{ act: "move_on" as const, to: "follow-up" as const }];
    const said = event({ type: "message.sent", text: "done" });
    const answer = replied(said.id, "ok", { acts });
    expect(fold(underWay()).rounds[0]?.phase).toBe("agenda");
    expect(fold([...underWay(), said, answer]).rounds[0]?.phase).toBe("clarify");
    const toApproach = replied(said.id, "ok", { acts: [{ act: "move_on", to: "approach" }] });
    expect(fold([...underWay(), said, toApproach]).rounds[0]?.phase).toBe("approach");
  });
});

describe("hints", () => {
  const ask: EventDraft = { type: "hint.requested" };

  it("come one at a time, in order, with the approach after the last of them, and end", () => {
    let events: RoomEvent[] = underWay();
    for (let index = 0; index < 4; index++) {
      const asked = event(ask);
      expect(apply(fold([...events, asked]), ask)).toMatchObject({ ok: false, code: "hint_pending" });
      events = [
        ...events,
        asked,
        event({ type: "hint.served", requestId: asked.id, index, text: `hint ${index}` }),
      ];
    }
    const state = fold(events);
    expect(state.rounds[0]?.hints.map((hint) => hint.text)).toEqual(["hint 0", "hint 1", "hint 2"]);
    expect(state.rounds[0]?.approachShown).toBe("hint 3");
    expect(apply(state, ask)).toMatchObject({ ok: false, code: "no_more_hints" });
  });

  it("count no approach as shown where none is written down, and offer it no more", () => {
    const asked = Array.from({ length: 4 }, () => event(ask));
    const served = (missing?: true) =>
      asked.flatMap((one, index) => {
        const last = index === 3 && missing ? { missing } : {};
        return [
          one,
          event({ type: "hint.served", requestId: one.id, index, text: `hint ${index}`, ...last }),
        ];
      });
    const none = fold([...underWay(), ...served(true)]);
    expect(apply(none, ask)).toMatchObject({ ok: false, code: "no_more_hints" });
    const factsOf = (state: typeof none) => roundFacts(state, state.rounds[0]!);
    expect(factsOf(none)).toMatchObject({ approach_shown: false, hints_used: 3 });
    expect(factsOf(fold([...underWay(), ...served()]))).toMatchObject({ approach_shown: true });
  });

  it("are given once, however often the button is pressed before the page knows", () => {
    const first = event({ type: "hint.requested", index: 0 });
    const served = event({ type: "hint.served", requestId: first.id, index: 0, text: "hint 0" });
    const state = fold([...underWay(), first, served]);
    expect(apply(state, { type: "hint.requested", index: 0 })).toMatchObject({ ok: false, code: "stale" });
    expect(apply(state, { type: "hint.requested", index: 1 })).toMatchObject({ ok: true });
  });

  it("are dropped when they answer nothing that was asked", () => {
    expect(
      apply(fold(underWay()), { type: "hint.served", requestId: id(3), index: 0, text: "x" }),
    ).toMatchObject({ code: "stale" });
  });
});
