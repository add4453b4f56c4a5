import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { plan } from "../../strings/plan.ts";
import { stance } from "../../strings/stance.ts";
import { topicInSentence } from "../../strings/topics.ts";
import { RevisitCard } from "./revisit-card.tsx";

vi.mock("@remix-run/react", () => ({
  Form: "form",
  useFetcher: () => ({ state: "idle", data: undefined, Form: "form" }),
  useRouteLoaderData: () => undefined,
}));

const NOW = Date.UTC(2026, 10, 23);
const card = (due_at: number | null) =>
  renderToStaticMarkup(
    <RevisitCard
      revisits={[{ topic: "graphs", last_at: NOW - 1000, due_at, answers: 1 }]}
      stances={
        due_at === null
          ? [{ topic: "graphs", stance: "NOT_RELEVANT", said_at: "2026-11-22T00:00:00.000Z" }]
          : []
      }
      language="python"
      now={NOW}
    />,
  );
const practise = plan.revisit.practise(topicInSentence("graphs"));

test("a topic that is due comes with an interview on it", () => {
  expect(card(NOW - 1)).toContain(`>${plan.revisit.now}<`);
  expect(card(NOW - 1)).toContain(practise);
});

test("a topic that was called not relevant is neither due nor practised, and that can be taken back", () => {
  const markup = card(null);
  expect(markup).toContain(plan.revisit.never);
  expect(markup).not.toContain(`>${plan.revisit.now}<`);
  expect(markup).not.toContain(practise);
  expect(markup).toContain(stance.takeBack);
});
