"use strict";
// Trusted until the submission arrives: answers one line on the control socket (fd 0) for each line it is sent.
// Everything that candidate code could replace is captured before it runs.
const fs = require("fs");
const vm = require("vm");
const { addGlobals, endTimers } = require("/d/globals.js");
const hostState = require("/d/host-state.js");
const { writeAll } = require("/d/output.js");
const { mayReuse, WATCH } = require("/d/reuse.js");

const CONTROL = 0;
const { parse, stringify } = JSON;
const { readSync } = fs;
const { kill, pid } = process;
const MAX_TEXT = 4000;

const realm = new vm.Script(fs.readFileSync("/d/realm.js", "utf8"), { filename: "realm.js" });

let pending = Buffer.alloc(0);
const chunk = Buffer.allocUnsafe(65536);

/** Blocks until the next line is there; the end of the socket is the end of the box. */
function readLine() {
  const parts = [];
  for (;;) {
    const end = pending.indexOf(10);
    if (end >= 0) {
      parts.push(pending.subarray(0, end));
      const line = Buffer.concat(parts).toString("utf8");
      pending = Buffer.from(pending.subarray(end + 1));
      return line;
    }
    parts.push(pending);
    const count = readSync(CONTROL, chunk, 0, chunk.length, null);
    if (count === 0) kill(pid, "SIGKILL");
    pending = Buffer.from(chunk.subarray(0, count));
  }
}

function send(text) {
  writeAll(CONTROL, `${text}\n`);
}

/** A realm that no code has run in yet. Making one takes longer than most tests, so a waiting box makes some ahead. */
function makeRealm() {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const open = realm.runInContext(context);
  const module = { exports: {} };
  addGlobals(context, module);
  return { context, open, module };
}

const REALMS_AHEAD = 64;
const realms = [];
let nonce, signature, script, lineCount, watch, nodes;
/** The last test's realm, where it may serve the next one. */
let used;
let current = -1;

// The first bytes are awaited on a thread, so that this one can make realms until they are there.
process.env.UV_THREADPOOL_SIZE = "1";
fs.read(CONTROL, chunk, 0, chunk.length, null, (error, count) => {
  isIdle = false;
  if (error || count === 0) kill(pid, "SIGKILL");
  pending = Buffer.from(chunk.subarray(0, count));
  if (compile()) serve();
  else kill(pid, "SIGKILL");
});
delete process.env.UV_THREADPOOL_SIZE;
let isIdle = true;
let isPrepared = false;
send("ready");
setImmediate(prepare);

function prepare() {
  if (!isIdle) return;
  isPrepared = realms.length === REALMS_AHEAD;
  if (isPrepared) return rehearse();
  realms.push(makeRealm());
  setImmediate(prepare);
}

/** Compiles and loads what the first tests would have to wait for. */
function rehearse() {
  signature = { name: "f", params: [{ type: "int[]" }], returns: "int[]" };
  script = new vm.Script("var f = (x) => x;[f]");
  runTest(["[1]"]);
  globalThis.performance.now();
}

function compile() {
  const job = parse(readLine());
  ({ nonce, signature } = job);
  if (/"(?:RandomListNode|TreeLinkNode)"/.test(stringify(signature)))
    nodes = new vm.Script(fs.readFileSync("/d/nodes.js", "utf8"), { filename: "nodes.js" });
  lineCount = job.code.split("\n").length;
  // Looking through the code takes as long as some tests: a box that waited has realms enough.
  watch = !isPrepared && mayReuse(job.code) ? new vm.Script(WATCH) : undefined;
  const names = [signature.name, "Solution"].map((name) => `typeof ${name}==="undefined"?undefined:${name}`);
  try {
    script = new vm.Script(`${job.code}\n;[${names.join(",")}]`, { filename: "solution.js" });
    send(`${nonce} compiled`);
    return true;
  } catch (error) {
    send(`${nonce} rejected ${stringify({ message: describeSyntaxError(error) })}`);
    return false;
  }
}

// A promise that never settles leaves nothing to wait for.
process.on("beforeExit", () => fail({ type: "Error", message: "The returned promise never settles." }));
process.on("uncaughtException", (error) => {
  fail(describe(error));
  kill(pid, "SIGKILL");
});

async function serve() {
  for (;;) {
    const { id, args } = parse(readLine());
    current = id;
    try {
      const answer = await runTest(args);
      if (current === id) send(`${nonce} value ${id} ${answer}`);
    } catch (error) {
      fail(describe(error));
    }
    endTest();
  }
}

function fail(error) {
  send(`${nonce} error ${current} ${stringify(error)}`);
}

/** A fresh realm for each test, or one that is as good: globals, prototypes and module state never leak into the next one. */
async function runTest(args) {
  const { realm, declared } = load();
  const [named, solution] = declared;
  const target = realm.api.target(named, solution, realm.context.module);
  const inputs = realm.api.decode(args);
  const { result, finish } = realm.api.call(target, inputs);
  const answer = finish(realm.api.isPromise(result) ? await result : result);
  if (realm.watch?.isUntouched()) used = realm;
  return answer;
}

/** The solution as it stands before its first line has run for this test. */
function load() {
  const again = realms.length === 0 ? used : undefined;
  used = undefined;
  if (again) {
    try {
      again.watch.forget();
      return begin(again);
    } catch {
      // What is declared by let, const or class cannot be declared twice, and this solution says so before it runs.
      watch = undefined;
    }
  }
  const realm = realms.pop() || makeRealm();
  realm.api = realm.open(signature, nodes?.runInContext(realm.context));
  // Where others wait ready-made, looking for traces would take longer than they do.
  realm.watch = realms.length === 0 ? watch?.runInContext(realm.context) : undefined;
  return begin(realm);
}

function begin(realm) {
  const declared = script.runInContext(realm.context);
  realm.watch?.begin();
  return { realm, declared };
}

function endTest() {
  endTimers();
  hostState.restore();
}

/** An error's type, message and the candidate's own frames; reading them may itself fail. */
function describe(error) {
  try {
    if (error === null || typeof error !== "object") return { type: "Error", message: `threw ${String(error)}`.slice(0, MAX_TEXT) };
    const type = String(error.name || "Error").slice(0, 100);
    const message = String(error.message === undefined ? error : error.message).slice(0, MAX_TEXT);
    const frames = [...String(error.stack || "").matchAll(/at (?:async )?(?:([^\n(]*) \()?solution\.js:(\d+):\d+/g)].filter((frame) => Number(frame[2]) <= lineCount);
    if (frames.length === 0) return { type, message };
    const trace = frames.reverse().map(([, name, line]) => `line ${line}${name ? `, in ${name}` : ""}`);
    return { type, message, line: Number(frames[frames.length - 1][2]), trace: trace.slice(-20).join("\n") };
  } catch {
    return { type: "Error", message: "an error that cannot be shown" };
  }
}

function describeSyntaxError(error) {
  const stack = String(error && error.stack);
  const line = Math.min(Number((/^solution\.js:(\d+)/.exec(stack) || [])[1] || lineCount), lineCount);
  return `line ${line}: ${String(error)}`.slice(0, MAX_TEXT);
}
