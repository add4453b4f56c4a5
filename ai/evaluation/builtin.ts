import type { DsaRubric } from "../../domain/question.ts";
import { type Check, JUDGED_CHECKS } from "../../domain/scoring/rubric.ts";
import { hiddenShare } from "../../domain/scoring/score.ts";
import type { RoundRecord } from "../brief.ts";
import { isAboutQuestion } from "../builtin/facts.ts";
import { coveredInsights } from "../builtin/progress.ts";
import { readMessage } from "../builtin/reading.ts";
import { authoredGrowth, statedCosts } from "../complexity.ts";
import { mentions } from "../terms.ts";
import {
  type Answer,
  bestQuote,
  claimsIn,
  questionWhere,
  quoteWhere,
  spokenMessages,
  unanswered,
  wholeRound,
} from "./answer.ts";
import { answeredQuestions } from "./answered-questions.ts";
import { judgedChecks } from "./checklist.ts";
import { designAnswers } from "./design-answers.ts";
import { enumerated } from "./enumeration.ts";
import { isOutOfReach, isPlainClaim, withoutMissing } from "./other-language.ts";
import { readableCode } from "./readable-code.ts";
import { reportWords } from "./report-words.ts";
import { ABOUT_CODE, COMPARES, GIVES_REASON, NOT_ABOUT_TASK, wordCount } from "./wording.ts";

/** The built-in evaluator of version 8: the rubric's terms, stated costs and counts, and nothing it cannot see. */
export const BUILTIN_EVALUATOR = "built-in-8";

/** Answers to the judged checks, from the candidate's words and a parse of the code. */
export function builtinAnswers(record: RoundRecord): Answer[] {
  const outOfReach = isOutOfReach(record);
  if (record.task.kind !== "coding")
    return outOfReach ? judgedChecks(record).map(({ id }) => unanswered(id)) : designAnswers(record);
  const { rubric } = record.question;
  if (outOfReach)
    return JUDGED_CHECKS.map(({ id }) => {
      const isRead = rubric && READ_IN_ANY_LANGUAGE.some((one) => one === id);
      if (!isRead) return unanswered(id);
      const answer = answerTo(id, record, rubric);
      return id === "readable_code" ? answer : (withoutMissing([answer])[0] ?? unanswered(id));
    });
  return JUDGED_CHECKS.map(({ id }) => (rubric ? answerTo(id, record, rubric) : unanswered(id)));
}

/** The code itself, and what is named in its notation. */
const READ_IN_ANY_LANGUAGE: readonly Check["id"][] = ["readable_code", "time_complexity", "space_complexity"];

function answerTo(id: Check["id"], record: RoundRecord, rubric: DsaRubric): Answer {
  const absent = (note: string): Answer => ({ id, holds: false, evidence: [wholeRound(record, note)] });
  const where = (note: string, test: (sentence: string) => boolean, otherwise: string): Answer => {
    const quote = quoteWhere(record, note, (sentence) => !enumerated(sentence) && test(sentence));
    return quote ? { id, holds: true, evidence: [quote] } : absent(otherwise);
  };
  const terms = rubric.key_insight_terms.flat();
  const failing = (hiddenShare(record.facts) ?? 0) < 0.5;
  switch (id) {
    case "asked_before_solving": {
      const asked = questionWhere(record, "a question about the task", (one) => asksAboutTask(record, one));
      return asked ? { id, holds: true, evidence: [asked] } : absent("no question about the task");
    }
    case "explained_approach":
      return where(
        "says how it works",
        (sentence) => wordCount(sentence) >= 8 && mentions(sentence, terms),
        "no message that says how the solution works could be recognised",
      );
    case "gave_reasons":
      return where(
        "gives a reason",
        (sentence) => wordCount(sentence) >= 6 && GIVES_REASON.test(sentence) && isRelevant(rubric, sentence),
        "no reason for a choice could be recognised",
      );
    case "answered_questions":
      return answeredQuestions(record, rubric);
    case "key_insight": {
      const named = (one: string) =>
        enumerated(one) ? 0 : terms.filter((term) => mentions(one, [term])).length;
      const quote = bestQuote(record, "names a key idea", named);
      // A single idea beside code that mostly fails may be no more than its word.
      if (quote && failing && covered(record, rubric) < 2) return unanswered(id);
      if (quote) return { id, holds: true, evidence: [quote] };
      return absent("no key idea of the problem was named");
    }
    case "all_insights":
      return allInsights(record, rubric);
    case "time_complexity":
      return statedCost(id, record, rubric.optimal_time);
    case "space_complexity":
      return statedCost(id, record, rubric.optimal_space);
    case "compared_alternatives":
      return where(
        "compares ways to solve it",
        (sentence) => COMPARES.test(sentence) && wordCount(sentence) >= 4,
        "no other way was mentioned",
      );
    case "named_edge_case": {
      const edges = rubric.edge_cases.flatMap((edge) => edge.terms);
      const quote = quoteWhere(
        record,
        "speaks of an edge case",
        (one) =>
          wordCount(one) >= 3 &&
          !enumerated(one) &&
          EDGE.test(one) &&
          statedCosts(one).length === 0 &&
          mentions(one, edges),
      );
      return quote ? { id, holds: true, evidence: [quote] } : absent("no edge case was named");
    }
    case "readable_code":
      return readableCode(record);
    default:
      return unanswered(id);
  }
}

function allInsights(record: RoundRecord, rubric: DsaRubric): Answer {
  const id = "all_insights";
  const quotes = rubric.key_insights.map((insight, index) =>
    quoteWhere(
      record,
      insight,
      (sentence) => !enumerated(sentence) && mentions(sentence, rubric.key_insight_terms[index] ?? []),
    ),
  );
  const found = quotes.filter((quote) => quote !== null);
  if (found.length === quotes.length) return { id, holds: true, evidence: found };
  return {
    id,
    holds: false,
    evidence: [wholeRound(record, `${covered(record, rubric)} of ${quotes.length} key ideas were named`)],
  };
}

/** A stated cost is right when it is the best known one and wrong when it is better than possible; between, nobody here can tell. */
function statedCost(id: "time_complexity" | "space_complexity", record: RoundRecord, bound: string): Answer {
  const wanted = id === "time_complexity" ? "time" : "space";
  const best = authoredGrowth(bound);
  const growths = (text: string) => {
    const stated = statedCosts(text)
      .filter((cost) => cost.of === wanted || (cost.of === "unsaid" && wanted === "time"))
      .map((cost) => cost.growth);
    // Whoever names them all states none.
    return new Set(stated).size > MOST_COSTS ? [] : stated;
  };
  const right = quoteWhere(
    record,
    reportWords(record.locale).notes.states(bound),
    (sentence) => isPlainClaim(record, sentence) && growths(sentence).some((one) => one === best),
  );
  if (right) return { id, holds: true, evidence: [right] };
  const stated = quoteWhere(record, `the best known is ${bound}`, (sentence) => growths(sentence).length > 0);
  if (!stated)
    return { id, holds: false, evidence: [wholeRound(record, `the ${wanted} complexity was not stated`)] };
  const impossible = statedCosts(stated.quote ?? "").every((cost) => best !== null && cost.growth < best);
  const single = !/[*·+]/.test(bound);
  return impossible && single ? { id, holds: false, evidence: [stated] } : unanswered(id);
}

/** One for each part of a solution and one for the whole. */
const MOST_COSTS = 3;

const covered = (record: RoundRecord, rubric: DsaRubric): number =>
  coveredInsights(rubric, claimsIn(spokenMessages(record)).join("\n")).filter(Boolean).length;

/** A question about the task: one with an authored answer, or in the statement's words and no proposal. */
function asksAboutTask(record: RoundRecord, sentence: string): boolean {
  const { questions, signs } = readMessage(sentence);
  const asked = questions.join("\n");
  if (!asked || [...NOT_ABOUT_TASK, ...ABOUT_CODE].some((sign) => signs.has(sign))) return false;
  if (record.question.clarifications.some((fact) => mentions(asked, fact.asks))) return true;
  return !signs.has("proposes") && isAboutQuestion({ question: record.question.public }, asked);
}

function isRelevant(rubric: DsaRubric, sentence: string): boolean {
  const terms = [
    ...rubric.key_insight_terms.flat(),
    ...rubric.edge_cases.flatMap((edge) => edge.terms),
    ...rubric.follow_ups.flatMap((followUp) => followUp.terms),
  ];
  return mentions(sentence, terms) || statedCosts(sentence).length > 0;
}

/** An edge term alone may be any word; beside one of these it stands for a case. */
const EDGE =
  /\b(?:if|when|whenever|what about|cases?|returns?|empty|only|single|no|all|zero|negatives?|duplicates?|none|never|touch(?:es|ing)?|contains?|handles?|guard)\b/i;
