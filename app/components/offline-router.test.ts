import { afterAll, expect, test, vi } from "vitest";
import { guardRouter } from "./offline-router.ts";

/** A router that tells what it did, with a guard that refuses as long as `offline`. */
function guarded() {
  const done: unknown[] = [];
  const note = (...what: unknown[]) => void done.push(what);
  const router = {
    navigate: async (...to: unknown[]) => note("navigate", ...to),
    fetch: (...asked: unknown[]) => note("fetch", ...asked),
    revalidate: () => note("revalidate"),
  };
  const network = { offline: false };
  const undo = guardRouter(router as never, () => network.offline);
  return { router, network, done, undo };
}

vi.stubGlobal("window", { location: { pathname: "/history", search: "?q=tree" } });
afterAll(() => void vi.unstubAllGlobals());

test("offline nothing sets out for another page, sends a form or looks anew", async () => {
  const { router, network, done } = guarded();
  network.offline = true;
  await router.navigate("/profile");
  await router.navigate({ pathname: "/history", search: "?q=list" });
  await router.navigate("/history?q=tree#top", { formMethod: "post", formData: new FormData() });
  router.fetch("theme", "root", "/theme");
  router.revalidate();
  expect(done).toEqual([]);
});

test("what stands in the page that is shown needs no network, and a step through its history is the browser's", async () => {
  const { router, network, done } = guarded();
  network.offline = true;
  await router.navigate("/history?q=tree#top");
  await router.navigate(-1);
  expect(done).toEqual([
    ["navigate", "/history?q=tree#top", undefined],
    ["navigate", -1],
  ]);
});

test("with a network, and once the guard is gone, everything goes its way", async () => {
  const { router, network, done, undo } = guarded();
  await router.navigate("/profile", { replace: true });
  router.fetch("theme", "root", "/theme");
  network.offline = true;
  undo();
  router.revalidate();
  expect(done).toEqual([
    ["navigate", "/profile", { replace: true }],
    ["fetch", "theme", "root", "/theme"],
    ["revalidate"],
  ]);
});
