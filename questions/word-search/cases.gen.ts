import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Small boards with few letters, and full-size boards on which there are billions of paths but few that match. */
export default function cases(): TestCase[] {
  const random = seeded(79);
  const small = [
    [2, 3, 5],
    [3, 2, 5],
    [3, 3, 6],
    [3, 3, 7],
    [4, 3, 7],
    [3, 4, 8],
    [4, 4, 8],
    [4, 4, 9],
    [1, 8, 4],
    [8, 1, 3],
  ].map(([rows = 0, columns = 0, length = 0]) => {
    const board = draw(random, rows, columns, "ab");
    return asked(board, letters(random, length, "ab"));
  });
  const large = [0, 1, 2, 3].flatMap((turn) => {
    const board = draw(random, 8, 8, "abcde".slice(0, 4 + (turn % 2)));
    const word = walk(random, board, 20);
    return [
      asked(board, word),
      asked(board, `${word.slice(0, 19)}z`),
      asked(board, letters(random, 20, "abcd")),
    ];
  });
  return [...small, ...large];
}

type Board = string[][];

const letters = (random: Random, count: number, alphabet: string) =>
  Array.from({ length: count }, () => random.pick([...alphabet])).join("");

const draw = (random: Random, rows: number, columns: number, alphabet: string): Board =>
  Array.from({ length: rows }, () => [...letters(random, columns, alphabet)]);

/** The letters along a random path that never crosses itself; a path that gets stuck is thrown away. */
function walk(random: Random, board: Board, length: number): string {
  for (;;) {
    const path = [[random.int(0, board.length - 1), random.int(0, board[0]!.length - 1)]];
    while (path.length < length) {
      const [row = 0, column = 0] = path.at(-1)!;
      const free = around(row, column).filter(
        ([r = -1, c = -1]) => board[r]?.[c] && !path.some((cell) => cell[0] === r && cell[1] === c),
      );
      if (free.length === 0) break;
      path.push(random.pick(free));
    }
    if (path.length === length) return path.map(([row = 0, column = 0]) => board[row]![column]).join("");
  }
}

const around = (row: number, column: number) => [
  [row - 1, column],
  [row + 1, column],
  [row, column - 1],
  [row, column + 1],
];

/** Keeps, letter by letter, all pairs of a last cell and a set of used cells that spell the word so far. */
function asked(board: Board, word: string): TestCase {
  const columns = board[0]!.length;
  const bit = (row: number, column: number) => 1n << BigInt(row * columns + column);
  let ends = new Map<string, { row: number; column: number; used: bigint }>();
  const reach = (next: typeof ends, row: number, column: number, used: bigint, letter: string) => {
    if (board[row]?.[column] !== letter || (used & bit(row, column)) !== 0n) return;
    const now = used | bit(row, column);
    next.set(`${row},${column},${now}`, { row, column, used: now });
  };
  for (const [place, letter] of [...word].entries()) {
    const next: typeof ends = new Map();
    if (place === 0) {
      board.forEach((cells, row) => {
        cells.forEach((_, column) => {
          reach(next, row, column, 0n, letter);
        });
      });
    }
    for (const { row, column, used } of ends.values()) {
      for (const [r = 0, c = 0] of around(row, column)) reach(next, r, c, used, letter);
    }
    ends = next;
  }
  return {
    input: `${JSON.stringify(board)}\n${JSON.stringify(word)}`,
    expected_output: String(ends.size > 0),
    is_sample: false,
  };
}
