import type { Language, Signature } from "./signature.ts";

const NODES = ["ListNode", "TreeNode", "Node", "RandomListNode", "TreeLinkNode"] as const;
type NodeNotes = Record<(typeof NODES)[number], string>;

/** The predefined nodes that a signature names, as comments above the code. */
export function nodeNotes(signature: Signature, language: Language): string {
  const params =
    signature.kind === "class"
      ? [...signature.ctor, ...signature.methods.flatMap((m) => m.params)]
      : signature.params;
  const returns = signature.kind === "class" ? signature.methods.map((m) => m.returns) : [signature.returns];
  const types = [...params.map((param) => param.type), ...returns].join(" ");
  const used = NODES.filter((name) => new RegExp(`\\b${name}\\b`).test(types));
  return used.map((name) => notes[language][name]).join("");
}

const javascriptNodes: NodeNotes = {
  ListNode: `/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * function TreeNode(val, left, right) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.left = (left===undefined ? null : left)
 *     this.right = (right===undefined ? null : right)
 * }
 */
`,
  Node: `/**
 * Definition for a graph node.
 * function Node(val, neighbors) {
 *     this.val = val === undefined ? 0 : val;
 *     this.neighbors = neighbors === undefined ? [] : neighbors;
 * }
 */
`,
  RandomListNode: `/**
 * Definition for a node of a list with random pointers.
 * function Node(val, next, random) {
 *     this.val = val;
 *     this.next = next === undefined ? null : next;
 *     this.random = random === undefined ? null : random;
 * }
 */
`,
  TreeLinkNode: `/**
 * Definition for a node of a binary tree that is linked level by level.
 * function Node(val, left, right, next) {
 *     this.val = val === undefined ? 0 : val;
 *     this.left = left === undefined ? null : left;
 *     this.right = right === undefined ? null : right;
 *     this.next = next === undefined ? null : next;
 * }
 */
`,
};

const pythonNodes: NodeNotes = {
  ListNode: `# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
`,
  TreeNode: `# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
`,
  Node: `# Definition for a graph node.
# class Node:
#     def __init__(self, val=0, neighbors=None):
#         self.val = val
#         self.neighbors = neighbors if neighbors is not None else []
`,
  RandomListNode: `# Definition for a node of a list with random pointers.
# class Node:
#     def __init__(self, x: int, next: 'Node' = None, random: 'Node' = None):
#         self.val = int(x)
#         self.next = next
#         self.random = random
`,
  TreeLinkNode: `# Definition for a node of a binary tree that is linked level by level.
# class Node:
#     def __init__(self, val: int = 0, left: 'Node' = None, right: 'Node' = None, next: 'Node' = None):
#         self.val = val
#         self.left = left
#         self.right = right
#         self.next = next
`,
};

const javaNodes: NodeNotes = {
  ListNode: `/**
 * Definition for singly-linked list.
 * public class ListNode {
 *     int val;
 *     ListNode next;
 *     ListNode() {}
 *     ListNode(int val) { this.val = val; }
 *     ListNode(int val, ListNode next) { this.val = val; this.next = next; }
 * }
 */
`,
  TreeNode: `/**
 * Definition for a binary tree node.
 * public class TreeNode {
 *     int val;
 *     TreeNode left;
 *     TreeNode right;
 *     TreeNode() {}
 *     TreeNode(int val) { this.val = val; }
 *     TreeNode(int val, TreeNode left, TreeNode right) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *     }
 * }
 */
`,
  Node: `/**
 * Definition for a graph node.
 * class Node {
 *     public int val;
 *     public List<Node> neighbors;
 * }
 */
`,
  RandomListNode: `/**
 * Definition for a node of a list with random pointers.
 * class Node {
 *     int val;
 *     Node next;
 *     Node random;
 *     public Node(int val) { this.val = val; }
 * }
 */
`,
  TreeLinkNode: `/**
 * Definition for a node of a binary tree that is linked level by level.
 * class Node {
 *     public int val;
 *     public Node left;
 *     public Node right;
 *     public Node next;
 *     public Node() {}
 *     public Node(int val) { this.val = val; }
 *     public Node(int val, Node left, Node right, Node next) {
 *         this.val = val;
 *         this.left = left;
 *         this.right = right;
 *         this.next = next;
 *     }
 * }
 */
`,
};

const notes: Record<Language, NodeNotes> = {
  javascript: javascriptNodes,
  python: pythonNodes,
  java: javaNodes,
};
