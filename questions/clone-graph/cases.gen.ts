import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random connected graphs and well-known shapes. A copy reads like its original, so the input is the expected output. */
export default function cases(): TestCase[] {
  const random = seeded(133);
  const sizes = [
    [5, 2],
    [8, 4],
    [12, 12],
    [30, 40],
    [100, 300],
    [500, 100],
    [1_000, 6_000],
    [2_000, 38_000],
  ];
  return [
    ...sizes.map(([nodes = 0, extra = 0]) =>
      copied(random, nodes, [...tree(random, nodes), ...chords(random, nodes, extra)]),
    ),
    copied(random, 1_500, path(1_500)),
    copied(random, 1_000, [...path(1_000), [1, 1_000]]),
    copied(
      random,
      1_000,
      path(1_000).map(([, to]) => [1, to] as Edge),
    ),
    copied(random, 60, all(60)),
    copied(random, 280, all(280)),
    copied(
      random,
      1_023,
      path(1_023).map(([, to]) => [Math.floor(to / 2), to] as Edge),
    ),
  ];
}

type Edge = [number, number];

/** Joins every node to some earlier one. */
const tree = (random: Random, nodes: number): Edge[] =>
  path(nodes).map(([, to]) => [random.int(1, to - 1), to]);

const path = (nodes: number): Edge[] =>
  Array.from({ length: nodes - 1 }, (_, index) => [index + 1, index + 2]);

const chords = (random: Random, nodes: number, count: number): Edge[] =>
  Array.from({ length: count }, () => [random.int(1, nodes), random.int(1, nodes)]);

const all = (nodes: number): Edge[] =>
  path(nodes + 1).flatMap(([from]) => path(nodes - from + 1).map(([step]) => [from, from + step] as Edge));

/** Neighbour lists in random order. Loops and repeated edges fall away. */
function copied(random: Random, nodes: number, edges: Edge[]): TestCase {
  const near = Array.from({ length: nodes }, () => new Set<number>());
  for (const [from, to] of edges) {
    if (from === to) continue;
    near[from - 1]!.add(to);
    near[to - 1]!.add(from);
  }
  const graph = JSON.stringify(near.map((set) => random.shuffle([...set])));
  return { input: graph, expected_output: graph, is_sample: false };
}
