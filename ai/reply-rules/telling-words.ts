/**
 * Words that give something away wherever they stand: structures and algorithms, each with its other names. Who named one
 * of a row has named them all. Words that a statement needs anyway (array, list, loop, node) are none.
 */
export const TELLING_WORDS: readonly (readonly string[])[] = [
  ["hash map", "hashmap", "hash table", "hashtable", "dictionary", "dict", "lookup table", "map"],
  ["hash set", "hashset", "visited set", "set of seen"],
  ["heap", "priority queue", "heapq", "min heap", "max heap", "minheap", "maxheap", "priorityqueue"],
  ["stack", "lifo", "last in first out", "last in, first out", "arraydeque"],
  ["queue", "deque", "fifo", "bfs", "breadth first", "level by level"],
  ["dfs", "depth first", "flood fill", "floodfill"],
  ["union find", "disjoint set", "dsu"],
  ["doubly linked list", "double linked list", "linkedhashmap", "ordereddict", "ordered dict"],
  ["trie", "prefix tree", "suffix tree"],
  ["binary search", "halve", "halving", "bisect"],
  ["two pointers", "two pointer", "left and right pointer", "both ends", "from each end"],
  ["sliding window", "moving window"],
  [
    "dynamic programming",
    "dp",
    "memoization",
    "memoisation",
    "memoize",
    "memoise",
    "tabulation",
    "bottom up",
  ],
  ["greedy"],
  ["backtracking", "backtrack"],
  ["recursion", "recursive", "recursively", "recurrence"],
  ["sort", "sorting", "merge sort", "mergesort", "quicksort"],
  ["prefix sum", "prefix sums", "running sum", "cumulative sum"],
  ["prefix max", "suffix max", "left max", "right max", "running max", "running maximum"],
  ["running minimum", "running min", "minimum so far", "lowest so far", "cheapest so far"],
  ["monotonic stack", "monotonic queue"],
  ["topological sort", "topological order"],
  ["dijkstra", "bellman ford", "shortest path"],
  ["kadane"],
  ["segment tree", "fenwick tree", "balanced tree"],
  ["bit mask", "bitmask", "xor"],
  ["dummy node", "dummy head", "sentinel", "fake head"],
  ["complement", "target minus"],
  ["adjacency list", "connected component"],
  ["wildcard pattern", "intermediate pattern"],
  ["divide and conquer"],
  ["two heaps"],
];

/** In code a structure is named by using it. */
export const NAMED_BY_CODE: readonly (readonly [RegExp, string])[] = [
  [
    /\bnew (?:Hash|LinkedHash|Tree)?Map\b|\bdict\(|\bdefaultdict\b|\bCounter\(|=\s*\{\s*\}|\{\s*["'\w]+\s*:/,
    "hash map",
  ],
  [/\bnew (?:Hash|Tree|LinkedHash)?Set\b|\bset\(/, "hash set"],
  [/\bheapq\b|\bPriorityQueue\b/, "heap"],
  [/\bdeque\b|\bQueue<|\.shift\(\)|\.popleft\(\)/, "queue"],
  [/\bStack<|\bArrayDeque\b|\.pop\(\)/, "stack"],
  [/\.sort\(|\bsorted\(|\bArrays\.sort\b|\bCollections\.sort\b/, "sort"],
  [/\b(?:left|lo|low|l|start|i)\b[^\n]{0,40}\b(?:right|hi|high|r|end|j)\b/, "two pointers"],
  [/\bmid(?:dle)?\b\s*=/, "binary search"],
  [/\bdp\b|\bmemo\b|\bcache\b/, "dynamic programming"],
];
