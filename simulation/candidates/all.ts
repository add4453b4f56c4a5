import type { Candidate, CandidateName } from "../candidate.ts";
import { average } from "./average.ts";
import { chatty } from "./chatty.ts";
import { dropping } from "./dropping.ts";
import { gibberish } from "./gibberish.ts";
import { injecting } from "./injecting.ts";
import { silent } from "./silent.ts";
import { spanish } from "./spanish.ts";
import { strong } from "./strong.ts";
import { stuck } from "./stuck.ts";
import { wrong } from "./wrong.ts";

export const CANDIDATES: Record<CandidateName, Candidate> = {
  strong,
  average,
  stuck,
  gibberish,
  silent,
  chatty,
  wrong,
  injecting,
  spanish,
  dropping,
};
