import fs from "node:fs";
import * as v from "valibot";
import { backendOneColumn } from "./people/backend-one-column.ts";
import { consultantTwentyPages } from "./people/consultant-twenty-pages.ts";
import { frontendSidebar } from "./people/frontend-sidebar.ts";
import { gapsAndOverlaps } from "./people/gaps-and-overlaps.ts";
import { germanSidebar } from "./people/german-sidebar.ts";
import { germanTable } from "./people/german-table.ts";
import { juniorMarkdown } from "./people/junior-markdown.ts";
import { managerAmerican } from "./people/manager-american.ts";
import { mobileDatesFirst } from "./people/mobile-dates-first.ts";
import { reliabilityMargin } from "./people/reliability-margin.ts";
import { scientistNoDates } from "./people/scientist-no-dates.ts";
import { spanishLatinAmerican } from "./people/spanish-latin-american.ts";
import { spanishOneColumn } from "./people/spanish-one-column.ts";
import { testerTables } from "./people/tester-tables.ts";

/** What someone who reads the résumé would write down. Skills are listed whether or not the vocabulary holds them. */
const Expected = v.strictObject({
  name: v.string(),
  years: v.number(),
  skills: v.array(v.string()),
  roles: v.array(v.tuple([v.string(), v.nullable(v.string())])),
  education: v.number(),
});
export type Expected = v.InferOutput<typeof Expected>;

/** Invented people, each with a résumé in a layout of its own and the file of what it says. */
export const RESUMES: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  "backend-one-column": backendOneColumn,
  "frontend-sidebar": frontendSidebar,
  "tester-tables": testerTables,
  "german-table": germanTable,
  "scientist-no-dates": scientistNoDates,
  "consultant-twenty-pages": consultantTwentyPages,
  "gaps-and-overlaps": gapsAndOverlaps,
  "german-sidebar": germanSidebar,
  "junior-markdown": juniorMarkdown,
  "reliability-margin": reliabilityMargin,
  "mobile-dates-first": mobileDatesFirst,
  "manager-american": managerAmerican,
  "spanish-one-column": spanishOneColumn,
  "spanish-latin-american": spanishLatinAmerican,
};

export const expectedOf = (name: string): Expected =>
  v.parse(Expected, JSON.parse(fs.readFileSync(new URL(`expected/${name}.json`, import.meta.url), "utf8")));

/** When the expected years were counted. */
export const TODAY = { year: 2026, month: 11 };
