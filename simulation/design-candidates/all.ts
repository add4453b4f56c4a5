import type { Candidate, DesignCandidateName } from "../candidate.ts";
import { average } from "./average.ts";
import { dropping } from "./dropping.ts";
import { gibberish } from "./gibberish.ts";
import { injecting } from "./injecting.ts";
import { silent } from "./silent.ts";
import { strong } from "./strong.ts";
import { stuck } from "./stuck.ts";
import { wrong } from "./wrong.ts";

export const DESIGN_CANDIDATES: Record<DesignCandidateName, Candidate> = {
  strong,
  average,
  stuck,
  gibberish,
  silent,
  wrong,
  injecting,
  dropping,
};
