import { type DiffLine, lineDiff } from "../../../../domain/authoring/difference.ts";
import type { DraftPoint } from "../../../../domain/authoring/draft.ts";
import type { WireCase, WireDraft } from "../../../../domain/authoring/wire.ts";
import { LANGUAGES } from "../../../../domain/judge/signature.ts";
import { versions } from "../../../strings/authoring-versions.ts";
import { common } from "../../../strings/common.ts";

const { parts: names, text: words } = versions;

export type ChangedPart = { name: string; lines: DiffLine[] };

/** What differs between two states of a question, part by part, in the lines in which one reads it. */
export function changedParts(before: WireDraft, after: WireDraft): ChangedPart[] {
  const old = new Map(partsOf(before));
  return partsOf(after).flatMap(([name, text]) => {
    const former = old.get(name) ?? "";
    return former === text ? [] : [{ name, lines: lineDiff(former, text) }];
  });
}

/** Every part of a question as lines of text, the empty ones too. */
export function partsOf(draft: WireDraft): [name: string, text: string][] {
  const { rubric } = draft;
  return [
    [names.facts, facts(draft)],
    [names.topics, draft.topics.join("\n")],
    [names.companies, draft.companies.join("\n")],
    [names.description, draft.description],
    [names.signature, draft.signature],
    [names.options, draft.options.map(optionText).join("\n\n")],
    [names.stages, draft.stages.map((stage) => stageText(stage, rubric.key_points)).join("\n\n")],
    [names.hints, draft.hints.join("\n\n")],
    [names.clarifications, draft.clarifications.map(({ asks, answer }) => asked(asks, answer)).join("\n\n")],
    [names.approach, draft.expected_approach],
    [
      names.complexity,
      named([
        [words.time, rubric.optimal_time],
        [words.space, rubric.optimal_space],
      ]),
    ],
    [names.insights, rubric.insights.map((one) => `${one.insight}\n${terms(one.terms)}`).join("\n\n")],
    [
      names.edge_cases,
      rubric.edge_cases.map((one) => `${one.name}\n${one.ask}\n${terms(one.terms)}`).join("\n\n"),
    ],
    [names.key_points, rubric.key_points.map(pointText).join("\n\n")],
    [names.bonus_points, rubric.bonus_points.map(pointText).join("\n\n")],
    [names.follow_ups, rubric.follow_ups.map(exchangeText).join("\n\n")],
    [names.twists, rubric.twists.map(exchangeText).join("\n\n")],
    [names.estimates, rubric.estimates.map(estimateText).join("\n\n")],
    [names.cases, draft.cases.map(caseText).join("\n")],
    ...LANGUAGES.map((language): [string, string] => [
      names.solution(common.language[language]),
      draft.solutions[language],
    ]),
    [
      names.wrong,
      draft.wrong
        .map(({ name, language, code }) => `${name} (${common.language[language]})\n${code}`)
        .join("\n\n"),
    ],
    [
      names.provenance,
      [...draft.provenance.sources, named([[words.review, draft.provenance.review]])]
        .filter(Boolean)
        .join("\n"),
    ],
  ];
}

/** A comparison with nothing but the lines around a change; what is left out is counted. */
export function folded(
  lines: readonly DiffLine[],
  around = 3,
): (DiffLine | { kind: "fold"; count: number })[] {
  const isNear = (at: number) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== "same");
  const shown: (DiffLine | { kind: "fold"; count: number })[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (isNear(at)) shown.push(line);
    else if (last?.kind === "fold") last.count += 1;
    else shown.push({ kind: "fold", count: 1 });
  }
  return shown;
}

const facts = ({ title, slug, difficulty, time_limit_min }: WireDraft): string =>
  named([
    [words.title, title],
    [words.slug, slug],
    [words.difficulty, common.difficulty[difficulty]],
    [words.limit, words.minutes(time_limit_min)],
  ]);

const named = (pairs: [name: string, value: string][]): string =>
  pairs.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join("\n");

const terms = (list: readonly string[]): string => `${words.terms}: ${list.join(" · ")}`;
const asked = (asks: readonly string[], answer: string): string =>
  `${asks.join(" · ")}\n${words.answer}: ${answer}`;

const groups = (all: readonly string[][]): string =>
  all.map((group) => `${words.oneOf}: ${group.join(" · ")}`).join("\n");

const pointText = ({ point, dimension, level, all_of }: DraftPoint): string =>
  `${point}\n${dimension.replaceAll("_", " ")}, ${words.expected(level)}\n${groups(all_of)}`;

const exchangeText = (one: WireDraft["rubric"]["follow_ups"][number]): string =>
  `${one.ask}\n${words.answer}: ${one.good_answer}\n${terms(one.terms)}`;

const estimateText = (one: WireDraft["rubric"]["estimates"][number]): string =>
  `${one.name}\n${words.between(one.low, one.high, one.unit)}\n${groups(one.all_of)}\n${one.working}`;

const optionText = ({ key, text, is_correct, explanation }: WireDraft["options"][number]): string =>
  `${key}, ${is_correct ? words.right : words.wrong}: ${text}\n${explanation}`;

const stageText = (stage: WireDraft["stages"][number], points: readonly DraftPoint[]): string =>
  [
    stage.title,
    words.after(stage.after),
    stage.asks.join(" · "),
    stage.reveals,
    ...stage.key_points.map((at) => `${words.points}: ${points[at]?.point ?? at + 1}`),
  ].join("\n");

function caseText({ is_sample, input, expected_output, cut, bytes }: WireCase): string {
  const size = cut ? ` ${words.kib((bytes / 1024).toFixed(1))}` : "";
  const given = input.replaceAll("\n", " ⏎ ");
  return `${is_sample ? words.sample : words.hidden}: ${given} → ${expected_output.replaceAll("\n", " ⏎ ")}${size}`;
}
