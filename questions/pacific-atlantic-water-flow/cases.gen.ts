import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/**
 * Random islands, plateaus, and a basin from each of whose 38,000 cells a search downhill goes round in vain. No plateau
 * at a coast has more than 4,000 cells, so that a recursive search uphill does not overflow the stack.
 */
export default function cases(): TestCase[] {
  const random = seeded(417);
  const shapes = [
    [2, 3, 3],
    [3, 3, 4],
    [4, 4, 5],
    [5, 6, 9],
    [6, 5, 3],
    [9, 9, 4],
    [1, 200, 100],
    [200, 1, 100],
    [30, 40, 12],
    [60, 50, 100_000],
    [200, 200, 50],
  ];
  const size = 200;
  const border = (row: number, column: number) => Math.min(row, column, size - 1 - row, size - 1 - column);
  return [
    ...shapes.map(([rows = 0, columns = 0, highest = 0]) =>
      drained(scattered(random, rows, columns, highest)),
    ),
    drained(draw(60, 60, () => 7)),
    drained(draw(50, 80, (row, column) => row + column)),
    drained(draw(80, 50, (row, column) => 100 - Math.abs(row - 40) - Math.abs(column - 25))),
    drained(draw(40, 40, (row, column) => (row < 20 ? 1 : 3) + (column < 20 ? 0 : 1))),
    drained(draw(size, size, (row, column) => (border(row, column) === 0 ? 9 : 1))),
    drained(draw(size, size, (row, column) => (border(row, column) % 2 === 0 ? 2 : 5))),
  ];
}

type Heights = number[][];

const draw = (rows: number, columns: number, height: (row: number, column: number) => number): Heights =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => height(row, column)),
  );

const scattered = (random: Random, rows: number, columns: number, highest: number): Heights =>
  draw(rows, columns, () => random.int(0, highest));

/** Sweeps over the grid, to and fro, until no cell learns anything new about where its water goes. */
function drained(heights: Heights): TestCase {
  const rows = heights.length;
  const columns = heights[0]!.length;
  const PACIFIC = 1;
  const ATLANTIC = 2;
  const oceans = draw(rows, columns, (row, column) => {
    const pacific = row === 0 || column === 0 ? PACIFIC : 0;
    return pacific | (row === rows - 1 || column === columns - 1 ? ATLANTIC : 0);
  });
  const cells = heights.flatMap((line, row) => line.map((_, column) => [row, column] as const));
  const learns = ([row, column]: readonly [number, number]) => {
    const before = oceans[row]![column]!;
    for (const [r, c] of [
      [row - 1, column] as const,
      [row + 1, column] as const,
      [row, column - 1] as const,
      [row, column + 1] as const,
    ]) {
      const height = heights[r]?.[c];
      if (height === undefined || height > heights[row]![column]!) continue;
      oceans[row]![column]! |= oceans[r]![c]!;
    }
    return oceans[row]![column] !== before;
  };
  for (let changed = true; changed; ) {
    const forth = cells.filter(learns).length;
    const back = cells.toReversed().filter(learns).length;
    changed = forth + back > 0;
  }
  const both = cells.filter(([row, column]) => oceans[row]![column] === (PACIFIC | ATLANTIC));
  return { input: JSON.stringify(heights), expected_output: JSON.stringify(both), is_sample: false };
}
