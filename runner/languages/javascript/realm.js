(function () {
  "use strict";
  // Runs inside each test's own realm before the candidate's code: predefined classes, and values in and out.
  const { parse, stringify } = JSON;
  const { isArray, from } = Array;
  const { isSafeInteger } = Number;
  const { is } = Object;
  const RealMap = Map;
  const RealSet = Set;
  const Big = BigInt;
  const MAX_NODES = 400000;
  const MAX_DEPTH = 60;
  const MAX_ANSWER = 4 * 1024 * 1024;

  globalThis.ListNode = function ListNode(val, next) {
    this.val = val === undefined ? 0 : val;
    this.next = next === undefined ? null : next;
  };
  globalThis.TreeNode = function TreeNode(val, left, right) {
    this.val = val === undefined ? 0 : val;
    this.left = left === undefined ? null : left;
    this.right = right === undefined ? null : right;
  };
  globalThis.Node = function Node(val, neighbors) {
    this.val = val === undefined ? 0 : val;
    this.neighbors = neighbors === undefined ? [] : neighbors;
  };
  const { ListNode, TreeNode, Node } = globalThis;
  /** Nodes with one more pointer, where the signature names them. */
  let linked = { __proto__: null };

  function elementType(type) {
    if (type.endsWith("[]")) return type.slice(0, -2);
    if (type.startsWith("List<")) return type.slice(5, -1);
    return undefined;
  }

  /** A long beyond 2^53 becomes a BigInt, and then every integer of that parameter does, so that they mix. */
  function parseLongs(text) {
    let isBig = false;
    const value = parse(text, (_key, item, context) => {
      if (typeof item !== "number" || isSafeInteger(item)) return item;
      isBig = true;
      return Big(context.source);
    });
    return isBig ? parse(text, (_key, item, context) => (typeof item === "number" ? Big(context.source) : item)) : value;
  }

  function decodeText(type, text) {
    const value = type.includes("long") ? parseLongs(text) : parse(text);
    return decode(type, value);
  }

  function decode(type, value) {
    if (type === "ListNode") return decodeList(value);
    if (type === "TreeNode") return decodeTree(value);
    if (type === "Node") return decodeGraph(value);
    if (linked[type]) return linked[type].decode(value);
    if (type === "double" && typeof value === "string") return Number(value);
    const item = elementType(type);
    return item !== undefined && /ListNode|TreeNode|Node|double/.test(item) ? value.map((part) => decode(item, part)) : value;
  }

  function decodeList(value) {
    const items = isArray(value) ? value : value === null ? [] : value.list;
    const nodes = items.map((item) => new ListNode(item));
    for (let i = 0; i + 1 < nodes.length; i++) nodes[i].next = nodes[i + 1];
    if (value !== null && !isArray(value) && value.pos >= 0) nodes[nodes.length - 1].next = nodes[value.pos];
    return nodes.length > 0 ? nodes[0] : null;
  }

  function decodeTree(items, Type = TreeNode) {
    if (!items || items.length === 0) return null;
    const root = new Type(items[0]);
    const queue = [root];
    for (let at = 1, parent = 0; at < items.length; parent++) {
      for (const side of ["left", "right"]) {
        const value = at < items.length ? items[at++] : null;
        if (value !== null) queue.push((queue[parent][side] = new Type(value)));
      }
    }
    return root;
  }

  function decodeGraph(lists) {
    if (!lists || lists.length === 0) return null;
    const nodes = lists.map((_list, i) => new Node(i + 1));
    lists.forEach((list, i) => {
      nodes[i].neighbors = list.map((label) => nodes[label - 1]);
    });
    return nodes[0];
  }

  function encode(type, value, depth) {
    if (depth > MAX_DEPTH) throw new Error("The returned value is nested too deeply.");
    if (type === "ListNode") return encodeList(value);
    if (type === "TreeNode") return encodeTree(value);
    if (type === "Node") return encodeGraph(value);
    if (linked[type]) return linked[type].encode(value);
    if (value === undefined || value === null) return "null";
    if (typeof value === "number") return encodeNumber(type, value);
    if (typeof value === "bigint") return `${value}`;
    if (typeof value === "boolean") return value ? "true" : "false";
    if (typeof value === "string") return value.length > MAX_ANSWER ? tooLarge() : stringify(value);
    if (typeof value === "function" || typeof value === "symbol") return stringify(`[${typeof value}]`);
    if (!isArray(value)) {
      if (typeof value.length !== "number" && typeof value.size !== "number") return encodeObject(value, depth);
      value = from(value);
    }
    const item = elementType(type) || "any";
    let text = "[";
    for (let i = 0; i < value.length; i++) text += (i > 0 ? "," : "") + encode(item, value[i], depth + 1);
    return `${text}]`;
  }

  /** Told before it is written: it would not fit into a frame. */
  function tooLarge() {
    const error = new Error("The answer is larger than 4 MB.");
    error.name = "OutputLimitExceeded";
    throw error;
  }

  function encodeNumber(type, value) {
    if (value !== value) return '"NaN"';
    if (value === Infinity) return '"Infinity"';
    if (value === -Infinity) return '"-Infinity"';
    if (is(value, -0)) return type === "double" ? "-0.0" : "0";
    return `${value}`;
  }

  function encodeObject(value, depth) {
    const parts = [];
    for (const key of Object.keys(value)) parts.push(`${stringify(key)}:${encode("any", value[key], depth + 1)}`);
    return `{${parts.join(",")}}`;
  }

  function encodeList(head) {
    const seen = new RealMap();
    const parts = [];
    for (let node = head; node !== null && node !== undefined; node = node.next) {
      if (seen.has(node)) return `{"list":[${parts.join(",")}],"pos":${seen.get(node)}}`;
      if (parts.length >= MAX_NODES) throw new Error("The returned list is too long.");
      seen.set(node, parts.length);
      parts.push(encode("any", node.val, 1));
    }
    return `[${parts.join(",")}]`;
  }

  function encodeTree(root) {
    const parts = [];
    const queue = root === null || root === undefined ? [] : [root];
    for (let at = 0; at < queue.length; at++) {
      if (at > MAX_NODES) throw new Error("The returned tree is too large or holds a cycle.");
      const node = queue[at];
      if (node === null || node === undefined) parts.push("null");
      else {
        parts.push(encode("any", node.val, 1));
        queue.push(node.left, node.right);
      }
    }
    while (parts[parts.length - 1] === "null") parts.pop();
    return `[${parts.join(",")}]`;
  }

  /** Neighbour lists in label order. A node of the input itself in the answer is told apart: a clone must be a copy. */
  function encodeGraph(root) {
    if (root === null || root === undefined) return "[]";
    const found = new RealSet([root]);
    for (const node of found) for (const next of node.neighbors) found.add(next);
    if (found.size > MAX_NODES) throw new Error("The returned graph is too large.");
    const nodes = from(found).sort((a, b) => a.val - b.val);
    return `[${nodes.map((node) => `[${node.neighbors.map((next) => next.val).join(",")}]`).join(",")}]`;
  }

  function graphNodes(root) {
    const found = new RealSet(root ? [root] : []);
    for (const node of found) for (const next of node.neighbors) found.add(next);
    return found;
  }

  /** Says what Node is for this signature, too. */
  function open(signature, formsOfNode) {
    if (formsOfNode) {
      linked = { __proto__: null, ...formsOfNode(decodeTree) };
      const used = stringify(signature).includes('"RandomListNode"') ? "RandomListNode" : "TreeLinkNode";
      globalThis.Node = linked[used].Node;
    }
    globalThis._Node = globalThis.Node;
    return api(signature);
  }

  const api = (signature) => ({
    decode(args) {
      if (signature.kind === "class") return { names: parse(args[0]), calls: args[1] };
      return args.map((text, i) => decodeText(signature.params[i].type, text));
    },
    isPromise: (value) => value !== null && typeof value === "object" && typeof value.then === "function",
    target(named, solution, module) {
      const { name } = signature;
      if (typeof named === "function") return named;
      const exported = module.exports;
      if (exported && typeof exported[name] === "function") return exported[name];
      if (typeof exported === "function") return exported;
      if (signature.kind === "function" && typeof solution === "function") {
        const object = new solution();
        if (typeof object[name] === "function") return object[name].bind(object);
      }
      throw new ReferenceError(`${name} is not defined. Keep the name of the starter code.`);
    },
    call: (target, inputs) => (signature.kind === "class" ? callClass(signature, target, inputs) : callFunction(signature, target, inputs)),
  });

  function callFunction(signature, target, inputs) {
    const nodesOf = signature.returns === "Node" ? graphNodes : linked[signature.returns]?.nodes;
    const originals = nodesOf?.(inputs[0]);
    const result = target(...inputs);
    const finish = (value) => {
      if (originals) for (const node of nodesOf(value)) if (originals.has(node)) throw new Error("The answer holds a node of the input: return a copy.");
      if (signature.out === undefined) return signature.returns === "void" ? "null" : encode(signature.returns, value, 0);
      const outputs = (isArray(signature.out) ? signature.out : [signature.out]).map((index) => {
        let output = inputs[index];
        if (signature.outLen === "return") {
          if (!isSafeInteger(value) || value < 0 || value > output.length) throw new Error(`The returned length ${String(value)} lies outside 0 to ${output.length}.`);
          output = output.slice(0, value);
        }
        return encode(signature.params[index].type, output, 0);
      });
      return isArray(signature.out) ? `[${outputs.join(",")}]` : outputs[0];
    };
    return { result, finish };
  }

  function callClass(signature, target, { names, calls }) {
    const methods = new RealMap(signature.methods.map((method) => [method.name, method]));
    const params = names.map((name, i) => (i === 0 ? signature.ctor : methods.get(name).params));
    const given = params.some((list) => list.some((param) => param.type.includes("long"))) ? parseLongs(calls) : parse(calls);
    const argumentsOf = (i) => given[i].map((value, k) => decode(params[i][k].type, value));
    const object = new target(...argumentsOf(0));
    const answers = ["null"];
    for (let i = 1; i < names.length; i++) {
      const { returns } = methods.get(names[i]);
      if (typeof object[names[i]] !== "function") throw new TypeError(`${signature.name} has no method ${names[i]}`);
      const value = object[names[i]](...argumentsOf(i));
      answers.push(returns === "void" ? "null" : encode(returns, value, 1));
    }
    return { result: undefined, finish: () => `[${answers.join(",")}]` };
  }

  return open;
})();
