import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILTIN_MODELS } from "../../ai/models.ts";
import { type Service, startService } from "../../bench/runner/service.ts";
import { draftOf } from "../../domain/authoring/conversion.ts";
import type { Draft } from "../../domain/authoring/draft.ts";
import type { GateResult } from "../../domain/authoring/gate.ts";
import { problemsOf } from "../../domain/authoring/problems.ts";
import type { JobDeps } from "../../durable-objects/question-job/kind.ts";
import { publishCheck } from "../../durable-objects/question-job/publish-check.ts";
import { readBank } from "./bank.ts";

let service: Service;
let twoSum: Draft;

beforeAll(async () => {
  service = await startService();
  const [content] = (await readBank("questions", ["two-sum"])).contents;
  if (!content) throw new Error("two-sum is not in the bank");
  twoSum = draftOf(content);
}, 120_000);
afterAll(() => service?.stop());

let runs = 0;

/** The whole check, each step as the job's object has it performed. */
async function checked(draft: Draft): Promise<GateResult> {
  const input = { draft, problems: problemsOf(draft) };
  // Nothing but the runner is asked for once the draft is at hand.
  const deps: JobDeps = { runner: service.client, models: BUILTIN_MODELS, now: Date.now } as JobDeps;
  const { signal } = new AbortController();
  let state = publishCheck.begin(input);
  for (const step of publishCheck.steps(input)) {
    const id = `gate-${process.pid}-${runs++}`;
    const work = { input, state, deps, id, signal, tries: 0, tell: () => {} };
    const performed = await publishCheck.perform(step, work);
    if (performed.is === "later") throw new Error(performed.why.code);
    state = performed.state;
  }
  return publishCheck.result(input, state, null) as GateResult;
}

const failing = ({ lines }: GateResult) => lines.filter(({ state }) => state !== "holds");

test("two-sum goes live as it is", async () => {
  const result = await checked(twoSum);
  expect(failing(result)).toEqual([]);
  expect(result.passed).toBe(true);
});

/** Its small cases only, and three wrong solutions that these catch. */
const small = (given: Partial<Draft> = {}): Draft => ({
  ...twoSum,
  cases: twoSum.cases.slice(0, 12),
  wrong: twoSum.wrong.filter(({ name }) => CAUGHT_BY_SMALL.includes(name)),
  ...given,
});
const CAUGHT_BY_SMALL = ["loses-position-zero", "pairs-a-number-with-itself", "skips-numbers-above-target"];

/** Takes a number twice. */
const BROKEN = `class Solution {
  public int[] twoSum(int[] a, int target) {
    for (int i = 0; i < a.length; i++)
      for (int j = i; j < a.length; j++) if (a[i] + a[j] == target) return new int[] { i, j };
    return null;
  }
}`;

test("a solution that is broken in one language is told with the first case that shows it", async () => {
  const result = await checked(small({ solutions: { ...twoSum.solutions, java: BROKEN } }));
  expect(failing(result)).toMatchObject([
    {
      name: "Solution in Java",
      field: "solutions.java",
      case: 2,
      message: expect.stringContaining("Case 2: the answer is [0,0], expected [1,3]."),
    },
  ]);
});

test("a wrong expected output is told as that, and not as a fault of the solutions", async () => {
  const cases = small().cases.map((one, at) => (at === 3 ? { ...one, expected_output: "[0,1]" } : one));
  expect(failing(await checked(small({ cases })))).toMatchObject([
    {
      name: "Expected outputs",
      field: "cases.3.expected_output",
      case: 4,
      message: "Case 4: all three solutions answer [2,3], expected is [0,1].",
    },
  ]);
});

test("a slow solution that the cases let through, and one that does not compile, are told", async () => {
  const slow = twoSum.wrong.filter(({ name }) => name === "every-pair");
  const broken = { name: "broken", language: "java" as const, code: "class Solution {" };
  const wrong = [...small().wrong, ...slow, broken];
  expect(failing(await checked(small({ wrong })))).toMatchObject([
    {
      name: "Wrong solution every-pair",
      field: "wrong.3",
      message: expect.stringContaining("Passes every hidden case (9)."),
    },
    {
      name: "Wrong solution broken",
      field: "wrong.4.code",
      message: expect.stringContaining("Does not compile"),
    },
  ]);
});

test("too few wrong solutions are told, and all that is there is run none the less", async () => {
  const result = await checked(small({ wrong: small().wrong.slice(0, 2) }));
  expect(failing(result)).toMatchObject([{ name: "Wrong and slow solutions", field: "wrong" }]);
  expect(result.lines.filter(({ message }) => message.startsWith("Caught by"))).toHaveLength(2);
});
