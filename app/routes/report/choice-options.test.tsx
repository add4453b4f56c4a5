import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { event, must } from "../../../domain/room/fixtures.ts";
import { currentRound } from "../../../domain/room/state.ts";
import { formatter } from "../../format.ts";
import { mcq } from "../../strings/mcq.ts";
import { designed } from "../room/design-fixtures.ts";
import { PassedChoice } from "./choice-options.tsx";
import { interview, report } from "./fixtures.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { shownRound } from "./shown-report.server.ts";
import { type TranscriptRound, transcriptRounds } from "./transcript-rounds.ts";

vi.mock("@remix-run/react", () => ({ useRouteLoaderData: () => undefined }));

const said = event({ type: "message.sent", text: "Which store is it?" });
const ended = designed("MCQ", said, event({ type: "interview.ended", reason: "ended_by_candidate" }));
const explanations = (["A", "B", "C", "D"] as const).map((key) => ({ key, text: `Why ${key}.` }));
const requestId = currentRound(ended)?.id ?? "";
const told = must(ended, { type: "mcq.revealed", requestId, correct: "B", explanations }).state;
const [round] = transcriptRounds(told) as [TranscriptRound];
const shown = shownRound(round);

test("a choice that nobody made is told with its right option and every explanation", () => {
  expect(transcriptRounds(ended)[0]?.choice).toBeNull();
  const markup = renderToStaticMarkup(<PassedChoice round={shown} choice={shown.choice!} />);
  for (const { text } of explanations) expect(markup).toContain(text);
  expect(markup).toContain(mcq.ended);
  expect(markup.match(new RegExp(mcq.right, "g"))).toHaveLength(1);
});

test("the report as Markdown tells the same of a choice that has no grade", () => {
  const text = reportMarkdown({
    interview,
    report: report(),
    transcript: [{ ...round, number: 2 }],
    format: formatter("en-GB", "UTC"),
  });
  expect(text).toContain("## Question 2: Two Sum");
  expect(text).toContain("- **B. In Redis** (Right answer): Why B.");
  expect(text).toContain("- A. In memory: Why A.");
});
