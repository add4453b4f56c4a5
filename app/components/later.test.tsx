import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { later } from "./later.tsx";

afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve));

const Here = () => <p>here</p>;

/** A component of which the first `failures` loads fail. */
function lateBy(failures: number) {
  const loads: string[] = [];
  const Part = later(
    () => {
      loads.push("load");
      return loads.length > failures ? Promise.resolve(Here) : Promise.reject(new Error("not found"));
    },
    { coming: () => <p>coming</p>, without: () => <p>without</p> },
  );
  return { Part, loads };
}

test("a server writes what stands there until the code has come", async () => {
  const { Part, loads } = lateBy(0);
  expect(renderToStaticMarkup(<Part />)).toBe("<p>coming</p>");
  expect(loads).toHaveLength(0);
});

test("its code is loaded once, however often it is asked for, and again where that failed", async () => {
  const { Part, loads } = lateBy(1);
  Part.fetch();
  Part.fetch();
  expect(loads).toHaveLength(1);
  await settled();
  Part.fetch();
  expect(loads).toHaveLength(2);
  await settled();
  Part.fetch();
  expect(loads).toHaveLength(2);
});

test("none is tried without a network, as a browser may never ask again for what it could not have once", async () => {
  const { Part, loads } = lateBy(0);
  vi.stubGlobal("navigator", { onLine: false });
  Part.fetch();
  await settled();
  expect(loads).toHaveLength(0);
  vi.stubGlobal("navigator", { onLine: true });
  Part.fetch();
  expect(loads).toHaveLength(1);
});
