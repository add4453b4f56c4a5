import fs from "node:fs";
import { expect, test } from "vitest";
import { BUDGETS } from "../domain/operate/budgets.ts";
import { MEASURED } from "../domain/operate/measured.ts";
import { LocalEnvironment } from "../local/environment.ts";
import { NEEDED, OPTIONAL } from "./deploy/secrets.ts";
import { askedFor } from "./deploy/target.ts";

const read = (file: string) => fs.readFileSync(file, "utf8");
const deploy = read("docs/deploy.md");
const operate = read("docs/operate.md");
const runbook = read("docs/runbook.md");
const config = read("wrangler.toml") + read("app/wrangler.toml") + read("runner/container/wrangler.toml");
const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;

/** Matches of a pattern's first group, each once. */
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name)),
];

const SECRETS = [...NEEDED.map(({ name }) => name), ...OPTIONAL];
/** Of whoever deploys, and of the configuration: no secrets of the Worker. */
const OTHERS = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID", "APP_URL"];

test("every variable that the documents name is one", () => {
  const known = new Set([...SECRETS, ...OTHERS, ...Object.keys(LocalEnvironment.pipe[0].entries)]);
  for (const name of found(deploy + operate + runbook, /`?\b([A-Z]{2,}(?:_[A-Z]+)+)\b/g))
    expect([name, known.has(name) || config.includes(name)]).toEqual([name, true]);
});

test("every variable of a deployment is told of", () => {
  for (const name of [...SECRETS, ...OTHERS]) expect(deploy).toContain(name);
});

test("every command that the documents name is there", () => {
  for (const name of found(deploy + operate + runbook, /npm run ([a-z]+)/g))
    expect([name, name in scripts || fs.existsSync(`scripts/${name}.ts`)]).toEqual([name, true]);
  for (const [, flags = ""] of `${deploy}${operate}${runbook}`.matchAll(/npm run deploy -- ([a-z -]+)/g))
    expect(() => askedFor(flags.trim().split(" "))).not.toThrow();
});

test("every file that the documents name is there", () => {
  const files = found(
    deploy + operate + runbook,
    /`((?:[a-z-]+\/)+[A-Za-z.-]+\.(?:ts|toml|md)|[a-z]+\.toml)`/g,
  );
  for (const file of [...files, "runner/Dockerfile"])
    expect([file, fs.existsSync(file)]).toEqual([file, true]);
  for (const link of found(deploy + operate, /\]\(((?!https?:)[^)]+)\)/g))
    expect([link, fs.existsSync(`docs/${link}`)]).toEqual([link, true]);
});

const OTHER_FOLDERS = ["node_modules", "build"];
const FOLDERS = fs
  .readdirSync(".", { withFileTypes: true })
  .filter((one) => one.isDirectory() && !one.name.startsWith(".") && !OTHER_FOLDERS.includes(one.name))
  .map(({ name }) => name);
/** A path from the root; `*`, `<slug>` and … stand for anything. */
const PATH = new RegExp(`(?<![\\w/.@:-])((?:${FOLDERS.join("|")})/[\\w*<>….-][\\w*<>…./-]*[\\w*>/])`, "g");

// Decisions tell of their day, and may name what has gone since.
test.each([
  "README.md",
  ...fs.globSync("docs/*.md"),
  ...fs.globSync("docs/guides/*.md"),
])("every path that %s names is one of this repository", (document) => {
  const gone = found(read(document), PATH).filter((name) => {
    const pattern = name.replace(/<[^>]+>|…/g, "*");
    return pattern.includes("*") ? fs.globSync(pattern).length === 0 : !fs.existsSync(name);
  });
  expect(gone).toEqual([]);
});

test("the names of what has to be created are those that are deployed to", () => {
  for (const name of found(config, /^(?:bucket_name|name|dataset) = "(mockingbird[\w-]*)"/gm))
    expect([name, `${deploy}${operate}`.includes(name) || name.includes("api-staging")]).toEqual([
      name,
      true,
    ]);
});

test("every series and its budget are told of, as they are", () => {
  const rows = new Map(
    [...operate.matchAll(/^\| `([a-z._]+)` \|[^|]*\| ([a-z_, ]*)\| (\d*) ?\|$/gm)].map(
      ([, series = "", figures = "", budget = ""]) => [series, { figures: figures.trim(), budget }],
    ),
  );
  for (const [event, figures] of Object.entries(MEASURED))
    expect(rows.get(event)?.figures).toBe(figures.join(", "));
  for (const [series, ms] of Object.entries(BUDGETS)) expect(rows.get(series)?.budget).toBe(String(ms));
  for (const series of rows.keys())
    expect([series, (series.split(".")[0] ?? "") in MEASURED]).toEqual([series, true]);
});
