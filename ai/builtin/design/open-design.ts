import type { Phase } from "../../../domain/room/event.ts";
import { PHASES_OF } from "../../../domain/room/task.ts";
import { isExpected } from "../../../domain/scoring/design-rubric.ts";
import type { InterviewerBrief } from "../../brief.ts";
import { mentions } from "../../terms.ts";
import { inEnglish } from "../in-english.ts";
import { minutesLeft } from "../next-step.ts";
import { openQuestion, unansweredWords } from "../progress.ts";
import { type Reading, readMessage } from "../reading.ts";
import { says } from "../says.ts";
import { authored, moving, pick, type Reply, say, wasSaid } from "../wording.ts";
import { stageCoverage } from "./coverage.ts";
import { isEnding, isLastCall, isLate } from "./pace.ts";
import { lastWords, probe, probesPut } from "./probes.ts";
import { asksWithoutFact, sessionReply, wasLast } from "./session.ts";
import { asksOf, isTold } from "./stage-asks.ts";
import type { StageAsk } from "./stages.ts";

/** So much of a stage that came unasked is enough of it. */
const ENOUGH = 0.75;
const FOLLOW_UPS = 2;

/** Drives an open design: facts when asked, one question at a time, through the stages as far as time allows. */
export function openDesignReply(brief: InterviewerBrief): Reply {
  const reading = readMessage(unansweredWords(brief), brief.locale);
  const session = sessionReply(brief, reading);
  if (session) return session;
  if (asksWithoutFact(reading)) return say(pick(brief, says(brief).design.lines.unspecified));
  if (reading.signs.has("dontKnow") && reading.words <= 40) {
    const lead = says(brief).design.lines.next.find((one) => !wasSaid(brief, [one])) ?? null;
    // Nobody is kept in a stage that has nothing for them.
    return isLostAgain(brief)
      ? moveOn(brief, brief.phase, lead)
      : nextQuestion(brief, { lead, probing: false });
  }
  if (isOneWord(reading) && openQuestion(brief) && !wasLast(brief, says(brief).design.lines.sayMore))
    return say(pick(brief, says(brief).design.lines.sayMore));
  return nextQuestion(brief, { lead: null, probing: true });
}

/** A word that could mean anything; a figure says what it means. */
const isOneWord = ({ text, words, signs }: Reading): boolean =>
  words <= 2 && signs.size === 0 && !/\d/.test(text);

/** The last answer but one was no answer either. */
function isLostAgain({ transcript, locale }: InterviewerBrief): boolean {
  const before = transcript.filter(({ role }) => role === "USER").at(-2);
  return before !== undefined && readMessage(before.text, locale).signs.has("dontKnow");
}

/** The next question of this stage, or the first of the next one. */
function nextQuestion(
  brief: InterviewerBrief,
  { lead, probing }: { lead: string | null; probing: boolean },
): Reply {
  const phase = brief.phase === "agenda" ? "requirements" : brief.phase;
  if (phase === "wrap-up" || isEnding(brief) || isLastCall(brief)) return closing(brief, lead);
  if (!isLate(brief, phase)) {
    const own =
      probing && PROBED.includes(phase) && probesPut(brief) < probesFor(brief) ? probe(brief) : null;
    const open = openAsk(brief, phase);
    // What was just named is asked about once the stage's own first question has been put.
    const next = own && (open === null || wasAsked(brief, asksOf(brief, phase).slice(0, 1))) ? own : open;
    if (next) {
      const asked = say(lead, next);
      return phase === brief.phase ? asked : moving(phase, asked);
    }
  }
  return moveOn(brief, phase, lead);
}

/** Stages in which what the candidate names is taken up. */
const PROBED: readonly Phase[] = ["high-level", "deep-dive", "operations"];
const probesFor = ({ level }: InterviewerBrief): number =>
  ({ junior: 1, mid: 2, senior: 3, staff: 4 })[level];

function moveOn(brief: InterviewerBrief, from: Phase, lead: string | null): Reply {
  const phases = PHASES_OF.design;
  for (const phase of phases.slice(phases.indexOf(from) + 1)) {
    if (phase === "wrap-up") break;
    const ask = openAsk(brief, phase);
    if (ask)
      return moving(phase, say(lead ?? pick(brief, says(brief).design.stages.openings[phase] ?? [""]), ask));
  }
  return closing(brief, lead);
}

/** An authored question on the whole while there is time, then the end. */
function closing(brief: InterviewerBrief, lead: string | null): Reply {
  const exchanges = brief.authored.design?.follow_ups ?? [];
  const asked = exchanges.filter(({ ask }) => wasSaid(brief, [ask])).length;
  const words = inEnglish(brief, lastWords(brief));
  const next = exchanges.find(({ ask, terms }) => !wasSaid(brief, [ask]) && !mentions(words, terms))?.ask;
  if (next && asked < FOLLOW_UPS && brief.phase !== "wrap-up" && !isEnding(brief))
    return say(lead, authored(brief, next));
  if (wasSaid(brief, says(brief).asks.anyQuestions))
    return moving("wrap-up", say(pick(brief, says(brief).design.lines.leave)));
  const end = isLastCall(brief)
    ? `${minutesLeft(brief)}, ${pick(brief, says(brief).design.lines.closing)}`
    : lead;
  const last = pick(brief, says(brief).asks.anyQuestions);
  return moving("wrap-up", say(end, isLastCall(brief) ? last.charAt(0).toLowerCase() + last.slice(1) : last));
}

/** What is still to be asked in a stage: only what goes beyond it once most of it has come unasked, and no question twice. */
function openAsk(brief: InterviewerBrief, phase: Phase): string | null {
  const asks = asksOf(brief, phase);
  const usual = isExpected(brief.level, "senior") ? 2 : asks.length;
  const covered = stageCoverage(brief, phase) >= ENOUGH;
  // In the deep dive one question is always put: what is inside a part does not come unasked.
  const from = covered ? (phase === "deep-dive" && !wasAsked(brief, asks) ? 1 : usual) : 0;
  const next = asks.slice(from).find((one) => !wasAsked(brief, [one]));
  if (!next) return null;
  // What was just told in words that the rubric does not know is not asked for, but what has come of it.
  return pick(brief, isTold(next, wordsFor(brief, phase)) ? next.deeper : next.asks);
}

/** A figure stands once it was said, however long ago. */
const wordsFor = (brief: InterviewerBrief, phase: Phase): string =>
  phase === "estimation"
    ? brief.transcript
        .filter(({ role }) => role === "USER")
        .map(({ text }) => text)
        .join("\n")
    : lastWords(brief);

const wasAsked = (brief: InterviewerBrief, asks: readonly StageAsk[]): boolean =>
  asks.some(({ asks: usual, deeper }) => wasSaid(brief, [...usual, ...deeper]));

/** What the notes say that was never spoken of is asked about. */
export function notesReply(brief: InterviewerBrief): Reply {
  if (!brief.code.touched || brief.code.text.trim() === "")
    return say(pick(brief, says(brief).design.lines.emptyNotes));
  const told = [
    ...brief.transcript.map(({ text }) => text),
    ...brief.clarifications.map(({ answer }) => answer),
  ];
  const noted = brief.code.text
    .split("\n")
    .filter((one) => !one.startsWith("#"))
    .map((one) => one.replace(/^[\s>*+-]+/, "").trim())
    .filter((one) => one.split(/\s+/).length >= 4 && one.length <= 120 && !/[?<>{}]|:$/.test(one));
  const quoted = noted.findLast((one) => !told.some((text) => text.includes(one.replace(/\.$/, ""))));
  if (!quoted)
    return say(pick(brief, says(brief).design.lines.readNotes), pick(brief, says(brief).design.lines.more));
  return say(
    pick(brief, says(brief).design.lines.readNotes),
    says(brief).design.sentences.noteLine(quoted.replace(/\.$/, "")),
  );
}
