import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/**
 * Random maps counted by union-find, and patterns whose count follows from how they are drawn. No island has more
 * than 10,000 cells: a recursive search, which is as deep as its island is large, must not overflow the stack.
 */
export default function cases(): TestCase[] {
  const random = seeded(200);
  const shapes = [
    [4, 5, 50],
    [7, 3, 40],
    [10, 10, 60],
    [1, 300, 50],
    [300, 1, 70],
    [40, 60, 45],
    [80, 50, 55],
    [300, 300, 35],
  ];
  const scattered = shapes.map(([rows = 0, columns = 0, percent = 0]) => {
    const map = draw(rows, columns, () => random.int(1, 100) <= percent);
    return counted(map, islands(map));
  });

  return [
    ...scattered,
    counted(blocks(random, 30, 45), 30 * 45),
    counted(
      draw(300, 300, (row, column) => (row + column) % 2 === 0),
      45_000,
    ),
    counted(
      draw(300, 300, (row) => row % 4 !== 3),
      75,
    ),
    counted(
      draw(300, 200, (_, column) => column % 4 !== 3),
      50,
    ),
    counted(
      draw(100, 100, () => true),
      1,
    ),
    counted(rings(121), 31),
    counted(snake(99), 1),
    counted(
      draw(300, 300, () => false),
      0,
    ),
  ];
}

type Land = boolean[][];

function draw(rows: number, columns: number, isLand: (row: number, column: number) => boolean): Land {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => isLand(row, column)),
  );
}

/** One rectangle of random size in each field of a chessboard of 5 by 5 fields, never touching the next field. */
function blocks(random: Random, down: number, across: number): Land {
  const heights = random.ints(down * across, 1, 4);
  const widths = random.ints(down * across, 1, 4);
  return draw(down * 5, across * 5, (row, column) => {
    const field = Math.floor(row / 5) * across + Math.floor(column / 5);
    return row % 5 < heights[field]! && column % 5 < widths[field]!;
  });
}

/** Square rings one inside the other, with water between them. */
function rings(size: number): Land {
  return draw(
    size,
    size,
    (row, column) => Math.min(row, column, size - 1 - row, size - 1 - column) % 2 === 0,
  );
}

/** One winding path: full rows joined in turn at the right and at the left end. */
function snake(size: number): Land {
  return draw(size, size, (row, column) => row % 2 === 0 || column === (row % 4 === 1 ? size - 1 : 0));
}

function islands(land: Land): number {
  const columns = land[0]!.length;
  const parent = land.flatMap((row, r) => row.map((_, c) => r * columns + c));
  const root = (cell: number): number => {
    let top = cell;
    while (parent[top]! !== top) {
      parent[top] = parent[parent[top]!]!;
      top = parent[top]!;
    }
    return top;
  };

  let count = 0;
  const join = (a: number, b: number) => {
    if (root(a) === root(b)) return;
    parent[root(a)] = root(b);
    count -= 1;
  };
  land.forEach((row, r) => {
    row.forEach((isLand, c) => {
      if (!isLand) return;
      count += 1;
      if (c > 0 && row[c - 1]) join(r * columns + c, r * columns + c - 1);
      if (r > 0 && land[r - 1]![c]) join(r * columns + c, (r - 1) * columns + c);
    });
  });
  return count;
}

function counted(land: Land, expected: number): TestCase {
  const grid = land.map((row) => row.map((isLand) => (isLand ? "1" : "0")));
  return { input: JSON.stringify(grid), expected_output: String(expected), is_sample: false };
}
