import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

/** Each word is searched on its own, from its last letter. Thousands of words that begin alike punish whoever does so from the first. */
export default function cases(): TestCase[] {
  const random = seeded(212);
  return [
    ...[
      [2, 3, 2, 30, 5],
      [3, 3, 3, 80, 6],
      [4, 4, 4, 150, 6],
      [3, 5, 2, 200, 8],
      [6, 6, 6, 300, 6],
      [1, 12, 3, 60, 5],
      [12, 1, 3, 60, 5],
    ].map(([rows = 0, columns = 0, letters = 0, count = 0, longest = 0]) => {
      const board = grid(random, rows, columns, ALPHABET.slice(0, letters));
      return searched(
        board,
        different(count, () => text(random, random.int(1, longest), letters)),
      );
    }),
    walked(random, grid(random, 5, 5, ALPHABET), 60),
    walked(random, grid(random, 12, 12, ALPHABET), 10_000),
    walked(random, grid(random, 12, 12, "aeinst"), 3_000),
    sameBeginning([...Array(11).fill("a".repeat(12)), "bcdefghijklm"]),
    sameBeginning(Array(12).fill("aaaaabaaaaac")),
  ];
}

function searched(board: string[][], words: string[]): TestCase {
  return {
    input: `${JSON.stringify(board)}\n${JSON.stringify(words)}`,
    expected_output: JSON.stringify(words.filter((word) => isOn(board, word))),
    is_sample: false,
  };
}

function isOn(board: string[][], word: string): boolean {
  const endsAt = (row: number, column: number, length: number, used: string[]): boolean => {
    const cell = `${row},${column}`;
    if (board[row]?.[column] !== word[length - 1] || used.includes(cell)) return false;
    if (length === 1) return true;
    const way = [...used, cell];
    return (
      endsAt(row, column - 1, length - 1, way) ||
      endsAt(row, column + 1, length - 1, way) ||
      endsAt(row - 1, column, length - 1, way) ||
      endsAt(row + 1, column, length - 1, way)
    );
  };
  return board.some((cells, row) => cells.some((_, column) => endsAt(row, column, word.length, [])));
}

const grid = (random: Random, rows: number, columns: number, letters: string) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.pick([...letters])));

const text = (random: Random, length: number, letters: number) =>
  Array.from({ length }, () => ALPHABET[random.int(0, letters - 1)]).join("");

function different(count: number, make: () => string): string[] {
  const words = new Set<string>();
  for (let tries = 0; words.size < count && tries < 20 * count; tries++) words.add(make());
  return [...words];
}

/** Words read off the board on random walks that may return to a cell, half of them with one letter changed. */
function walked(random: Random, board: string[][], count: number): TestCase {
  const words = different(count, () => {
    let row = random.int(0, board.length - 1);
    let column = random.int(0, board[0]!.length - 1);
    let word = board[row]![column]!;
    for (const length = random.int(2, 10); word.length < length; ) {
      const [down, right] = random.pick([
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ]) as [number, number];
      const next = board[row + down]?.[column + right];
      if (next === undefined) continue;
      row += down;
      column += right;
      word += next;
    }
    if (random.int(0, 1) === 0) return word;
    const at = random.int(0, word.length - 1);
    return word.slice(0, at) + random.pick([...ALPHABET]) + word.slice(at + 1);
  });
  return searched(board, words);
}

/** Seven letters a and three more, the first of which is another letter. */
function sameBeginning(rows: string[]): TestCase {
  const letters = [...ALPHABET];
  const ends = letters.slice(1).flatMap((x) => letters.flatMap((y) => letters.map((z) => x + y + z)));
  return searched(
    rows.map((row) => [...row]),
    ends.map((end) => `aaaaaaa${end}`),
  );
}
