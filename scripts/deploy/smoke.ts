import * as v from "valibot";

type Smoke = { ok: boolean; lines: string[] };
type Options = { fetch?: typeof fetch; pause?: (ms: number) => Promise<void>; tries?: number };

const PAUSE_MS = 3_000;
const PATIENCE_MS = 15_000;

/** Whether what was deployed at `url` works: its front page, a script of it, and everything that health looks at. */
export async function smoke(url: string, options: Options = {}): Promise<Smoke> {
  const { tries = 10, pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) } = options;
  let found: Smoke = { ok: false, lines: [] };
  for (let attempt = 1; attempt <= tries; attempt++) {
    found = await look(url, options.fetch ?? fetch);
    if (found.ok) return found;
    // A deployment takes some moments to be everywhere.
    if (attempt < tries) await pause(PAUSE_MS);
  }
  return found;
}

async function look(url: string, get: typeof fetch): Promise<Smoke> {
  const page = await asked(get, url);
  const script = page.ok ? /"(\/assets\/[^"]+\.js)"/.exec(page.text)?.[1] : undefined;
  const [file, health] = await Promise.all([
    script ? asked(get, new URL(script, url).href) : { ok: false, status: 0, text: "" },
    asked(get, new URL("/api/health", url).href),
  ]);
  const bad = failingIn(health.text);
  const checks = [
    line("front page", page.ok && page.text.includes("Mockingbird"), `answers ${page.status}`),
    line("its scripts", file.ok, script ? `answer ${file.status}` : "are not named in the page"),
    line("health", health.ok, bad ? `${bad}` : `answers ${health.status}`),
  ];
  return { ok: checks.every(({ ok }) => ok), lines: checks.map(({ text }) => text) };
}

const line = (name: string, ok: boolean, problem: string) => ({
  ok,
  text: ok ? `  ok      ${name}` : `  FAILED  ${name}: ${problem}`,
});

const Health = v.object({
  checks: v.record(v.string(), v.object({ ok: v.boolean(), message: v.optional(v.string()) })),
});

/** The checks that fail, in words; null where it is not said. */
function failingIn(text: string): string | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Health), text);
  if (!parsed.success) return null;
  const failing = Object.entries(parsed.output.checks).filter(([, { ok }]) => !ok);
  return failing.map(([name, { message }]) => `${name} ${message ?? "fails"}`).join(", ") || null;
}

async function asked(get: typeof fetch, url: string): Promise<{ ok: boolean; status: number; text: string }> {
  try {
    const answer = await get(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { ok: answer.ok, status: answer.status, text: await answer.text() };
  } catch {
    return { ok: false, status: 0, text: "" };
  }
}
