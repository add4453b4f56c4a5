import { allPassed } from "../../domain/submission.ts";
import type { InterviewerBrief } from "../brief.ts";
import { isAboutTask, severalAnswers } from "./answers.ts";
import { codeQuestion } from "./code-asks.ts";
import { isEcho } from "./echo.ts";
import { answerFromFacts, isAboutQuestion } from "./facts.ts";
import { foreignReply } from "./foreign.ts";
import { idleTurns } from "./idle.ts";
import { ask, closingTime, isClosing, minutesLeft, nextStep } from "./next-step.ts";
import {
  hasAsked,
  lastQuestion,
  openQuestion,
  type Progress,
  progressOf,
  unansweredWords,
  withoutUnanswered,
} from "./progress.ts";
import { isInsult, type Reading, readMessage, type Sign } from "./reading.ts";
import { offerHint, repeated, rephrased, stuckReply } from "./rescue.ts";
import { type Line, says } from "./says.ts";
import { firstName, line, moving, pick, type Reply, say, sentences, wasSaid } from "./wording.ts";

/** Answers what the candidate wrote since the interviewer last spoke. */
export function messageReply(brief: InterviewerBrief): Reply {
  const reading = readMessage(unansweredWords(brief), brief.locale);
  const progress = progressOf(brief);
  const before = progressOf(withoutUnanswered(brief));
  const fresh =
    progress.insights > before.insights ||
    reading.costs.length > 0 ||
    (progress.approach && !before.approach);
  const reply =
    (isEcho(brief, reading.text) ? null : severalAnswers(brief, reading)) ??
    aboutTheSession(brief, reading, progress, fresh) ??
    aboutTheQuestion(brief, reading, progress, fresh) ??
    smallTalk(brief, reading, progress) ??
    statement(brief, reading, progress, fresh);
  return beforeTheEnd(brief, progress, reply);
}

/** The end is told of once, whatever was asked shortly before it. */
function beforeTheEnd(brief: InterviewerBrief, progress: Progress, reply: Reply): Reply {
  if (!isClosing(brief) || progress.green || sentences(reply.text) > 2) return reply;
  const closing = reply.acts.some((act) => act.act === "move_on") ? null : closingTime(brief);
  if (!closing || reply.text.includes(closing.text)) return reply;
  return { text: `${reply.text} ${closing.text}`, acts: [...reply.acts, ...closing.acts] };
}

/** Requests that are answered the same way at every stage. */
function aboutTheSession(
  brief: InterviewerBrief,
  reading: Reading,
  progress: Progress,
  fresh: boolean,
): Reply | null {
  const shows = (sign: Sign) => reading.signs.has(sign);
  if (shows("instructs")) return then(brief, "notHere", progress);
  if (isInsult(reading) && !fresh) return line(brief, "aside");
  if (shows("asksIfThere")) return line(brief, "here");
  if (isEcho(brief, reading.text)) return line(brief, "echo");
  if (shows("asksIfAi")) return line(brief, "machine");
  if (shows("asksScore")) return line(brief, "score");
  if (shows("asksMoveOn") && reading.words <= 25) return moving("wrap-up", line(brief, "moveOn"));
  if (shows("wantsSolution")) return offerHint(brief, pick(brief, says(brief).lines.noSolution));
  if (shows("wantsHint") && !fresh) return offerHint(brief, null);
  if (shows("refusesHint") && !fresh) return line(brief, "withoutHint");
  if (shows("wantsRepeat")) return repeated(brief);
  if (shows("wantsRephrase")) return rephrased(brief);
  if (shows("asksTime")) return say(`${minutesLeft(brief)}.`);
  if (shows("asksTests")) return line(brief, "hidden");
  if (shows("asksWhy") && progress.coding) return line(brief, compiles(brief) ? "findIt" : "compiler");
  if (shows("asksWhatNow") && !progress.green) return whatNow(brief, progress);
  if (shows("blamesTests") && progress.runs > 0) return line(brief, "blamesTests");
  if (shows("asksLanguage")) return line(brief, "languages");
  if (shows("foreign")) return foreignReply(brief, reading, progress);
  return null;
}

/** Facts, verdicts and permission asked for; an approach told in the same breath is taken up after the answer. */
function aboutTheQuestion(
  brief: InterviewerBrief,
  reading: Reading,
  progress: Progress,
  fresh: boolean,
): Reply | null {
  const goOn = fresh ? nextStep(brief, progress) : null;
  const answering = (text: string): Reply => ({
    text: [text, goOn?.text].filter(Boolean).join(" "),
    acts: goOn?.acts ?? [],
  });
  if (reading.signs.has("asksToWrite")) {
    if (progress.approach || hasAsked(brief, "approach")) return moving("code", line(brief, "write"));
    return moving("code", say(says(brief).sentences.facts.goAhead));
  }
  const wrappingUp = hasAsked(brief, "anyQuestions");
  if (reading.questions.length > 0) {
    const fact = answerFromFacts(brief, reading.questions);
    // Near the end a fact is still a fact; nothing new is begun after it.
    if (fact) return sentences(fact) <= 2 && !wrappingUp ? answering(fact) : say(fact);
  }
  if (reading.signs.has("asksVerdict")) {
    const verdict = line(brief, "noVerdict");
    return goOn ? { ...goOn, text: `${verdict.text} ${goOn.text}` } : verdict;
  }
  if (reading.signs.has("asksReview") && !fresh && !wrappingUp) return line(brief, "noVerdict");
  if (reading.signs.has("asksBound")) return line(brief, "bound");
  if (reading.signs.has("code") && !progress.green) return line(brief, "chatCode");
  if (
    reading.questions.length > 0 &&
    !fresh &&
    !reading.signs.has("offTopic") &&
    !reading.signs.has("pleasantry")
  ) {
    if (reading.signs.has("asksMeaning")) return line(brief, "meaning");
    if (wrappingUp && reading.signs.has("asksReport")) return line(brief, "report");
    if (wrappingUp) return line(brief, "notMine", says(brief).lines.finish);
    if (reading.signs.has("greeting") && reading.words < 6) return null;
    const proposal = reading.signs.has("proposes") && isAboutQuestion(brief, reading.text);
    return line(brief, proposal ? "tryIt" : isAboutTask(brief, reading.text) ? "unspecified" : "notMine");
  }
  return null;
}

function smallTalk(brief: InterviewerBrief, reading: Reading, progress: Progress): Reply | null {
  const shows = (sign: Sign) => reading.signs.has(sign);
  if (shows("pleasantry")) return line(brief, "pleasantry");
  if (shows("empty") && reading.text.includes("?"))
    return openQuestion(brief) ? rephrased(brief) : (nextStep(brief, progress) ?? line(brief, "think"));
  if (shows("offTopic")) return line(brief, "offTopic");
  if (shows("empty") || shows("thinks")) return line(brief, "think");
  const opening = answersOpening(brief);
  if (opening && (shows("known") || shows("unknown")) && !shows("dontKnow") && reading.words <= 25) {
    const reads = shows("unknown") && !wasSaid(brief, says(brief).lines.reading);
    const next = reads ? say(pick(brief, says(brief).lines.reading)) : nextStep(brief, progress);
    return moving("approach", next ?? say(pick(brief, says(brief).lines.goOn)));
  }
  if (shows("greeting") && reading.words <= 8) {
    const name = firstName(brief.candidateName);
    const hello =
      brief.transcript.length > 2 || !name
        ? pick(brief, says(brief).lines.hello)
        : says(brief).sentences.opening.helloTo(name);
    return opening
      ? say(hello, pick(brief, says(brief).lines.reading))
      : say(hello, pick(brief, says(brief).lines.goOn));
  }
  if (shows("gibberish"))
    return say(pick(brief, says(brief).lines.notFollowed), notUnderstood(brief, progress)?.text ?? null);
  if (progress.green) return null;
  if (shows("dontKnow")) return stuckReply(brief, progress);
  if (shows("chatter") || (shows("thanks") && reading.words <= 6)) return smallWord(brief, progress);
  return null;
}

/** "Ok" and "thanks": little is said to them, and after a few of them what comes next. */
function smallWord(brief: InterviewerBrief, progress: Progress): Reply {
  const idle = idleTurns(brief);
  if (!progress.coding && !progress.approach && brief.transcript.length <= 2) return line(brief, "reading");
  if (idle === 0) return line(brief, progress.coding ? "goOn" : "ready");
  const question = openQuestion(brief) ? null : progress.coding ? codeQuestion(brief, progress) : null;
  if (question) return say(question);
  return (progress.coding ? null : nextStep(brief, progress)) ?? line(brief, "ready");
}

function statement(brief: InterviewerBrief, reading: Reading, progress: Progress, fresh: boolean): Reply {
  if (progress.green) return afterGreen(brief, reading, progress);
  const closing = isClosing(brief) ? (closingTime(brief) ?? ask(brief, "anyQuestions")) : null;
  if (closing) return moving("wrap-up", closing);
  if (reading.signs.has("long") && !fresh) return line(brief, "tooLong");
  if (reading.signs.has("done") && progress.coding) return whenDone(brief, progress);
  if (progress.coding) return whileCoding(brief, reading, progress, fresh);
  const idea = reading.words >= 8 && reading.signs.has("proposes");
  if (!fresh && !progress.approach && (idea || hasAsked(brief, "approach"))) {
    const next = notUnderstood(brief, progress);
    return say(
      pick(brief, says(brief).lines.notFollowed),
      next?.text ?? pick(brief, says(brief).lines.writeAnyway),
    );
  }
  // A better idea than the one whose cost was told: what does that one cost?
  const recount =
    fresh && reading.costs.length === 0 && progress.slowerThanBest ? ask(brief, "newCost") : null;
  return recount ?? nextStep(brief, progress) ?? line(brief, "ready");
}

/** "What now?": the next thing that is open, else the button that shows more. */
function whatNow(brief: InterviewerBrief, progress: Progress): Reply {
  if (progress.coding)
    return progress.runs === 0 ? say(pick(brief, says(brief).lines.runOrSubmit)) : offerHint(brief, null);
  return (brief.hintsServed.length ? null : nextStep(brief, progress)) ?? offerHint(brief, null);
}

const compiles = (brief: InterviewerBrief): boolean => brief.runs.at(-1)?.result?.compile.ok !== false;

/** Said to be finished: what was not tried yet, else the way on. */
function whenDone(brief: InterviewerBrief, progress: Progress): Reply {
  if (brief.runs.at(-1)?.mode === "SUBMIT") {
    return moving("wrap-up", ask(brief, "anyQuestions") ?? line(brief, "finish"));
  }
  const cases = progress.runs === 0 ? ask(brief, "ownCases")?.text : null;
  const open = cases ?? codeQuestion(brief, progress);
  return say(open ?? pick(brief, says(brief).lines.runOrSubmit));
}

/** Words beside the code: noted, with a pointer at what would show more than words. */
function whileCoding(brief: InterviewerBrief, { words }: Reading, progress: Progress, fresh: boolean): Reply {
  const last = brief.runs.at(-1)?.result;
  if (last && (allPassed(last) || last.tests.some((test) => test.expected === null)))
    return line(brief, "submit");
  const answered = openQuestion(brief) !== null;
  if (answered && last) return line(brief, "runIt");
  const question =
    !answered && idleTurns(brief) > 0 && progress.runs > 0 ? codeQuestion(brief, progress) : null;
  if (question) return say(question);
  const told = fresh || answered || words > 4;
  return line(brief, !told ? "goOn" : idleTurns(brief) > 0 ? "ready" : "noted");
}

/** The review: whatever was answered is noted, and the next thing asked; what was declined is left. */
function afterGreen(brief: InterviewerBrief, reading: Reading, progress: Progress): Reply {
  if (hasAsked(brief, "anyQuestions")) return moving("wrap-up", line(brief, "finish"));
  const next = nextStep(brief, progress);
  const left = reading.signs.has("dontKnow") || reading.signs.has("declines");
  const heard = pick(brief, left ? says(brief).lines.leaveIt : says(brief).lines.noted);
  return next ? { ...next, text: `${heard} ${next.text}` } : say(heard);
}

const notUnderstood = (brief: InterviewerBrief, progress: Progress): Reply | null =>
  progress.coding || progress.green || hasAsked(brief, "anyQuestions") ? null : ask(brief, "example");

/** The line, and the next step where it is not a question asked before. */
function then(brief: InterviewerBrief, name: Line, progress: Progress): Reply {
  const next = progress.green ? null : nextStep(brief, progress);
  return say(pick(brief, says(brief).lines[name]), next?.text ?? null);
}

/** Nothing was asked since the question whether the problem is known, and it is not answered yet. */
function answersOpening(brief: InterviewerBrief): boolean {
  const question = lastQuestion(brief);
  if (question === null || !says(brief).asks.known.some((variant) => question.endsWith(variant)))
    return false;
  const earlier = withoutUnanswered(brief).transcript.filter((message) => message.role === "USER");
  return !earlier.some((message) => {
    const { signs } = readMessage(message.text, brief.locale);
    return signs.has("known") || signs.has("unknown");
  });
}
