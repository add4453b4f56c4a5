import { beforeEach, describe, expect, test, vi } from "vitest";
import type { RoomEvent } from "../../domain/room/event.ts";
import { created, event, id, MINUTE, question, START } from "../../domain/room/fixtures.ts";
import { PROTOCOL_VERSION, type ServerMessage } from "../../domain/room/protocol.ts";
import { spanish } from "../strings/es/index.ts";
import { speak } from "../strings/localized.ts";
import { writerElsewhere } from "./following.ts";
import { InterviewStore, type RoomSignal } from "./interview-store.ts";

const meta = { model: "built-in", prompt_version: "1", tokens_used: null, failed_over: false };
const ROUND = id(50);

/** An interview whose first question is open and whose interviewer speaks. */
const opening = (): RoomEvent[] => [
  created(),
  event({ type: "interview.started", id: id(40) }),
  event({ type: "round.opened", id: ROUND, number: 1, question: question(), why: "A start." }),
];
const numbered = (events: RoomEvent[], from = 1) =>
  events.map((one, index) => ({ seq: from + index, event: one }));
const welcome = (fields: Partial<Extract<ServerMessage, { type: "welcome" }>> = {}): ServerMessage => ({
  type: "welcome",
  protocol: PROTOCOL_VERSION,
  seq: 3,
  serverNow: START,
  snapshot: null,
  events: numbered(opening()),
  turn: null,
  draft: null,
  ...fields,
});

describe("InterviewStore", () => {
  let store: InterviewStore;
  let outOfStep: ReturnType<typeof vi.fn>;
  let signals: RoomSignal[];

  beforeEach(() => {
    outOfStep = vi.fn();
    signals = [];
    store = new InterviewStore(() => START - 5000, outOfStep as never);
    store.onSignal((signal) => signals.push(signal));
  });

  test("folds the events of the welcome and knows how far the server's clock is ahead", () => {
    store.receive(welcome());
    expect(store.view.seq).toBe(3);
    expect(store.view.state?.rounds[0]?.id).toBe(ROUND);
    expect(store.view.clockOffset).toBe(5000);
    expect(signals.map((signal) => signal.kind)).toEqual(["replaced"]);
  });

  test("an event that was already held is passed over", () => {
    store.receive(welcome());
    const before = store.view.state;
    store.receive({ type: "event", seq: 3, event: opening()[2]! });
    expect(store.view.state).toBe(before);
    expect(outOfStep).not.toHaveBeenCalled();
  });

  test("a gap asks for everything again, and what is shown stays until it comes", () => {
    store.receive(welcome());
    store.receive({ type: "event", seq: 9, event: event({ type: "message.sent", text: "Hi" }) });
    expect(outOfStep).toHaveBeenCalledOnce();
    expect(store.view.seq).toBe(0);
    expect(store.view.state?.rounds).toHaveLength(1);
    store.receive(welcome());
    expect(store.view.seq).toBe(3);
    expect(outOfStep).toHaveBeenCalledOnce();
  });

  test("a snapshot takes the place of what was held, with the events after it", () => {
    store.receive(welcome());
    const snapshot = store.view.state!;
    const sent = event({ type: "message.sent", id: id(70), text: "Hi" });
    store.receive(welcome({ snapshot, seq: 12, events: numbered([sent], 12) }));
    expect(store.view.seq).toBe(12);
    expect(store.view.state?.messages.at(-1)?.text).toBe("Hi");
  });

  test("streamed words are shown until the finished turn takes their place", () => {
    store.receive(welcome());
    const turnId = store.view.state!.turn!.id;
    store.receive({ type: "delta", turnId, offset: 0, text: "Take two " });
    store.receive({ type: "delta", turnId, offset: 9, text: "meetings" });
    expect(store.view.turn?.text).toBe("Take two meetings");
    const reply = {
      type: "interviewer.replied",
      turnId,
      text: "Take two meetings.",
      meta,
      acts: [],
      cutShort: false,
    };
    store.receive({ type: "event", seq: 4, event: event(reply as never) });
    expect(store.view.turn).toBeNull();
    expect(store.view.state?.messages.at(-1)?.text).toBe("Take two meetings.");
  });

  test("a device that joins in mid-sentence gets the half that was said", () => {
    store.receive(welcome({ turn: { turnId: id(60), text: "Half a " } }));
    store.receive({ type: "delta", turnId: id(60), offset: 7, text: "sentence" });
    expect(store.view.turn?.text).toBe("Half a sentence");
  });

  test("a time warning becomes a notice at its moment", () => {
    store.receive(welcome());
    const at = START + 20 * MINUTE;
    store.receive({ type: "event", seq: 4, event: event({ type: "time.warned", minutes: 10, at }) });
    expect(store.view.notices).toMatchObject([{ kind: "time", minutes: 10, at }]);
  });

  test("another device's unsent words stay until that device has none", () => {
    store.receive({ type: "draft", deviceId: "phone", text: "Half" });
    store.receive({ type: "draft", deviceId: "tablet", text: "" });
    expect(store.view.draft?.text).toBe("Half");
    store.receive({ type: "draft", deviceId: "phone", text: "" });
    expect(store.view.draft).toBeNull();
  });

  test("what a follower has in its composer is not taken for the writer's", () => {
    store.receive(welcome());
    store.receive({ type: "event", seq: 4, event: event({ type: "writer.changed", deviceId: "computer" }) });
    store.receive({ type: "draft", deviceId: "computer", text: "The writer's" });
    store.receive({ type: "draft", deviceId: "phone", text: "The follower's" });
    expect(store.view.draft?.text).toBe("The writer's");
  });

  test("which device writes is known by its looks, also after it has gone", () => {
    store.receive(welcome());
    const writer = event({ type: "writer.changed", deviceId: "phone-01" });
    store.receive({ type: "event", seq: 4, event: writer });
    const here = { deviceId: "computer", form: "computer" } as const;
    store.receive({ type: "presence", devices: [here, { deviceId: "phone-01", form: "phone" }] });
    expect(writerElsewhere(store.view, "computer")).toEqual({ form: "phone", connected: true });
    expect(writerElsewhere(store.view, "phone-01")).toBeNull();
    store.receive({ type: "presence", devices: [here] });
    expect(writerElsewhere(store.view, "computer")).toEqual({ form: "phone", connected: false });
  });

  test("a refusal is shown with the server's sentence; those the page mends by itself are not", () => {
    store.receive({ type: "refused", id: id(80), code: "already_started", message: "It has begun." });
    expect(store.view.refusal).toBeNull();
    store.receive({ type: "refused", id: id(81), code: "run_in_progress", message: "One run at a time." });
    expect(store.view.refusal?.message).toBe("One run at a time.");
  });

  test("a refusal of which nothing can be said says so once, and what a validator says is told to nobody", () => {
    speak(() => spanish);
    store.receive({ type: "refused", id: id(82), code: "rate_limited", message: "" });
    expect(store.view.refusal).toMatchObject({ whole: false });
    store.receive({ type: "refused", id: id(83), code: "brand_new" as never, message: "In English." });
    expect(store.view.refusal).toMatchObject({ message: "No se pudo hacer.", whole: true });
    speak(() => null);
    store.receive({ type: "error", code: "malformed_frame", message: "text: Invalid length" });
    expect(store.view.refusal).toMatchObject({ whole: true, message: expect.not.stringContaining("text:") });
  });

  test("a message that was refused goes back to where it was written; a refused run does not", () => {
    store.giveBack({ type: "run", id: id(90), customInput: null });
    expect(store.view.returned.chat).toBeUndefined();
    store.giveBack({ type: "chat", id: id(91), text: "Said as the pause began." });
    expect(store.view.returned.chat).toBe("Said as the pause began.");
    store.giveBack({ type: "chat", id: id(92), text: "And this." });
    expect(store.view.returned.chat).toBe("Said as the pause began.\nAnd this.");
  });
});
