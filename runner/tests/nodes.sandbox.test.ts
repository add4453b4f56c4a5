import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../domain/judge/signature.ts";
import type { Runner } from "../runner.ts";
import { func, judged, startRunner } from "./harness.ts";

let runner: Runner;
beforeAll(async () => {
  runner = await startRunner();
});
afterAll(() => runner.close());

type Programs = Record<Language, string>;
const taking = (type: string) => func({ params: [{ name: "x", type }], returns: type });

const COPY: Programs = {
  javascript:
    "var f = (x) => { const m = new Map(); for (let n = x; n; n = n.next) m.set(n, new _Node(n.val)); for (const [n, c] of m) { c.next = m.get(n.next) ?? null; c.random = m.get(n.random) ?? null; } return m.get(x) ?? null; };",
  python:
    "class Solution:\n    def f(self, x: 'Optional[Node]') -> 'Optional[Node]':\n        m = {None: None}\n        n = x\n        while n: m[n] = Node(n.val); n = n.next\n        n = x\n        while n: m[n].next, m[n].random = m[n.next], m[n.random]; n = n.next\n        return m[x]\n",
  java: "class Solution { public Node f(Node x) { Map<Node, Node> m = new HashMap<>(); for (Node n = x; n != null; n = n.next) m.put(n, new Node(n.val)); for (Node n = x; n != null; n = n.next) { m.get(n).next = m.get(n.next); m.get(n).random = m.get(n.random); } return m.get(x); } }",
};
const SAME: Programs = {
  javascript: "var f = (x) => x;",
  python: "def f(x):\n    return x\n",
  java: "class Solution { Node f(Node x) { return x; } }",
};
const ASTRAY: Programs = {
  javascript: "var f = (x) => new Node(1, null, new Node(2));",
  python: "def f(x):\n    return Node(1, None, Node(2))\n",
  java: "class Solution { Node f(Node x) { Node n = new Node(1); n.random = new Node(2); return n; } }",
};
const CONNECT: Programs = {
  javascript:
    "var f = (x) => { let level = x ? [x] : []; while (level.length) { level.forEach((n, i) => { n.next = level[i + 1] ?? null; }); level = level.flatMap((n) => [n.left, n.right]).filter(Boolean); } return x; };",
  python:
    "class Solution:\n    def f(self, x: 'Node') -> 'Node':\n        level = [x] if x else []\n        while level:\n            for a, b in zip(level, level[1:]): a.next = b\n            level = [c for n in level for c in (n.left, n.right) if c]\n        return x\n",
  java: "class Solution { public Node f(Node x) { Queue<Node> q = new LinkedList<>(); if (x != null) q.add(x); while (!q.isEmpty()) for (int k = q.size(); k > 0; k--) { Node n = q.poll(); if (k > 1) n.next = q.peek(); if (n.left != null) q.add(n.left); if (n.right != null) q.add(n.right); } return x; } }",
};
const CIRCLE: Programs = {
  javascript: "var f = (x) => { x.next = x; return x; };",
  python: "def f(x):\n    x.next = x\n    return x\n",
  java: "class Solution { Node f(Node x) { x.next = x; return x; } }",
};

describe.each(LANGUAGES)("%s", (language) => {
  const judge = (programs: Programs, type: string, tests: { input: string; expected: string }[]) =>
    judged(runner, { language, code: programs[language], signature: taking(type), tests });

  test("copies a list with random pointers, and sees what is no copy", async () => {
    const lists = ["[[7,null],[13,0],[11,4],[10,2],[1,0]]", "[[3,null],[3,0],[3,null]]", "[[1,0]]", "[]"].map(
      (text) => ({ input: text, expected: text }),
    );
    expect((await judge(COPY, "RandomListNode", lists)).tests).toMatchObject(
      lists.map(({ expected }) => ({ status: "passed", actual: expected })),
    );
    const [same] = (await judge(SAME, "RandomListNode", lists.slice(0, 1))).tests;
    expect(same?.error?.message).toBe("The answer holds a node of the input: return a copy.");
    const [astray] = (await judge(ASTRAY, "RandomListNode", lists.slice(0, 1))).tests;
    expect(astray?.error?.message).toBe("A random pointer leads out of the returned list.");
    const [circle] = (await judge(CIRCLE, "RandomListNode", lists.slice(2, 3))).tests;
    expect(circle?.status).toBe("error");
  });

  test("links a tree by levels, and shows where the links lead", async () => {
    const trees = [
      { input: "[1,2,3,4,5,null,7]", expected: '[1,"#",2,3,"#",4,5,7,"#"]' },
      { input: "[-1]", expected: '[-1,"#"]' },
      { input: "[]", expected: "[]" },
    ];
    expect((await judge(CONNECT, "TreeLinkNode", trees)).tests).toMatchObject(
      trees.map(({ expected }) => ({ status: "passed", actual: expected })),
    );
    const [unlinked] = (await judge(SAME, "TreeLinkNode", trees.slice(0, 1))).tests;
    expect(unlinked).toMatchObject({ status: "wrong_answer", actual: '[1,"#",2,"#",4,"#"]' });
    const [circle] = (await judge(CIRCLE, "TreeLinkNode", trees.slice(1, 2))).tests;
    expect(circle?.error?.message).toBe("The next pointers do not end.");
  });
});
