import { SIZE_BUDGETS } from "../size/budgets.ts";

export type Unit = "ms" | "s" | "KiB" | "$" | "GB-s" | "rows" | "per s" | "×" | "";

/**
 * `most` or `least`: what it is held against. `floor`: what the floor or peer is. `missed`: what to know of it where it is not held,
 * besides what the figures say.
 */
export type Budget = {
  bench: BenchName;
  unit: Unit;
  most?: number;
  least?: number;
  floor?: string;
  missed?: string;
};

export type BenchName = "room" | "pages" | "selection" | "size" | "vitals" | "runner" | "start";

const row = "a row inserted and broadcast, over the echo";
const library = "the libraries that every page loads";
const remix = "the machine's speed varies by half; what is left beside React is Remix around it";
const blank = "a page with a heading and a field, as slow a phone";

/** Every budget of the design, and which bench measures it. */
export const BUDGETS = {
  "chat acknowledged on disk, over an echo, p50": { bench: "room", unit: "ms", most: 1, floor: row },
  "chat acknowledged on disk, over an echo, p99": { bench: "room", unit: "ms", most: 4, floor: row },
  "chat acknowledged in memory, over an echo, p50": {
    bench: "room",
    unit: "ms",
    most: 0.5,
    floor: row,
    missed:
      "kept with the state and with what is owed to Postgres and the interviewer: three rows for the floor's one",
  },
  "chat acknowledged in memory, over an echo, p99": { bench: "room", unit: "ms", most: 1.5, floor: row },
  "durable messages in one room": {
    bench: "room",
    unit: "per s",
    least: 2000,
    floor: "rows inserted and broadcast to as many",
    missed: "five devices hear every message, and the interviewer answers meanwhile",
  },
  "first word after the model's, p50": {
    bench: "room",
    unit: "ms",
    most: 2,
    floor: "the model's stream passed on",
    missed:
      "1.6 to 2.2 ms at different times: a third is the floor's, the rest the reply that is opened and told to both devices",
  },
  "later words after the model's, p95": {
    bench: "room",
    unit: "ms",
    most: 40,
    floor: "the model's stream passed on",
  },
  "rows kept for each word said": { bench: "room", unit: "rows", most: 0.5, floor: "the whole reply in one" },
  "5,000 events to a new device, p50": { bench: "room", unit: "ms", most: 15, floor: "their rows in frames" },
  "5,000 events to a new device, p99": { bench: "room", unit: "ms", most: 30, floor: "their rows in frames" },
  "the last 50 events, p50": { bench: "room", unit: "ms", most: 2, floor: "their rows in frames" },
  "waking a room, p50": {
    bench: "room",
    unit: "ms",
    most: 5,
    floor: "an object with nothing in it, woken in the same way",
    missed:
      "3.8 to 5.2 ms at different times, half of it the floor's; the rest is its state read and its last events folded",
  },
  "500 rooms: chat at the other device, p99": {
    bench: "room",
    unit: "ms",
    most: 25,
    floor: "a row",
    missed: "two processors hold the rooms, their thousand devices and the interviewer",
  },
  "1,000 reconnects at once, p99": {
    bench: "room",
    unit: "ms",
    most: 2000,
    floor: "an object's first answer",
  },
  "alarm after its moment, p99": {
    bench: "room",
    unit: "ms",
    most: 50,
    floor: "an object with nothing else",
    missed: "45 to 52 at different times: of few rooms, on a machine whose speed varies by half",
  },
  "Postgres behind the room, p95": {
    bench: "room",
    unit: "ms",
    most: 5000,
    floor: "a query that does nothing",
  },
  "an hour's interview at list price": {
    bench: "room",
    unit: "$",
    most: 0.0035,
    floor: "its frames, a row for each event, active while words come",
  },
  "an hour's interview, active": { bench: "room", unit: "GB-s", most: 80, floor: "while words come" },
  "an hour's interview, rows written": {
    bench: "room",
    unit: "rows",
    most: 2000,
    floor: "one for each event",
  },
  "rendering p50": { bench: "pages", unit: "ms", most: 5, floor: "React alone", missed: remix },
  "rendering p99": { bench: "pages", unit: "ms", most: 15, floor: "React alone", missed: remix },
  scripts: { bench: "size", unit: "KiB", most: SIZE_BUDGETS.scripts, floor: library },
  "scripts, room": { bench: "size", unit: "KiB", most: SIZE_BUDGETS["scripts, room"], floor: library },
  "Worker at start": { bench: "size", unit: "KiB", most: SIZE_BUDGETS["Worker at start"] },
  "judging, best peer to ours, JavaScript and Python": {
    bench: "runner",
    unit: "×",
    least: 3,
    floor: "the peer: one sandboxed process, cold",
    missed:
      "2.6 to 3.6 at different times: ours is milliseconds, so that what else a machine does weighs more on it than on the peer",
  },
  "judging, best peer to ours, Java": {
    bench: "runner",
    unit: "×",
    least: 9,
    floor: "the peer: one sandboxed process, cold",
    missed: "8.7 to 22 at different times, for the same reason as in the other languages",
  },
  "question picked, warm, p50": { bench: "selection", unit: "ms", most: 2, floor: "one drawn by lot" },
  "question picked, cold, median of processes": {
    bench: "selection",
    unit: "ms",
    most: 5,
    floor: "one drawn by lot, cold, too",
    missed: "the first run of code that is not compiled yet",
  },
  "TTFB p75": {
    bench: "vitals",
    unit: "ms",
    most: 300,
    floor: blank,
    missed:
      "pages at 500 interviews, with database, Worker and a browser that starts anew on the same two processors",
  },
  "LCP p75": {
    bench: "vitals",
    unit: "ms",
    most: 1500,
    floor: blank,
    missed: "of a room the largest is the interviewer's greeting, which comes with the socket's welcome",
  },
  "INP p75": {
    bench: "vitals",
    unit: "ms",
    most: 100,
    floor: blank,
    missed:
      "without a display frames are drawn by the slowed processor: in the room no task of the page took over 85 ms",
  },
  "CLS, most": { bench: "vitals", unit: "", most: 0.05, floor: blank },
  "npm start, warm": { bench: "start", unit: "s", most: 6, floor: "Miniflare with an empty Worker" },
  "npm start, clean, packages in place": { bench: "start", unit: "s", most: 90, floor: "the same, warm" },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

export const BUDGET_NAMES = Object.keys(BUDGETS) as BudgetName[];

export const budgetOf = (name: BudgetName): Budget => BUDGETS[name];
