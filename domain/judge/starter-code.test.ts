import { expect, test } from "vitest";
import { starterCode } from "./starter-code.ts";

test("a function starts in the shape people know", () => {
  const code = starterCode({
    v: 1,
    kind: "function",
    name: "twoSum",
    params: [
      { name: "nums", type: "int[]" },
      { name: "target", type: "int" },
    ],
    returns: "int[]",
    compare: { mode: "exact" },
  });
  expect(code.javascript).toBe(
    "/**\n * @param {number[]} nums\n * @param {number} target\n * @return {number[]}\n */\nvar twoSum = function(nums, target) {\n    \n};\n",
  );
  expect(code.python).toBe(
    "class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        \n",
  );
  expect(code.java).toBe(
    "class Solution {\n    public int[] twoSum(int[] nums, int target) {\n        \n    }\n}\n",
  );
});

test("nodes are shown as a comment, since they are predefined", () => {
  const code = starterCode({
    v: 1,
    kind: "function",
    name: "mergeKLists",
    params: [{ name: "lists", type: "ListNode[]" }],
    returns: "ListNode",
    compare: { mode: "exact" },
  });
  expect(code.javascript).toContain(" * function ListNode(val, next) {");
  expect(code.python).toContain(
    "def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:",
  );
  expect(code.java).toContain(" * public class ListNode {");
  expect(code.java).toContain("public ListNode mergeKLists(ListNode[] lists) {");
});

test.each([
  ["RandomListNode", "function Node(val, next, random)", "random: 'Node' = None", "Node random;"],
  ["TreeLinkNode", "function Node(val, left, right, next)", "next: 'Node' = None", "public Node next;"],
])("a %s is a Node with one more pointer", (type, ...notes) => {
  const code = starterCode({
    v: 1,
    kind: "function",
    name: "f",
    params: [{ name: "root", type }],
    returns: type,
    compare: { mode: "exact" },
  });
  const all = [code.javascript, code.python, code.java];
  for (const [index, note] of notes.entries()) expect(all[index]).toContain(note);
  expect(code.javascript).toContain(" * @param {Node} root");
  expect(code.python).toContain("def f(self, root: Optional[Node]) -> Optional[Node]:");
  expect(code.java).toContain("public Node f(Node root) {");
});

test("a class has its constructor and methods, and Java boxes what generics hold", () => {
  const code = starterCode({
    v: 1,
    kind: "class",
    name: "Log",
    ctor: [{ name: "size", type: "int" }],
    methods: [
      { name: "add", params: [{ name: "entry", type: "string" }], returns: "void" },
      { name: "last", params: [], returns: "List<List<int>>" },
    ],
    compare: { mode: "exact" },
  });
  expect(code.javascript).toContain("class Log {\n    constructor(size) {");
  expect(code.python).toContain("    def add(self, entry: str) -> None:");
  expect(code.java).toContain("    public Log(int size) {");
  expect(code.java).toContain("    public List<List<Integer>> last() {");
});
