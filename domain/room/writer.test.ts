import { describe, expect, it } from "vitest";
import { event, fold, id, underWay } from "./fixtures.ts";
import type { ClientCommand } from "./protocol.ts";
import { becomesWriter, refuseFollower } from "./writer.ts";

const LAPTOP = "laptop-1";
const PHONE = "phone-01";
const writes = (deviceId: string) => event({ type: "writer.changed", deviceId });
const state = fold([...underWay(), writes(LAPTOP)]);
const chat: ClientCommand = { type: "chat", id: id(1), text: "hello" };
const pause: ClientCommand = { type: "pause", id: id(2) };
const arrival = { deviceId: PHONE, returns: false, others: [] as string[] };

describe("what a follower may do", () => {
  it("is to talk, to stop the talk, and to take over", () => {
    const free: ClientCommand[] = [
      chat,
      { type: "stop", id: id(3), turnId: id(4) },
      { type: "takeover", id: id(5) },
    ];
    for (const command of free) expect(refuseFollower(state, command, PHONE)).toBeNull();
    expect(refuseFollower(state, pause, PHONE)).toMatchObject({ code: "not_writer" });
    expect(refuseFollower(state, pause, LAPTOP)).toBeNull();
  });
});

describe("a device that arrives", () => {
  it("writes when nobody ever did", () => {
    expect(becomesWriter(fold(underWay()), arrival)).toBe(true);
  });

  it("follows while the writer is there, and writes when a new page finds it gone", () => {
    expect(becomesWriter(state, { ...arrival, others: [LAPTOP] })).toBe(false);
    expect(becomesWriter(state, arrival)).toBe(true);
  });

  it("leaves the place to the writer when it was only cut off together with it", () => {
    expect(becomesWriter(state, { ...arrival, returns: true })).toBe(false);
    const interrupted = fold([...underWay(), writes(LAPTOP), event({ type: "interview.interrupted" })]);
    expect(becomesWriter(interrupted, { ...arrival, returns: true })).toBe(true);
  });

  it("is not told again that it writes", () => {
    expect(becomesWriter(state, { ...arrival, deviceId: LAPTOP })).toBe(false);
  });
});
