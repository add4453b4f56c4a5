import { createHmac, randomUUID } from "node:crypto";
import { HEADERS, JUDGE_PATH, signedText } from "../../domain/judge/protocol.ts";
import { LANGUAGES } from "../../domain/judge/signature.ts";
import { spread, table } from "../statistics.ts";
import { type Service, startService } from "./service.ts";
import { TESTS, twoSum } from "./two-sum.ts";

const CROWD = 200;
const STREAMS = 8;
const SATURATED_MS = 10_000;

/** What the service does when more comes than it can judge. */
export async function benchCrowd(): Promise<void> {
  const service = await startService();
  try {
    await post(service, 0);
    await saturated(service);
    await crowd(service);
  } finally {
    await service.stop();
  }
}

/** As many submissions as the machine judges: eight interviews that each send the next one at once. */
async function saturated(service: Service): Promise<void> {
  const until = performance.now() + SATURATED_MS;
  const times: number[] = [];
  const began = performance.now();
  const stream = async (number: number) => {
    for (let round = 0; performance.now() < until; round++) {
      const answer = await post(service, number + round, `interview-${number}`);
      if (answer.status !== 200) throw new Error(`a saturated service answered ${answer.status}`);
      times.push(answer.ms);
    }
  };
  await Promise.all(Array.from({ length: STREAMS }, (_, number) => stream(number)));
  const perSecond = (times.length * 1000) / (performance.now() - began);
  console.log(
    `\nsaturated by ${STREAMS} interviews, languages in turn: ${perSecond.toFixed(1)} submissions/s of ${TESTS} tests, p50/p99 ${spread(times)} ms`,
  );
}

/** Two hundred at the same moment, without a client that tries again: each is judged or told when to come back. */
async function crowd(service: Service): Promise<void> {
  const before = service.residentMb();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, service.residentMb());
  }, 50);
  const answers = await Promise.all(
    Array.from({ length: CROWD }, (_, number) => post(service, number, `interview-${number}`)),
  );
  clearInterval(watch);
  const judged = answers.filter((answer) => answer.status === 200);
  const refused = answers.filter((answer) => answer.status === 429);
  const wrong = judged.filter((answer) => answer.passed !== TESTS).length;
  const lost = CROWD - judged.length - refused.length;
  const waits = refused.map((answer) => answer.retryAfterSec);
  console.log(
    `\n${CROWD} parallel submissions\n${table([
      [
        "judged",
        "told 429",
        "lost",
        "wrong",
        "p50/p99 of the judged, ms",
        "Retry-After, s",
        "service MB before/most",
      ],
      [
        String(judged.length),
        String(refused.length),
        String(lost),
        String(wrong),
        spread(judged.map((answer) => answer.ms)),
        waits.length > 0 ? `${Math.min(...waits)}–${Math.max(...waits)}` : "",
        `${before.toFixed(0)}/${most.toFixed(0)}`,
      ],
    ])}`,
  );
  if (lost + wrong > 0) throw new Error(`${lost} submissions were lost, ${wrong} judged wrongly`);
}

type Answer = { status: number; ms: number; passed: number; retryAfterSec: number };

async function post(service: Service, number: number, interview?: string): Promise<Answer> {
  const body = JSON.stringify(twoSum(LANGUAGES[number % LANGUAGES.length]!, interview));
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomUUID();
  const signature = createHmac("sha256", service.key)
    .update(signedText(timestamp, nonce, body))
    .digest("hex");
  const headers = { [HEADERS.timestamp]: timestamp, [HEADERS.nonce]: nonce, [HEADERS.signature]: signature };
  const began = performance.now();
  const response = await fetch(service.url + JUDGE_PATH, { method: "POST", headers, body }).catch(
    () => undefined,
  );
  const answer = (await response?.json().catch(() => undefined)) as { tests_passed?: number } | undefined;
  return {
    status: response?.status ?? 0,
    ms: performance.now() - began,
    passed: answer?.tests_passed ?? 0,
    retryAfterSec: Number(response?.headers.get("retry-after") ?? 0),
  };
}
