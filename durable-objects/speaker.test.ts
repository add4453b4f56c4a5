import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ServerMessage } from "../domain/room/protocol.ts";
import { FRAME_MS, Speaker } from "./speaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function speaking() {
  const sent: ServerMessage[] = [];
  return {
    sent,
    speaker: new Speaker(
      "00000000-0000-4000-8000-000000000001",
      Date.now,
      (message) => void sent.push(message),
    ),
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
