"use strict";
// The globals of a test's realm that are not the language's own.
const vm = require("vm");
const { Console } = require("console");
const { readFileSync } = require("fs");
const hostState = require("/d/host-state.js");
const { output } = require("/d/output.js");

const { assign, defineProperties, defineProperty, entries, fromEntries } = Object;
const MODULES = new Set(["assert", "buffer", "crypto", "events", "perf_hooks", "querystring", "string_decoder", "url", "util"]);

function addGlobals(context, module) {
  assign(context, ready(module));
  defineProperties(context, LATE);
}

/** What every test has at once. */
function ready(module) {
  const [stdout, stderr] = [output(1), output(2)];
  const { nextTick, hrtime, memoryUsage, exit, version, versions, platform, arch } = process;
  return {
    process: { stdout, stderr, env: {}, argv: [], nextTick, hrtime, memoryUsage, exit, version, versions, platform, arch },
    module,
    exports: module.exports,
    require: (name) => {
      const bare = String(name).replace(/^node:/, "");
      if (!MODULES.has(bare)) throw new Error(`Cannot find module '${name}'`);
      return hostState.remember(require(bare));
    },
    setTimeout: (...given) => kept(setTimeout(...given)),
    setInterval: (...given) => kept(setInterval(...given)),
    setImmediate: (...given) => kept(setImmediate(...given)),
    clearTimeout, clearInterval, clearImmediate, queueMicrotask, structuredClone,
  };
}

const shared = (load) => () => hostState.remember(load());

let queues;
const queueNamed = (name) => (context) => {
  queues ??= new vm.Script(readFileSync("/d/queues.js", "utf8"), { filename: "queues.js" });
  return queues.runInContext(context)[name];
};

/** Made or loaded when a test first asks for them; what realms share with the driver is remembered then. */
const MAKERS = {
  console: () => new Console({ stdout: output(1), stderr: output(2) }),
  performance: shared(() => globalThis.performance),
  TextEncoder: shared(() => globalThis.TextEncoder),
  TextDecoder: shared(() => globalThis.TextDecoder),
  URL: shared(() => globalThis.URL),
  URLSearchParams: shared(() => globalThis.URLSearchParams),
  Buffer: shared(() => Buffer),
  PriorityQueue: queueNamed("PriorityQueue"),
  MinPriorityQueue: queueNamed("MinPriorityQueue"),
  MaxPriorityQueue: queueNamed("MaxPriorityQueue"),
  Queue: queueNamed("Queue"),
  Deque: queueNamed("Deque"),
};
const LATE = fromEntries(entries(MAKERS).map(([name, make]) => [name, late(name, make)]));

/** A global of which `this`, the realm that asks, gets one of its own. */
function late(name, make) {
  const replace = (object, value) => defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  return {
    get() {
      const value = make(this);
      replace(this, value);
      return value;
    },
    set(value) {
      replace(this, value);
    },
    enumerable: true,
    configurable: true,
  };
}

/** Timers of a test end with it: they would print into the next. */
const timers = [];
function kept(timer) {
  timers.push(timer);
  return timer;
}

function endTimers() {
  while (timers.length > 0) {
    const timer = timers.pop();
    clearTimeout(timer);
    clearImmediate(timer);
  }
}

module.exports = { addGlobals, endTimers };
