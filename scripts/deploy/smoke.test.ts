import { expect, test } from "vitest";
import { smoke } from "./smoke.ts";

const PAGE = `<title>Mockingbird</title><script type="module">import "/assets/entry-1a2b.js"</script>`;
type Site = Record<string, { status?: number; body?: string }>;
const WELL: Site = {
  "/": { body: PAGE },
  "/assets/entry-1a2b.js": { body: "" },
  "/api/health": { body: '{"ok":true,"checks":{}}' },
};

/** A site that answers so at its first look, and so at the next. */
function site(...looks: Site[]) {
  let look = -1;
  const get = async (input: string) => {
    const { pathname } = new URL(input);
    if (pathname === "/") look = Math.min(look + 1, looks.length - 1);
    const answer = looks[look]?.[pathname];
    if (!answer) throw new TypeError("no route to host");
    return new Response(answer.body ?? "", { status: answer.status ?? 200 });
  };
  return { fetch: get as unknown as typeof fetch, pause: async () => {} };
}

test("a site whose page, scripts and health answer works", async () => {
  expect(await smoke("https://mock.example", site(WELL))).toMatchObject({ ok: true });
});

test("one that takes some moments is waited for", async () => {
  expect((await smoke("https://mock.example", site({}, { "/": { status: 522 } }, WELL))).ok).toBe(true);
});

test("what fails is named, with what health says of it", async () => {
  const body = JSON.stringify({
    ok: false,
    checks: { runner: { ok: false, message: "does not answer" }, database: { ok: true } },
  });
  const told = await smoke("https://mock.example", {
    ...site({ ...WELL, "/api/health": { status: 503, body } }),
    tries: 2,
  });
  expect(told.ok).toBe(false);
  expect(told.lines).toEqual([
    "  ok      front page",
    "  ok      its scripts",
    "  FAILED  health: runner does not answer",
  ]);
});

test("a page without scripts, and a host that is not there, are failures", async () => {
  const bare = await smoke("https://mock.example", {
    ...site({ ...WELL, "/": { body: "Mockingbird" } }),
    tries: 1,
  });
  expect(bare.lines[1]).toContain("not named in the page");
  expect((await smoke("https://mock.example", { ...site({}), tries: 1 })).ok).toBe(false);
});
