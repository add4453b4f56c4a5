import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ServerMessage } from "../domain/room/protocol.ts";
import { CHECKPOINT_MS, FRAME_MS, type Said, Speaker } from "./speaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const TURN = "00000000-0000-4000-8000-000000000001";

function speaking() {
  const sent: ServerMessage[] = [];
  const saved: Said[] = [];
  return {
    sent,
    saved,
    speaker: new Speaker(TURN, {
      now: Date.now,
      broadcast: (message) => void sent.push(message),
      checkpoint: (said) => void saved.push(said),
    }),
  };
}
const texts = (sent: ServerMessage[]) =>
  sent.map((message) => (message.type === "delta" ? [message.offset, message.text] : message));

it("sends the first words at once and gathers the rest into frames", () => {
  const { sent, speaker } = speaking();
  speaker.say("Hello ");
  speaker.say("there, ");
  speaker.say("Ada.");
  expect(texts(sent)).toEqual([[0, "Hello "]]);
  vi.advanceTimersByTime(FRAME_MS);
  expect(texts(sent)).toEqual([
    [0, "Hello "],
    [6, "there, Ada."],
  ]);
});

it("starts again from nothing when another model takes the turn", () => {
  const { sent, speaker } = speaking();
  speaker.say("Wrong");
  speaker.restart();
  speaker.say("Right");
  expect(texts(sent)).toEqual([
    [0, "Wrong"],
    [0, ""],
    [0, "Right"],
  ]);
});

it("sends nothing once it was called off", () => {
  const { sent, speaker } = speaking();
  speaker.say("One ");
  speaker.say("two");
  speaker.abort();
  speaker.say("three");
  vi.advanceTimersByTime(FRAME_MS * 2);
  expect(texts(sent)).toEqual([[0, "One "]]);
});

it("saves what was said a quarter of a second after it was said, once for all the frames between", () => {
  const { saved, speaker } = speaking();
  const spokenAt = Date.now();
  speaker.say("One ");
  vi.advanceTimersByTime(CHECKPOINT_MS - 1);
  speaker.say("two");
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual([{ turnId: TURN, text: "One two", spokenAt }]);
  vi.advanceTimersByTime(10 * CHECKPOINT_MS);
  expect(saved).toHaveLength(1);
});

it("saves nothing of a turn that ended before: its event has it whole", () => {
  const { saved, speaker } = speaking();
  speaker.say("Short.");
  speaker.stop();
  vi.advanceTimersByTime(CHECKPOINT_MS);
  expect(saved).toEqual([]);
});
