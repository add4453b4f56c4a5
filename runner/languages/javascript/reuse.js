"use strict";
// Making a realm takes longer than most tests. A box that had no time to make them ahead uses one again where the
// solution names nothing by which a test could reach what the next one would see, and where the realm shows no trace.
// Whoever hides such a name shares state with his own other tests, and wins nothing: answers are compared outside.

/** What changes shared objects, runs later than its test, or builds code that could. An escape could spell any of it. */
const FAR_REACHING =
  /\\[ux]|\b(?:prototype|__proto__|constructor|globalThis|global|[gs]etPrototypeOf|define\w+|__define\w+|assign|freeze|seal|preventExtensions|Reflect|Proxy|Symbol|RegExp|eval|Function|Intl|Promise|async|await|then|set\w+|queueMicrotask|process|require|module|exports|console|performance|Buffer|URL\w*|Text\w+|Weak\w+|FinalizationRegistry|SharedArrayBuffer|Atomics|static|(?:\w*Priority)?Queue|Deque)\b/;
/** A property of a predefined class set to something. */
const SETS_OF_CLASS = /\b[A-Z]\w*\s*(?:\.\s*\w+|\[[^\]]*\])\s*(?:[-+*/%&|^?<>]*=(?![=>])|\+\+|--)/;

const mayReuse = (code) => !FAR_REACHING.test(code) && !SETS_OF_CLASS.test(code);

/** Runs inside the realm, before the solution: looks afterwards whether anything that was there has changed. */
const WATCH = `(function () {
  "use strict";
  const { is } = Object;
  const { ownKeys, getOwnPropertyDescriptor, deleteProperty } = Reflect;
  const names = ownKeys(globalThis);
  const known = new Set(names);
  const valueOf = (name) => getOwnPropertyDescriptor(globalThis, name).value;
  const values = names.map(valueOf);
  const isObject = (value) => (typeof value === "object" && value !== null) || typeof value === "function";
  const watched = values.filter((value) => isObject(value) && value !== globalThis);
  const sizes = watched.map((object) => ownKeys(object).length);
  let declared = 0;
  return {
    /** The solution's own names are as they were before it ran. */
    forget() {
      for (const name of ownKeys(globalThis))
        if (!known.has(name) && !deleteProperty(globalThis, name)) globalThis[name] = undefined;
    },
    /** The solution has declared its names. */
    begin() {
      declared = ownKeys(globalThis).length;
    },
    isUntouched: () =>
      ownKeys(globalThis).length === declared &&
      names.every((name, i) => is(valueOf(name), values[i])) &&
      watched.every((object, i) => ownKeys(object).length === sizes[i]),
  };
})()`;

module.exports = { mayReuse, WATCH };
