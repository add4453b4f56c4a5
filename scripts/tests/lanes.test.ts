import { expect, test } from "vitest";
import config from "../../vitest.config.ts";
import { LANES } from "./lanes.ts";

test("every project of the tests runs in one lane", () => {
  const projects = (config.test?.projects ?? []).map((project) =>
    typeof project === "object" && "test" in project ? project.test?.name : null,
  );
  expect(LANES.flat().toSorted()).toEqual(projects.toSorted());
});
