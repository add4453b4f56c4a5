import { beforeEach, describe, expect, test } from "vitest";
import type { Evidence, Report } from "../../../domain/feedback.ts";
import { longLog } from "../../../domain/replay/fixtures.ts";
import { ownReplay } from "../../../domain/replay/replay-of.ts";
import { report } from "../../../domain/room/fixtures.ts";
import { begunBy, wordsSoFar } from "./chat-entries.ts";
import { momentQuery } from "./moment-query.ts";
import { Player } from "./player.ts";
import { placeOfCode } from "./quoted-code.ts";
import { placeAskedFor } from "./start-place.ts";

const log = longLog(800);
const idOf = (type: string) => log.find(({ event }) => event.type === type)!.event.id;
const roundId = idOf("round.opened");
const LINE = "if (seen.has(rest)) return [seen.get(rest), i];";
const evidence: Evidence = { kind: "code", record_id: roundId, quote: LINE, note: "" };
const graded = { ...report, strengths: [{ text: "It was written.", evidence: [evidence] }] } as Report;
const replay = ownReplay({ type: "DSA", difficulty: "EASY", log, report: graded });
const [piece] = replay.scores!.claims[0]!.pieces;

let frames: ((now: number) => void)[];
let player: Player;
beforeEach(() => {
  frames = [];
  player = new Player(replay, { ask: (frame) => frames.push(frame), drop: () => void frames.pop() });
});
/** So many frames of a sixtieth of a second. */
function run(count: number) {
  for (let turn = 0; turn < count; turn += 1) frames.shift()?.(1000 + turn * 16);
}

describe("a player", () => {
  test("goes on with the frames, as many times as fast as it was told, and asks for none while it stands", () => {
    player.setSkipIdle(false);
    player.setSpeed(8);
    expect(frames).toHaveLength(0);
    player.play();
    run(11);
    expect(player.view.at).toBeCloseTo(10 * 16 * 8);
    player.pause();
    expect(frames).toHaveLength(0);
    run(5);
    expect(player.view.at).toBeCloseTo(10 * 16 * 8);
  });

  test("takes no leap when the tab was asleep", () => {
    player.setSpeed(1);
    player.play();
    frames.shift()?.(0);
    frames.shift()?.(3_600_000);
    expect(player.view.at).toBeLessThanOrEqual(250);
  });

  test("stops at the end and begins anew from there", () => {
    player.seek(player.timeline.length - 1);
    player.play();
    run(3);
    expect(player.view).toMatchObject({
      at: player.timeline.length,
      playing: false,
      count: replay.events.length,
    });
    player.play();
    expect(player.view).toMatchObject({ at: 0, playing: true });
  });

  test("seeks within the interview only", () => {
    player.seek(-5);
    expect(player.view.at).toBe(0);
    player.seek(1e12);
    expect(player.view.at).toBe(player.timeline.length);
  });

  test("goes from event to event and back the same way", () => {
    const stops: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      player.next();
      stops.push(player.view.at);
    }
    expect(new Set(stops).size).toBe(stops.length);
    for (const stop of stops.slice(0, -1).reverse()) {
      player.previous();
      expect(player.view.at).toBe(stop);
    }
  });

  test("shows an event whole where it was jumped to, and rests there", () => {
    const place = replay.events.findIndex(({ kind }) => kind === "run");
    player.play();
    player.jump(place);
    expect(player.view).toMatchObject({ playing: false, target: place });
    expect(player.standing().run?.judged).toBeGreaterThan(place);
    player.play();
    expect(player.view.target).toBeNull();
  });

  test("prepares its leaps piece by piece, and stands where it stood", () => {
    player.seek(60_000);
    const before = player.standing();
    while (player.prepare());
    expect(player.standing()).toEqual(before);
  });
});

describe("the conversation", () => {
  test("holds what has begun, in the order of beginning", () => {
    const starts = player.chat.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(begunBy(player.chat, 0)).toBe(0);
    expect(begunBy(player.chat, player.timeline.length)).toBe(player.chat.length);
    const reply = player.chat.find(({ event }) => event.kind === "said" && event.by === "interviewer")!;
    expect(reply.until - reply.from).toBe(3000);
    expect(player.chat.filter(({ event, judged }) => event.kind === "run" && !judged)).toEqual([]);
  });

  test("is said word by word", () => {
    expect(wordsSoFar("What would you try?", 0)).toBe("");
    expect(wordsSoFar("What would you try?", 0.6)).toBe("What would");
    expect(wordsSoFar("What would you try?", 1)).toBe("What would you try?");
  });
});

describe("an address", () => {
  const asked = (query: string) => placeAskedFor(player, new URLSearchParams(query));
  test("leads to an event by its number, and nowhere without one", () => {
    expect(asked("at=5")).toBe(4);
    expect(asked("at=999999")).toBe(replay.events.length - 1);
    for (const query of ["", "at=0", "at=-3", `at=${idOf("interview.created")}`])
      expect(asked(query)).toBeNull();
  });

  test("leads to a record by its id", () => {
    const said = idOf("message.sent");
    expect(replay.events[asked(momentQuery(said, null))!]).toMatchObject({ kind: "said", by: "candidate" });
  });

  test("leads to where quoted code came to stand, and says nothing of the code itself", () => {
    const query = momentQuery(roundId, LINE);
    expect(query).not.toContain("seen");
    const place = asked(query)!;
    expect(place).toBe(placeOfCode(player, piece!));
    expect(player.standing(place).texts?.javascript).not.toContain(LINE);
    expect(player.standing(place + 1).texts?.javascript).toContain(LINE);
  });

  test("leads to the question where the quote is not found", () => {
    expect(asked(momentQuery(roundId, "nothing of the kind"))).toBe(replay.records![roundId]);
  });
});
