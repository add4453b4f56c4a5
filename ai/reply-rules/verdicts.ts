import type { InterviewerBrief } from "../brief.ts";
import { plainWords } from "../terms.ts";
import { authoredQuestions } from "./hint-words.ts";
import type { Sentence } from "./sentences.ts";
import { type Violation, violation } from "./violation.ts";

/** Rule 12: no verdict and no praise during the session. What the tests show is a fact and may be said. */
export function verdictViolations(brief: InterviewerBrief, sentences: readonly Sentence[]): Violation[] {
  const authored = authoredQuestions(brief);
  return sentences
    .filter(({ text }) => !authored.some((question) => question.includes(plainWords(text))))
    .filter(
      ({ text }) =>
        !WITHHOLDS.test(text) &&
        (PRAISES.test(text) || JUDGES_IN_SPANISH.test(text) || JUDGES.some((one) => one.test(text))),
    )
    .filter(({ text, question }) => !(question && ASKS_FOR_IT.test(text)))
    .map(({ text }) => violation(12, "verdict", text));
}

const PRAISES =
  /^(?:(?:yes|yeah|ok(?:ay)?|right)[,.]? )?(?:that(?:'s| is) )?(?:correct|exactly|perfect|excellent|brilliant|fantastic|wonderful|awesome|amazing|great|wrong|incorrect|well done|spot on|nicely done|good (?:job|work|thinking|catch|idea|approach|point|question|answer|choice|start|observation)|nice (?:job|work|catch|one|approach|idea))\b(?! (?:amount|number|deal|many|input))/i;

const SUBJECT =
  "(?:(?:that|this|it|which)|(?:you|your|the|that|this|both)(?: (?!test|sample|example|output|expected|input)[\\w'-]+){0,4}?)";
const JUDGES = [
  new RegExp(
    `\\b${SUBJECT}(?:'s|'re| is| are| was| looks?| sounds?| seems?)(?: (?:all|quite|not|also|indeed|absolutely|completely|perfectly|mostly|almost|already|very|really|a|an|the))*(?: |n't )(?:correct|incorrect|right(?! (?:now|there|here|side|half|pointer|end|after|before|subtree|child|of))|wrong|optimal|suboptimal|perfect|excellent|great|flawed|buggy|broken|inefficient|good (?:solution|approach|idea|start|choice|answer|way)|(?:right|wrong|best|correct) (?:approach|idea|answer|way|track|solution|choice|direction))\\b`,
    "i",
  ),
  /\b(?:this|that|it|(?:your|this|that|the) (?:code|solution|approach|idea|answer))(?: (?:will|would|does|do|should)(?:n't| not)?| (?:won't|can't|cannot))? (?:work|works|fail|fails)(?= (?:correctly|fine|well|here|for (?:all|every|this problem)|in general)|\.|,|!|$)/i,
  /\b(?:there(?:'s| is| are)|you have|i (?:see|spot|notice)) (?:a |an |some |several )?(?:bugs?|mistakes?|errors?|flaws?|problems? (?:with|in) your)\b/i,
  /\byou (?:got|have|nailed) it(?: right| wrong)?[.!]?$/i,
  /\byou(?:'re| are) (?:absolutely |completely |quite |not )?(?:correct|right|wrong|mistaken|on the right track)\b/i,
  /\bi (?:like|love) (?:your|that|this|the)\b/i,
];
/** "Eso es correcto", "Muy bien", "tu solución es óptima": what is praise or a verdict in a Spanish interview. */
const JUDGES_IN_SPANISH =
  /^[¡ ]*(?:(?:sí|vale|ok)[,.]? )?(?:correcto|exacto|exactamente|perfecto|excelente|muy bien|genial|incorrecto|buen (?:trabajo|planteamiento|comienzo)|buena (?:idea|pregunta|respuesta|elección))(?![\p{L}])|(?<![\p{L}])(?:eso|esto|tu \p{L}+|es[ea] \p{L}+) (?:no )?(?:es|está|parece|suena) (?:muy |del todo |casi )?(?:correct[oa]|incorrect[oa]|bien|mal|óptim[oa]|perfect[oa]|equivocad[oa])(?![\p{L}])|(?<![\p{L}])(?:vas (?:muy )?bien|tienes razón|vas por buen camino)(?![\p{L}])/iu;
/** Says that no verdict is given, or makes it a condition. */
const WITHHOLDS =
  /\b(?:whether|if|unless|until|verdicts?|how sure|can(?:no|')t (?:say|tell|judge)|do(?:n't| not) (?:say|judge|give|tell)|si|veredictos?)\b/i;
const ASKS_FOR_IT = /\b(?:how|why|what|which|convince|show|know|sure|think|prove|check)\b/i;
