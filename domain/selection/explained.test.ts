import { expect, test } from "vitest";
import { explained } from "./explained.ts";
import type { Reason } from "./reasons.ts";

const REASONS: Reason[] = [
  { code: "COVERAGE", topic: "graphs" },
  { code: "UNMEASURED", topic: "hashmap" },
  { code: "CLAIMED", topic: "cdn" },
  { code: "UNCERTAIN", topic: "heap", answers: 2 },
  { code: "WEAK", topic: "dp", probability: 0.8 },
  { code: "LEVEL", expected: 0.61 },
  { code: "DUE", topic: "trees", days: 3.2 },
  { code: "COMPANY", company: "Acme" },
  { code: "EASE" },
  { code: "STRETCH" },
  { code: "POOL_RELAXED", relaxed: "seen" },
  { code: "POOL_RELAXED", relaxed: "not-relevant" },
];

test("each reason is said in the language of the interview, and only in that", () => {
  for (const reason of REASONS) {
    const [english, spanish] = [explained([reason]), explained([reason], "es")];
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(spanish).toMatch(/^[A-ZÚ].*\.$/);
    expect(spanish).not.toMatch(/\b(?:the|you|your|we|this|is)\b/i);
    expect(spanish).not.toBe(english);
  }
  expect(explained([{ code: "DUE", topic: "cdn", days: 0.2 }, REASONS[5]!], "es")).toBe(
    "Practicaste CDN por última vez hoy mismo. A tu nivel esperamos unos 60 puntos de 100.",
  );
});
