import { allPassed } from "../../domain/submission.ts";
import type { InterviewerBrief } from "../brief.ts";
import { ASKS } from "./asks.ts";
import { answerFromFacts, isAboutQuestion } from "./facts.ts";
import { LINES, type Line } from "./lines.ts";
import { ask, closingTime, isClosing, minutesLeft, nextStep } from "./next-step.ts";
import {
  hasAsked,
  lastQuestion,
  lastSpoken,
  openQuestion,
  type Progress,
  progressOf,
  unansweredWords,
} from "./progress.ts";
import { type Reading, readMessage, type Sign } from "./reading.ts";
import { offerHint, repeated, rephrased, stuckReply } from "./rescue.ts";
import { firstName, moving, pick, type Reply, say } from "./wording.ts";

/** Answers what the candidate wrote since the interviewer last spoke. */
export function messageReply(brief: InterviewerBrief): Reply {
  const reading = readMessage(unansweredWords(brief));
  const progress = progressOf(brief);
  const before = progressOf(withoutUnanswered(brief));
  const fresh =
    progress.insights > before.insights ||
    reading.costs.length > 0 ||
    (progress.approach && !before.approach);
  return (
    severalAnswers(brief, reading) ??
    aboutTheSession(brief, reading, progress, fresh) ??
    aboutTheQuestion(brief, reading, progress, fresh) ??
    smallTalk(brief, reading, progress) ??
    statement(brief, reading, progress, fresh)
  );
}

/** Each of several questions answered in the order asked, briefly; null where fewer than two were asked. */
function severalAnswers(brief: InterviewerBrief, reading: Reading): Reply | null {
  if (reading.questions.length < 2 || reading.signs.has("instructs")) return null;
  const replies = reading.questions.map((question) => oneAnswer(brief, question));
  const answered = replies.filter((reply) => reply !== null);
  if (answered.length < 2) return null;
  const texts = [...new Set(answered.map((reply) => reply.text))];
  const whole = texts.reduce((sum, text) => sum + sentences(text), 0) <= 3;
  return {
    text: texts.map((text) => (whole ? text : (text.match(/^.*?[.?](?=\s|$)/)?.[0] ?? text))).join(" "),
    acts: answered.flatMap((reply) => reply.acts),
  };
}

/** The answer to one question that needs nothing but itself; null where the whole message has to be read. */
function oneAnswer(brief: InterviewerBrief, question: string): Reply | null {
  const { signs } = readMessage(question);
  if (signs.has("wantsSolution") || signs.has("wantsHint")) return offerHint(brief, null);
  if (signs.has("asksIfAi")) return line(brief, "machine");
  if (signs.has("asksScore")) return line(brief, "score");
  if (signs.has("asksMoveOn")) return moving("wrap-up", line(brief, "moveOn"));
  if (signs.has("asksTime")) return say(`${minutesLeft(brief)}.`);
  if (signs.has("asksTests")) return line(brief, "hidden");
  if (signs.has("asksLanguage")) return line(brief, "languages");
  const fact = answerFromFacts(brief, [question]);
  if (fact) return say(fact);
  if (signs.has("asksVerdict")) return line(brief, "noVerdict");
  if (signs.has("asksToWrite")) return moving("code", line(brief, "write"));
  if (signs.has("offTopic") || signs.has("greeting") || readMessage(question).words < 3) return null;
  return line(brief, isAboutTask(brief, question) ? "unspecified" : "notMine");
}

const isAboutTask = (brief: InterviewerBrief, question: string): boolean =>
  isAboutQuestion(brief.question, question) || TASK_WORDS.test(question);
const TASK_WORDS =
  /\b(?:inputs?|outputs?|arrays?|numbers?|values?|elements?|lists?|strings?|returns?|cases?|code|machine|assume|allowed|limits?|memory|function)\b/i;

/** Requests that are answered the same way at every stage. */
function aboutTheSession(
  brief: InterviewerBrief,
  reading: Reading,
  progress: Progress,
  fresh: boolean,
): Reply | null {
  const shows = (sign: Sign) => reading.signs.has(sign);
  if (shows("instructs")) return then(brief, "notHere", progress);
  if (shows("asksIfAi")) return line(brief, "machine");
  if (shows("asksScore")) return line(brief, "score");
  if (shows("asksMoveOn") && reading.words <= 25) return moving("wrap-up", line(brief, "moveOn"));
  if (shows("wantsSolution")) return offerHint(brief, pick(brief, LINES.noSolution));
  if (shows("wantsHint") && !fresh) return offerHint(brief, null);
  if (shows("wantsRepeat")) return repeated(brief);
  if (shows("wantsRephrase")) return rephrased(brief);
  if (shows("asksTime")) return say(`${minutesLeft(brief)}.`);
  if (shows("asksTests")) return line(brief, "hidden");
  if (shows("asksWhy") && progress.coding) return line(brief, "findIt");
  if (shows("asksLanguage")) return line(brief, "languages");
  if (shows("foreign") && !fresh) return line(brief, "english");
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
    return moving("code", say("Go ahead, and tell me in a sentence which idea you follow."));
  }
  const wrappingUp = hasAsked(brief, "anyQuestions");
  if (reading.questions.length > 0 && !wrappingUp) {
    const fact = answerFromFacts(brief, reading.questions);
    if (fact) return sentences(fact) <= 2 ? answering(fact) : say(fact);
  }
  if (reading.signs.has("asksVerdict")) {
    const verdict = line(brief, "noVerdict");
    return goOn ? { ...goOn, text: `${verdict.text} ${goOn.text}` } : verdict;
  }
  if (reading.signs.has("asksReview") && !fresh && !wrappingUp) return line(brief, "noVerdict");
  if (reading.signs.has("asksBound")) return line(brief, "bound");
  if (reading.signs.has("code") && !progress.green) return line(brief, "chatCode");
  if (reading.questions.length > 0 && !fresh && !reading.signs.has("offTopic")) {
    if (reading.signs.has("asksMeaning")) return line(brief, "meaning");
    if (wrappingUp && reading.signs.has("asksReport")) return line(brief, "report");
    if (wrappingUp) return line(brief, "notMine", LINES.finish);
    if (reading.signs.has("greeting") && reading.words < 6) return null;
    const proposal = reading.signs.has("proposes") && isAboutQuestion(brief.question, reading.text);
    return line(brief, proposal ? "tryIt" : isAboutTask(brief, reading.text) ? "unspecified" : "notMine");
  }
  return null;
}

function smallTalk(brief: InterviewerBrief, reading: Reading, progress: Progress): Reply | null {
  const shows = (sign: Sign) => reading.signs.has(sign);
  if (shows("offTopic")) return line(brief, "offTopic");
  if (shows("empty") || shows("thinks")) return line(brief, "think");
  const opening = answersOpening(brief);
  if (opening && (shows("known") || shows("unknown")) && !shows("dontKnow") && reading.words <= 25) {
    const next = shows("unknown") ? say(pick(brief, LINES.reading)) : nextStep(brief, progress);
    return moving("approach", next ?? say(pick(brief, LINES.goOn)));
  }
  if (shows("greeting") && reading.words <= 8) {
    const name = firstName(brief.candidateName);
    const hello = brief.transcript.length > 2 || !name ? pick(brief, LINES.hello) : `Hello ${name}.`;
    return opening ? say(hello, pick(brief, LINES.reading)) : say(hello, pick(brief, LINES.goOn));
  }
  if (shows("gibberish"))
    return say(pick(brief, LINES.notFollowed), notUnderstood(brief, progress)?.text ?? null);
  if (progress.green) return null;
  if (shows("dontKnow")) return stuckReply(brief, progress);
  if (shows("chatter") || (shows("thanks") && reading.words <= 6)) return line(brief, "goOn");
  return null;
}

function statement(brief: InterviewerBrief, reading: Reading, progress: Progress, fresh: boolean): Reply {
  if (progress.green) return afterGreen(brief, reading, progress);
  const closing = isClosing(brief) ? closingTime(brief) : null;
  if (closing) return closing;
  if (reading.signs.has("long") && !fresh) return line(brief, "tooLong");
  if (reading.signs.has("done") && progress.coding) {
    const cases = progress.runs === 0 ? ask(brief, "ownCases") : null;
    return cases ?? say(pick(brief, RUN_OR_SUBMIT));
  }
  if (progress.coding) return whileCoding(brief, fresh);
  const idea = reading.words >= 8 && reading.signs.has("proposes");
  if (!fresh && !progress.approach && (idea || hasAsked(brief, "approach"))) {
    const next = notUnderstood(brief, progress);
    return say(pick(brief, LINES.notFollowed), next?.text ?? pick(brief, LINES.writeAnyway));
  }
  return nextStep(brief, progress) ?? line(brief, "goOn");
}

/** Words beside the code: noted, with a pointer at what would show more than words. */
function whileCoding(brief: InterviewerBrief, fresh: boolean): Reply {
  const last = brief.runs.at(-1);
  const passes = last?.result !== null && last?.result !== undefined && allPassed(last.result);
  if (passes) return line(brief, "submit");
  if (last?.result?.tests.some((test) => test.expected === null)) return line(brief, "submit");
  if (openQuestion(brief) && last?.result) return line(brief, "runIt");
  return line(brief, fresh ? "noted" : "goOn");
}

/** The review: whatever was answered is noted, and the next thing asked; what was declined is left. */
function afterGreen(brief: InterviewerBrief, reading: Reading, progress: Progress): Reply {
  if (hasAsked(brief, "anyQuestions")) return moving("wrap-up", line(brief, "finish"));
  const next = nextStep(brief, progress);
  const left = reading.signs.has("dontKnow") || reading.signs.has("declines");
  const heard = pick(brief, left ? LINES.leaveIt : LINES.noted);
  return next ? { ...next, text: `${heard} ${next.text}` } : say(heard);
}

const notUnderstood = (brief: InterviewerBrief, progress: Progress): Reply | null =>
  progress.coding || progress.green ? null : ask(brief, "example");

const line = (brief: InterviewerBrief, name: Line, also: readonly string[] = []): Reply =>
  say(pick(brief, LINES[name]), also.length ? pick(brief, also) : null);

/** The line, and the next step where it is not a question asked before. */
function then(brief: InterviewerBrief, name: Line, progress: Progress): Reply {
  const next = progress.green ? null : nextStep(brief, progress);
  return say(pick(brief, LINES[name]), next?.text ?? null);
}

/** Nothing was asked since the question whether the problem is known, and it is not answered yet. */
function answersOpening(brief: InterviewerBrief): boolean {
  const question = lastQuestion(brief);
  if (question === null || !ASKS.known.some((variant) => question.endsWith(variant))) return false;
  const earlier = withoutUnanswered(brief).transcript.filter((message) => message.role === "USER");
  return !earlier.some((message) => {
    const { signs } = readMessage(message.text);
    return signs.has("known") || signs.has("unknown");
  });
}

function withoutUnanswered(brief: InterviewerBrief): InterviewerBrief {
  return { ...brief, transcript: brief.transcript.slice(0, lastSpoken(brief) + 1) };
}

const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter((one) => one.trim()).length;

const RUN_OR_SUBMIT = [
  "Run the examples, then submit when you are satisfied.",
  "Then let the tests speak: submit it when nothing is left to try.",
  "Submit it when you are ready; the hidden tests run then.",
];
