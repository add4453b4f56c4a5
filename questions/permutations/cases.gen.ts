import { seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Random sets of each size. Eight numbers have 40,320 orders, but 16.8 million sequences in which they may repeat. */
export default function cases(): TestCase[] {
  const random = seeded(46);
  const everyNumber = Array.from({ length: 21 }, (_, index) => index - 10);
  const sizes = [2, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7];
  return [
    ...sizes.map((size) => arranged(random.shuffle(everyNumber).slice(0, size))),
    arranged([3, 8, 1, 6, 0, 5, 2, 7]),
    arranged([8, 7, 6, 5, 4, 3, 2, 1]),
  ];
}

/** Puts one number after the other into every gap of every order so far. */
function arranged(nums: number[]): TestCase {
  let orders: number[][] = [[]];
  for (const num of nums) {
    orders = orders.flatMap((order) =>
      Array.from({ length: order.length + 1 }, (_, gap) => order.toSpliced(gap, 0, num)),
    );
  }
  return { input: JSON.stringify(nums), expected_output: JSON.stringify(orders), is_sample: false };
}
