import { type Random, seeded } from "../../domain/judge/random.ts";
import type { TestCase } from "../../domain/question.ts";

/** Short arrays multiplied out for each place, and long ones of ±1 with a few other factors, whose total is known. */
export default function cases(): TestCase[] {
  const random = seeded(238);
  return [
    ...[3, 4, 5, 6].map((length) => short(random.ints(length, -30, 30))),
    ...[4, 6, 6].map((length) => short(random.ints(length, -3, 3))),
    short(random.shuffle([...random.ints(5, 2, 9), 0, 1, -1, 1])),
    short([...random.ints(300, 0, 1).map((bit) => 2 * bit - 1)]),
    long(random, 3_000, [2, -3, 5, 7]),
    long(random, 100_000, [-2, 29, 11, -5, 3]),
    long(random, 300_000, [-2, 3]),
    long(random, 300_000, [0, 13, -2]),
    long(random, 200_000, [0, 5, 0]),
    long(random, 300_000, []),
  ];
}

function short(nums: number[]): TestCase {
  const products = nums.map((_, place) =>
    nums.reduce((product, num, other) => (other === place ? product : product * num), 1),
  );
  return testCase(nums, products);
}

/** Ones and a few factors at random places. Each is its own inverse or divides the total, unless there is a zero. */
function long(random: Random, length: number, factors: number[]): TestCase {
  const nums = Array<number>(length).fill(1);
  const places = new Set<number>();
  while (places.size < factors.length) places.add(random.int(1, length - 2));
  [...places].forEach((place, i) => {
    nums[place] = factors[i]!;
  });
  for (let place = 0; place < length; place += 1_000) if (!places.has(place)) nums[place] = -1;

  const zeros = nums.filter((num) => num === 0).length;
  const total = nums.reduce((product, num) => (num === 0 ? product : product * num), 1);
  return testCase(
    nums,
    nums.map((num) => {
      if (zeros === 0) return total / num;
      return zeros === 1 && num === 0 ? total : 0;
    }),
  );
}

function testCase(nums: number[], products: number[]): TestCase {
  return {
    input: JSON.stringify(nums),
    expected_output: JSON.stringify(products),
    is_sample: false,
  };
}
