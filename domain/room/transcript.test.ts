import { describe, expect, test } from "vitest";
import { event, fold, underWay } from "./fixtures.ts";
import { readTranscript, stateTold, transcriptMarkdown, transcriptOf } from "./transcript.ts";

const said = event({ type: "message.sent", text: "A map from value to index." });
const events = [...underWay(), said].map((each, index) => ({ seq: index + 1, event: each }));
const state = fold(events.map((logged) => logged.event));
const kept = transcriptOf(state, events);
/** As it comes out of a file. */
const inFile = (transcript: object): unknown => JSON.parse(JSON.stringify(transcript));

describe("a transcript", () => {
  test("is read as it was written, and tells the interview", () => {
    expect(readTranscript(inFile(kept))).toEqual({ transcript: kept, unread: 0 });
    expect(stateTold(kept)).toEqual(state);
  });

  test("is read but for an event that nobody knows any more, and tells what came before and after it", () => {
    const vanished = { seq: events.length, event: { ...said, type: "message.vanished" } };
    const later = { seq: events.length + 1, event: said };
    const read = readTranscript(inFile({ ...kept, events: [...events.slice(0, -1), vanished, later] }));
    expect(read?.unread).toBe(1);
    const told = read && stateTold(read.transcript);
    expect(told && transcriptMarkdown(told)).toBe(transcriptMarkdown(state));
  });

  test.each([
    [null],
    ["[]"],
    [{ ...kept, version: 2 }],
    [{ ...kept, events: null }],
  ])("is none: %j", (file) => {
    expect(readTranscript(file)).toBeNull();
  });

  test("of nothing tells nothing", () => {
    expect(stateTold({ events: [] })).toBeNull();
  });
});
