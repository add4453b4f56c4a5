import { expect, test } from "vitest";
import { calculationsIn } from "./arithmetic.ts";

test.each([
  "500 GB × 20 % = 100 GB",
  "20 % of 500 GB is 100 GB",
  "30 % + 20 % = 50 %",
  "100 / 500 = 20 %",
  "(100 + 20) × 10 = 1,200",
  "3 × (100 + 20) × 10 = 3,600 per second",
  "100 million (active) users × 10 = 1 billion",
  "1,200/s × 500 bytes × 30 days = 1.5 TB",
  "1,200 writes/s × 1 KB × 1 year = 38 TB",
  "5 years × 10 TB per month = 600 TB",
  "100 writes per second × 86,400 seconds per day × 365 days = 3.15 billion",
  "100M × 10 = 1B / 86,400 = 11.6k",
  "1e6 × 5 = 5e6",
  "10x5 = 50",
  "**100** × 5 = **500**",
  "- 100 × 5 = 500",
  "10 TB a day × 365 = 3.65 PB",
  "100 - 20 = 80",
  "1,000 requests/s / 10 servers = 100",
  "$5 × 20 = $100",
  "10 crore / 1 lakh sec = 1000 qps",
  "5 × 100 GB = 0,5 TB",
  "5 × 100 GB = 0.5 TB",
  "500 GB × 1 = 0.5 TB",
  "2 × 1,024 MB = 2 GB",
  "1 million × 500 KB = 0.5 TB",
  "2 TB per day × 30 = 60 TB per month",
  "10k/s × 500 bytes = 432 GB per day",
  "100M × 10 / 86,400 = 12k per second",
  "100M × 10 / 86400 = 11.6 kqps",
  "300 B × 2 million = 600 MB",
  "5 µs × 1,000 = 5 ms",
  "1,000 per second × 3 hours = 10.8M",
  "100 writes per second × 86,400 seconds per day × 5 years = 15.8 billion",
])("it comes out: %s", (text) => {
  const found = calculationsIn(text);
  expect(found.map(({ holds }) => holds)).toEqual(found.map(() => true));
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  "500 GB × 20 % = 10 GB",
  "(100 + 20) × 10 = 300",
  "100 million × 10 / 86,400 ≈ 1,160 per second",
  "1,200 writes/s × 1 KB × 1 year = 3.8 PB",
  "200 × 5 = 4,000",
  "100M * 10 / 86400 = 12 per second",
  "100 million × 10 / 86,400 ≈ 12 requests per second",
  "100M × 10 / 86,400 = 12 million per second",
  "500 bytes × 1 billion = 500 MB",
  "500 GB × 3 = 1.5 PB",
  "5 × 100 GB = 0.5 PB",
  "1 KB × 1 million = 1 TB",
  "1,200 writes/s × 1 KB × 1 year = 38 GB",
  "200 ms × 5 = 1,000 s",
  "500 GB × 3 = 1,500 TB",
])("it does not come out: %s", (text) => {
  expect(calculationsIn(text).map(({ holds }) => holds)).toEqual([false]);
});

test.each([
  "A read takes 10 - 20 ms × 5 = 100 ms",
  "a latency of 10-20 ms is 5 times better",
  "2^10 × 5 = 5,120",
  "n × 5 × 4 = 40",
  "500 GB + 20 % = 600 GB",
  "the p99 × 2 = 300 ms",
  "f(3) × 2 = 12",
  "f(3 + 4) × 2 = 12",
  "1,5 × 2 = 3",
  "2 × 6 = 3 × 4",
  "10 × 5 is 20 more than 30",
  "100 GB (20 % spare) × 3 = 360 GB",
  "10 GB over 3 replicas is 30 GB",
  "11,574 × 1 ≈ 15k",
  "100 × 5 = 400 to 600",
  "cut 500 GB by 20 % = 400 GB",
  "10 % × (5 + = 3",
  "5 x = 3",
  "10:30 × 2 = 21",
  "1.2 × 2 = 2.4 million",
  "40 × 50 = 2 TB",
  "100M × 10 / 86,400 = 12",
  "100 per second × 365 = 3.15 billion per year",
])("what is unclear is no calculation: %s", (text) => {
  expect(calculationsIn(text)).toEqual([]);
});

test("a page of signs and figures is read in no time", () => {
  const start = performance.now();
  for (const part of [
    "1 a a a a * ",
    "1*",
    "(",
    "(1+",
    "1 (a) ",
    "1 % of ",
    "1 - ",
    "1e9",
    "1x1",
    "** 1",
    "= 1 ",
  ])
    calculationsIn(part.repeat(20_000 / part.length));
  expect(performance.now() - start).toBeLessThan(10_000);
});
