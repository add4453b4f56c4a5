import { expect, test } from "vitest";
import { despiteDeadlocks } from "./deadlock.ts";

const failing = (code: string, times: number) => {
  const seen = { tries: 0 };
  const work = async () => {
    seen.tries += 1;
    if (seen.tries <= times) throw new Error("failed", { cause: { code } });
    return "done";
  };
  return { seen, work };
};

test("work that loses a deadlock twice is done at the third try", async () => {
  const { seen, work } = failing("40P01", 2);
  expect(await despiteDeadlocks(work)).toBe("done");
  expect(seen.tries).toBe(3);
});

test("work that loses every time fails, and what fails otherwise is not repeated", async () => {
  const [always, refused] = [failing("40P01", 9), failing("23505", 9)];
  await expect(despiteDeadlocks(always.work)).rejects.toThrow("failed");
  await expect(despiteDeadlocks(refused.work)).rejects.toThrow("failed");
  expect([always.seen.tries, refused.seen.tries]).toEqual([3, 1]);
});
