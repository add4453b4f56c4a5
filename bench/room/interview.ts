import { openRound } from "../../domain/room/state.ts";
import type { Room } from "../../tests/faults/harness/room.ts";
import type { Candidate } from "./candidate.ts";
import type { Model } from "./model.ts";

const SECOND = 1000;
export const WORDS_PER_SECOND = 30;
const QUESTIONS = 2;
/** Of one question. */
const CHATS = 20;
const KEYSTROKES = 1500;
const BURST = 45;
const RUNS = 5;
/** Waits, chosen so that the interview lasts about an hour. */
const READING = 17 * SECOND;
const BETWEEN_BURSTS = 10 * SECOND;

const SAID = "I would keep what I have seen in a map and look the rest up.";

/** Replies of 60 to 100 words. */
function* replies(): Generator<string[]> {
  for (let turn = 0; ; turn++)
    yield Array.from({ length: 60 + ((turn * 13) % 41) }, (_, index) => (index % 12 === 11 ? "so." : "word"));
}

/** One hour: two questions with all that a candidate does at a keyboard, as the browser sends it. */
export async function playInterview(candidate: Candidate, room: Room): Promise<void> {
  await candidate.arrive();
  await candidate.think(20 * SECOND);
  await candidate.give({ type: "start" });
  for (let number = 1; number <= QUESTIONS; number++) {
    await candidate.until(() => openRound(candidate.state)?.number === number, "the question");
    await candidate.hearOut();
    await playQuestion(candidate, number);
    await candidate.give({ type: "round.finish" });
  }
  await candidate.until(() => candidate.state.report.status === "ready", "the report");
  await candidate.think(60 * SECOND);
  await room.probe("settled");
}

async function playQuestion(candidate: Candidate, number: number): Promise<void> {
  await candidate.think(60 * SECOND);
  candidate.edit();
  const bursts = Math.ceil(KEYSTROKES / BURST);
  const due = (count: number, burst: number) =>
    Math.floor(((burst + 1) * count) / bursts) > Math.floor((burst * count) / bursts);
  for (let burst = 0; burst < bursts; burst++) {
    if (due(CHATS, burst)) await talk(candidate);
    await type(candidate, Math.min(BURST, KEYSTROKES - burst * BURST));
    await candidate.think(BETWEEN_BURSTS);
    if (due(RUNS, burst)) await run(candidate, "run");
    if (burst === 10 || (burst === 20 && number === 1)) await takeHint(candidate);
    if (burst === 15 && number === 1) await pause(candidate);
    if (burst === 15 && number === 2) await reconnect(candidate);
  }
  await run(candidate, "submit");
  await candidate.hearOut();
  await candidate.think(READING);
}

async function talk(candidate: Candidate): Promise<void> {
  await candidate.say(SAID);
  await candidate.think(READING);
}

/** A burst of keystrokes with a rest after each third word, and every twelfth a mistake taken back. */
async function type(candidate: Candidate, keystrokes: number): Promise<void> {
  for (let key = 0; key < keystrokes; key++) {
    await candidate.key(key % 12 === 11 ? null : key % 30 === 29 ? "\n" : "x");
    if (key % 18 === 17) candidate.time.pass(0.7 * SECOND);
  }
  candidate.time.pass(2 * SECOND);
  await candidate.until(() => candidate.page.documents.saved(), "the code to be saved");
}

async function run(candidate: Candidate, how: "run" | "submit"): Promise<void> {
  const { length } = candidate.state.runs;
  await candidate.give(how === "run" ? { type: "run", customInput: null } : { type: "submit" });
  await candidate.until(() => candidate.state.runs[length]?.status === "finished", "the verdict");
  await candidate.think(10 * SECOND);
}

async function takeHint(candidate: Candidate): Promise<void> {
  const served = () => openRound(candidate.state)!.hints.length;
  const before = served();
  await candidate.give({ type: "hint" });
  await candidate.until(() => served() > before, "the hint");
  await candidate.hearOut();
  await candidate.think(READING);
}

async function pause(candidate: Candidate): Promise<void> {
  await candidate.give({ type: "pause" });
  await candidate.think(180 * SECOND);
  await candidate.give({ type: "resume" });
  await candidate.think(5 * SECOND);
}

/** The network is gone for eight seconds. */
async function reconnect(candidate: Candidate): Promise<void> {
  candidate.page.connection.stop();
  await candidate.think(8 * SECOND);
  await candidate.arrive();
}

/** Tells the model to speak as a streaming model does, in a time that goes `speed` times as fast. */
export function script(model: Model, speed: number): void {
  const texts = replies();
  model.words = () => texts.next().value as string[];
  model.wordMs = 1000 / WORDS_PER_SECOND / speed;
  model.gradeMs = (8 * SECOND) / speed;
}
