import { expect, test } from "vitest";
import { designRecord } from "../../ai/authoring/design-record.ts";
import { pointsOf, standingTo } from "../../ai/evaluation/design-points.ts";
import { pointMaking } from "../../ai/evaluation/points.ts";
import { simulatedDesign } from "../../simulation/design-question.ts";
import { readBank } from "./bank.ts";

const { designs } = await readBank("questions", undefined, "SYSTEM_DESIGN");

/** How these words stand to each point of the question, by the point's text. */
function standings(slug: string, said: string): Map<string, string> {
  const design = designs.find((one) => one.slug === slug);
  if (!design) throw new Error(`there is no ${slug}`);
  const record = designRecord(simulatedDesign(design), [said]);
  return new Map(pointsOf(record).map((point) => [point.text, standingTo(record, point).is]));
}
const standing = (slug: string, said: string, point: string) =>
  [...standings(slug, said)].find(([text]) => text.startsWith(point))?.[1];

const ROLLED_BACK =
  "Stop the rollout and roll back to the previous release, because errors follow the new version.";

test("who stops a rollout and goes back is told so, and has verified nothing by that", () => {
  expect(standing("scenario-bad-deploy", ROLLED_BACK, "Stops the rollout")).toBe("made");
  expect(standing("scenario-bad-deploy", ROLLED_BACK, "Verifies the effect")).toBe("none");
  const watches = "I watch the error rate until it is back to normal.";
  expect(standing("scenario-bad-deploy", watches, "Verifies the effect")).toBe("made");
  expect(standing("scenario-bad-deploy", "I would not roll back first.", "Stops the rollout")).toBe("denied");
  const onlyStopped = "Stop the rollout now and debug in production.";
  expect(standing("scenario-bad-deploy", onlyStopped, "Stops the rollout")).not.toBe("made");
});

test("naming connections and gateways derives no number of them, and push for the offline is delivery to them", () => {
  const derives = (said: string) => standing("design-chat", said, "Derives the number of gateway");
  expect(derives("WebSocket gateways hold the connections, and push is for offline devices.")).toBe("none");
  expect(derives("15 million connections at 100,000 per server is 150 gateways.")).toBe("made");
  expect(standing("design-chat", "There is push for offline devices.", "Requires delivery")).toBe("made");
});

test("the words of one point are next to never those of another one of the same question", () => {
  let asked = 0;
  const crossed = designs.flatMap(({ slug, file }) => {
    const { key_points, key_point_marks } = file.evaluation_rubric;
    return key_points.flatMap((said, at) =>
      key_points.flatMap((point, other) => {
        if (at === other) return [];
        asked++;
        const making = pointMaking(said, key_point_marks[other]?.all_of ?? [], point);
        return making.is === "made" ? [`${slug}: ${said} -> ${point}`] : [];
      }),
    );
  });
  console.log(`points that another one's words make: ${crossed.length} of ${asked}`);
  expect(crossed.length).toBeLessThanOrEqual(MOST_CROSSED);
});

/** Neighbours share their nouns: some of these are made in passing, and no more of them than now. */
const MOST_CROSSED = 33;
