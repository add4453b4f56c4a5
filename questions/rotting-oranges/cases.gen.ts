import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random boxes, and winding paths along which the rot needs tens of thousands of minutes. */
export default function cases(): TestCase[] {
  const random = seeded(994);
  const shapes = [
    [2, 3, 1, 70],
    [3, 3, 1, 80],
    [4, 4, 1, 80],
    [5, 4, 2, 75],
    [6, 7, 2, 85],
    [9, 6, 3, 65],
    [1, 60, 3, 97],
    [60, 1, 2, 100],
    [20, 30, 4, 80],
    [40, 40, 2, 60],
    [70, 90, 12, 90],
  ];
  const path = snake(399);
  return [
    ...shapes.map(([rows = 0, columns = 0, rotten = 0, percent = 0]) =>
      rotted(scattered(random, rows, columns, rotten, percent)),
    ),
    waited(put(path, [[0, 0, 2]]), 199 * 400 + 398),
    waited(
      put(path, [
        [0, 0, 2],
        [398, 0, 2],
      ]),
      (199 * 400 + 398) / 2,
    ),
    waited(
      put(path, [
        [0, 0, 2],
        [200, 7, 0],
      ]),
      -1,
    ),
    waited(
      put(
        draw(300, 400, () => 1),
        [[0, 0, 2]],
      ),
      698,
    ),
    waited(
      put(
        draw(400, 300, () => 1),
        [[200, 150, 2]],
      ),
      350,
    ),
    waited(
      draw(400, 400, () => 2),
      0,
    ),
  ];
}

type Box = number[][];

const draw = (rows: number, columns: number, cell: (row: number, column: number) => number): Box =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));

const put = (box: Box, cells: number[][]): Box =>
  box.map((line, row) =>
    line.map((value, column) => cells.find(([r, c]) => r === row && c === column)?.[2] ?? value),
  );

/** One winding path: full rows joined in turn at the right and at the left end. */
const snake = (size: number): Box =>
  draw(size, size, (row, column) => (row % 2 === 0 || column === (row % 4 === 1 ? size - 1 : 0) ? 1 : 0));

function scattered(random: Random, rows: number, columns: number, rotten: number, percent: number): Box {
  const box = draw(rows, columns, () => (random.int(1, 100) <= percent ? 1 : 0));
  for (let count = 0; count < rotten; count++) box[random.int(0, rows - 1)]![random.int(0, columns - 1)] = 2;
  return box;
}

/** Lowers the minute of each cell to one more than its neighbours' until nothing changes. */
function rotted(box: Box): TestCase {
  const minutes = box.map((line) => line.map((cell) => (cell === 2 ? 0 : Infinity)));
  for (let changed = true; changed; ) {
    changed = false;
    box.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== 1) return;
        const around = [
          minutes[row - 1]?.[column],
          minutes[row + 1]?.[column],
          minutes[row]![column - 1],
          minutes[row]![column + 1],
        ];
        const earliest = 1 + Math.min(...around.map((minute) => minute ?? Infinity));
        if (earliest >= minutes[row]![column]!) return;
        minutes[row]![column] = earliest;
        changed = true;
      });
    });
  }
  const last = Math.max(
    0,
    ...minutes.flatMap((line, row) => line.filter((_, column) => box[row]![column] === 1)),
  );
  return waited(box, last === Infinity ? -1 : last);
}

function waited(box: Box, expected: number): TestCase {
  return { input: JSON.stringify(box), expected_output: String(expected), is_sample: false };
}
