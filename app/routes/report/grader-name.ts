import { report as words } from "../../strings/report.ts";

/** Who graded: a model by its name, or the grader that needs none. */
export const graderName = (model: string): string =>
  model.startsWith("built-in") ? words.ownGrader(model) : model;
