import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { later } from "./later.tsx";

const Here = () => <p>here</p>;

/** A component of which the first `failures` loads fail. */
function lateBy(failures: number) {
  const loads: Promise<unknown>[] = [];
  const Part = later(
    () => {
      const load = loads.length < failures ? Promise.reject(new Error("offline")) : Promise.resolve(Here);
      loads.push(load.catch(() => null));
      return load;
    },
    { coming: () => <p>coming</p> },
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
  await loads[0];
  await Promise.resolve();
  Part.fetch();
  expect(loads).toHaveLength(2);
  await loads[1];
  await Promise.resolve();
  Part.fetch();
  expect(loads).toHaveLength(2);
});
