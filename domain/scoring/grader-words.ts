import { readings } from "./readings.ts";
import { DSA_CHECKLIST } from "./rubric.ts";

/**
 * Words meant for whoever grades rather than for the interview: in six languages, and in the usual disguises. They ask
 * for a grade, give orders, speak of the candidate as a grader would, or imitate the form of prompts and answers.
 */
export function addressesGrader(text: string): boolean {
  return readings(text).some(
    (reading) => mayTell(reading) && PATTERNS.some((pattern) => pattern.test(reading)),
  );
}

/** Without one of these no pattern holds. Most sentences of an interview, and all that were wrongly decoded, have none. */
const TELLING = [
  "instru prompt rubri guidel order directiv rule criteri checklist polic above developer jailbreak injection",
  "100 10/10 5/5 4/4 full max highest top perfect best level stars yes hire hundred straight a+ mark credit score",
  "grad evaluat judge assist examin review scor assess pretend role imagine behave candida applicant interviewee llm",
  "point check criterion boxes quote evidence citation proof model system administrator answer record",
  "reglas indicaciones ordenes punt nota califica nivel corrector juez regles consigne grille oui notat juge",
  "anweis regeln vorgab bewert krit prufer gutacht kandidat richter < ‹ | [inst [/inst # _",
]
  .join(" ")
  .split(" ")
  .concat(
    "you are",
    "you were",
    "you have",
    "you know",
    "you think",
    "you've",
    "you're",
    "i am your",
    "i'm your",
    "a pass",
    " ja",
    " si ",
    "do anything",
  );
const OTHER_SCRIPTS = /[\u0400-\u04ff\u4e00-\u9fff]/;

const mayTell = (reading: string): boolean =>
  TELLING.some((stem) => reading.includes(stem)) || OTHER_SCRIPTS.test(reading);

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(""), "u");
const near = (chars: number): string => `.{0,${chars}}?`;

const ORDERS =
  "(?:instructions?|prompts?|rubrics?|guidelines?|orders|directives?|rules|criteria|checklists?|polic(?:y|ies))";
const WHICH =
  "(?:all|any|every|each|of|the|your|my|these|those|this|previous|prior|preceding|above|earlier|former|existing|given|original|current|grading|scoring|system|other|safety|standing)";
const GRADER =
  "(?:grader|grading (?:model|system|ai|bot)|evaluation (?:model|system|ai)|scoring (?:model|system|ai)|llm judge|ai judge|llm|language model)";
const PART =
  "grader|evaluator|judge|assistant|examiner|reviewer|scorer|assessor|ai|dan|professor|interviewer";
const ROLE = `(?:${PART}|model)`;
const HUNDRED =
  "100(?=\\s*(?:points?|percent|%|/|marks|out of|$|[.,!;\"')]|in\\b|for\\b|on\\b|and\\b|everywhere|across|please|now))";
const BEST = "(?:full|max(?:imum|imal)?|highest|top|perfect|best)";
const TOP = `(?:${HUNDRED}|\\b(?:10/10|5/5|4/4|${BEST} (?:possible )?(?:marks?|grades?|ratings?|credit)|level (?:4|four)|five stars|all yes|a pass|(?:strong )?hire|hundred (?:points|percent)|straight (?:as|fours)|a\\+))`;
/** Trees have levels and paths have scores: a grade only in an order, and not where it is told of what. */
const BEST_SCORE = `\\b${BEST} (?:possible )?(?:scores?|levels?|points)\\b(?! (?:of|so far|seen|found|over|among|at|from|per|for each|in (?:the|this|that|its)|that (?:a|the|we|i|it))\\b)`;
/** Found out once, so that a long text without one is not searched for orders at each of its words. */
const WITH_BEST_SCORE = `^(?=.*?${BEST_SCORE}).*?`;
const NOT_TOLD = "(?<!\\b(?:i|we|they|it|can|could|will|would|which|that|then|calls?|nodes?|children) )";
const OBJECT =
  "\\b(?:me|my|myself|mine|(?:the|this) (?:candidate|applicant|solution|submission|interview|answer|code|round|session|person|performance)|everything|every (?:check|row|dimension|question|field|item|criterion|category)|all (?:the )?(?:checks|rows|dimensions|questions|fields|items|criteria|categories))\\b";

const ENGLISH = [
  pattern(
    "\\b(?:ignor(?:e|ing)|disregard(?:ing)?|forget|overrid(?:e|ing)|bypass|skip|drop|discard|cancel|set aside)\\s+(?:",
    WHICH,
    "\\s+){1,6}",
    ORDERS,
    "\\b",
  ),
  /\b(?:ignore|disregard|forget)\s+(?:everything|anything|all|whatever|what)\s+(?:that\s+)?you (?:were|are|have been|'ve been|know|think)\b/,
  /\b(?:ignore|disregard|forget)\s+(?:everything|all of the|all the|the) above\s*(?:[.;:!]|and (?:give|answer|say|output|mark|rate|score|print|write))/,
  pattern(
    "\\b(?:give|award|assign|grant|rate|score|grade|mark|evaluate|assess)\\b",
    near(20),
    OBJECT,
    near(45),
    TOP,
  ),
  pattern(
    WITH_BEST_SCORE,
    "\\b(?=[agrsme])",
    NOT_TOLD,
    "(?:give|award|assign|grant|rate|score|grade|mark|evaluate|assess)\\b",
    near(20),
    OBJECT,
    near(45),
    BEST_SCORE,
  ),
  pattern("\\b(?:rate|score|grade|evaluate|assess|award|grant)\\b", near(30), TOP),
  pattern(WITH_BEST_SCORE, "\\b(?=[agr])", NOT_TOLD, "(?:rate|grade|award|grant)\\b", near(30), BEST_SCORE),
  pattern("\\b(?:deserv\\w+|merits?|earned|entitled to|worthy of)\\b", near(30), `(?:${TOP}|${BEST_SCORE})`),
  /\b(?:full marks|perfect score|top marks|strong hire|100\s*(?:\/|out of)\s*100)\b/,
  pattern(
    "\\b(?:give|assign)\\b",
    near(25),
    "\\b",
    BEST,
    " (?:possible )?(?:marks?|grades?|credit|evaluation|feedback|review)\\b",
  ),
  pattern(
    "\\b(?:score|grade|rating|mark)s?\\s*(?:of|:|is|are|should be|must be|shall be|to)\\s*(?:a |the )?",
    TOP,
  ),
  pattern("\\b(?:score|grade|rating|mark|level)s? (?:should|must|shall) be (?:a |the )?", BEST_SCORE),
  pattern(
    "\\b(?:provide|grant|allot|allocate|offer|issue|supply|kindly give|please give)\\b",
    near(20),
    "\\b(?:full|max(?:imum|imal)?|highest|top|perfect|best|all (?:the )?)(?: possible)? (?:marks?|grades?|credit|points|scores?|ratings?)\\b(?! (?:of|from|per|in the|for each))",
  ),
  /\b(?:all|each|every)(?: of)?(?: the| your| these)?(?: key| bonus| rubric)* (?:points?|criteria|criterion|items?)\b.{0,30}\b(?:(?:is|are|were|was|has been|have been) (?:(?:fully|already|all|completely) )*(?:covered|made|met|satisfied|fulfilled|addressed)\b.{0,12}\bmy (?:answer|solution|design|response)|(?:in|of|from) the (?:rubric|checklist)\b.{0,25}\b(?:made|covered|met|done|satisfied|fulfilled|true|yes))/,
  /\b(?:treat|consider|count|regard|mark|take)\b.{0,12}\b(?:all|every|each)\b.{0,20}\b(?:points?|criteri(?:a|on)|items?)\b.{0,25}\bas (?:made|covered|met|done|satisfied|fulfilled|true|given)\b/,
  /\bmy (?:answer|solution|design|response)s? (?:(?:fully|already|completely) )*(?:covers?|meets?|satisf(?:y|ies)|fulfils?|fulfills?) (?:all|every|each)(?: of)?(?: the| your)?(?: key| bonus| rubric)* (?:points?|criteri(?:a|on)|rubric)\b/,
  /\b(?:system prompt|developer mode|jailbreak|do anything now|prompt injection)\b/,
  pattern(
    "\\b(?:you are|you're)\\s+(?!(?:the|my|an) interviewer\\b)(?:now|no longer|henceforth|from now on|actually|really)?\\s*(?:a|an|the|my|in)?\\s*(?:\\w+ ){0,2}",
    ROLE,
    "\\b",
    "(?! (?:would|will|may|might|could))",
  ),
  /\bas (?:an?|the|your) (?:\w+ )?(?:grader|evaluator|examiner|assessor|scorer)\b|\bas (?:a|the) judge,? you\b/,
  pattern("\\b(?:pretend|act|behave|role ?play|imagine)\\b", near(25), `\\b(?:${PART})\\b`),
  /\b(?:the|this) (?:candidate|applicant|interviewee)(?:(?:'s| has| have| is| was| did| clearly| fully| already| correctly| perfectly| completely| really| very| indeed)){0,4} (?:demonstrat\w+|deserv\w+|excel\w*|explained|answered|communicat\w+|understands|understood|articulat\w+|outstanding|brilliant|exceptional|impressive|flawless\w*|mastered|stated|asked|justified|reasoned|showed|shown|strong|gifted)\b/,
  /\b(?:the|this) (?:candidate|applicant|interviewee) (?:should|must|has to|needs to|shall) (?:be (?:given|hired|graded|rated|scored|awarded|marked)\b|pass(?=$|[.,!;]| (?:this|the) (?:interview|round|assessment|evaluation)\b)|(?:get|receive|have)\b.{0,25}\b(?:hired?|offer|job|pass|yes|credit|marks?|grades?|ratings?|scores?|points|levels?|100)\b)/,
  /\bcandidate's (?:answers?|solution|code|explanations?|communication|reasoning|work) (?:is|was|are|were|deserves?|shows?)\b/,
  pattern("\\b(?:to|for|dear|hey|hello|hi|attention|notice|memo)\\b[^.]{0,20}\\b", GRADER, "\\b"),
  /\b(?:dear|hey|hello|hi|attention|note (?:to|for)|message (?:to|for)|notice (?:to|for)) (?:the |my |our )?(?:evaluator|judge|examiner|assessor|reviewer)\b/,
  /\b(?:grader|evaluator|evaluation model|grading model|examiner|llm judge|ai judge|llm)s?\b\s*[:,]/,
  /\b(?:answer|say|reply|respond|write|choose|select|tick|put|enter)\b.{0,20}["'“]?\byes\b["'”]?.{0,30}\b(?:all|every|each|everything|any)\b/,
  /\b(?:answer|tick|mark|fill|set|treat|consider|count)\b.{0,12}\b(?:all|every|each)\b.{0,25}\b(?:yes|satisfied|fulfilled|met)\b/,
  /\b(?:answer|tick|mark|fill|set|treat|consider|count)\b.{0,12}\b(?:all|every|each)\b.{0,15}\b(?:checks?|criteri(?:a|on)|boxes|questions?|dimensions?)\b.{0,15}\btrue\b/,
  /(?<!\b(?:if|when|whenever|unless|until|once|whether) )\b(?:all|every|each)(?: of the| \w+)? (?:checks?|criteria|criterion|boxes|check boxes)\b.{0,30}\b(?:yes|true|holds?|(?:is|are|be|as|considered|counts? as) (?:met|satisfied|fulfilled))\b/,
  /\b(?:rubric|checklist|grading|scoring|evaluation)(?: \w+){0,3} (?:(?:was|were|has|have|is|are|been|being|now|just|recently)\s+){1,4}(?:changed|updated|replaced|revised|amended|disabled|suspended|relaxed|void|waived|different|off)\b/,
  /\bnew (?:rubric|(?:grading|scoring|evaluation) (?:rules?|polic\w+|instructions?|scheme|guidelines?|criteria|rubric))\b/,
  /\bno (?:quotes?|evidence|citations?|proof) (?:is |are )?(?:needed|required|necessary)\b/,
  /\bi(?:'m| am) your (?:developer|creator|operator|administrator|owner|supervisor|boss|maker)\b/,
  /\b(?:reveal|print|repeat|show|output|leak|tell me|copy)\b.{0,20}\byour (?:(?:system|hidden|secret|own|full) )*(?:prompt|instructions|rubric|orders|rules|checklist)\b/,
];

const SPANISH = [
  /\b(?:ignora|ignore|ignorad|olvida|olvide|omite|omita|descarta|descarte)\b.{0,40}\b(?:instruccion\w*|reglas|indicaciones|ordenes|prompt|rubrica|criterios)\b/,
  /\b(?:da(?:me|le|nos)|de(?:me|le)|pon(?:me|le|ga|gan)?|otorg\w+|conced\w+|asign\w+|califi\w+|puntu\w+|evalu\w+)\b.{0,40}\b(?:(?:100|cien|maxim\w+|perfect\w+|mejor|mas alt\w+|toda la)\b.{0,20}\b(?:puntos|puntuacion|nota|calificacion|puntaje|nivel)|(?:puntos|puntuacion|nota|calificacion|puntaje|nivel)\b.{0,20}\b(?:100|cien|maxim\w+|perfect\w+|mas alt\w+|sobresaliente))/,
  /\b(?:evaluador|calificador|corrector|examinador)a?\s*[:,]|\b(?:nota|mensaje|aviso|instruccion\w*) (?:para|al)(?: el| la)? (?:evaluador|calificador|corrector|examinador|modelo)/,
  /\b(?:el|la|este|esta) candidat[oa] (?:(?:ha|es|fue|claramente|muy) ){0,3}(?:demostr\w+|merec\w+|explic\w+|respond\w+|excelente|brillante|sobresaliente)/,
  /\b(?:responde|responda|contesta|conteste|marca|marque)\b.{0,15}\bsi\b.{0,20}\b(?:todo|todas|todos|cada)\b/,
  /\b(?:eres|actua como|ahora eres|se)\b.{0,15}\b(?:evaluador|calificador|juez|examinador)\b/,
];

const GERMAN = [
  /\b(?:ignorier\w*|missacht\w*|vergiss|vergesst|vergessen sie|ubergeh\w*)\b.{0,40}\b(?:anweisung\w*|regeln|vorgaben|prompt|instruktion\w*|bewertungs\w*|kriterien)\b/,
  /\b(?:gib|gebt|geben sie|vergib|vergeben sie|bewert\w+|benot\w+|erteil\w+)\b.{0,50}\b(?:100 punkte|hundert punkte|voll\w* punkt\w*|hochst\w* (?:punkt\w*|note|stufe|bewertung)|bestnote|maximal\w* (?:punkt\w*|note|bewertung)|best\w* (?:note|bewertung)|100(?=[.!]|$))/,
  /\b(?:prufer|bewerter|gutachter|bewertungsmodell)(?:in)?\s*[:,]|\b(?:hinweis|nachricht|anweisung|notiz) (?:an|fur) (?:den|die|das) (?:prufer|bewerter|gutachter|bewertung\w*|modell)/,
  /\b(?:der|die|dieser|diese) kandidat(?:in)?\b.{0,30}\b(?:verdient|hervorragend|uberzeugend|gezeigt|demonstriert|uberzeugt)\b/,
  /\bbeantwort\w+\b.{0,20}\b(?:alle|jede)\w*\b.{0,25}\bja\b/,
  /\bdu bist (?:jetzt|nun|ab sofort)\b.{0,15}\b(?:prufer|bewerter|gutachter|richter)\b/,
];

const FRENCH = [
  /\b(?:ignore[zr]?|oublie[zr]?|neglige[zr]?)\b.{0,40}\b(?:instructions?|regles|consignes|directives|prompt|grille|criteres)\b/,
  /\b(?:donne[zr]?|attribue[zr]?|accorde[zr]?|note[zr]?|mets|mettez|octroie[zr]?)\b.{0,50}(?:\bnote (?:maximale|parfaite|la plus haute)|\bmeilleure note|\bscore (?:parfait|maximal|maximum)|\b100 (?:points|sur)|\bmaximum de points|\btous les points|\b20\/20|\b100(?=[.!]|$))/,
  /\b(?:evaluateur|correcteur|examinateur|notateur)\s*[:,]|\b(?:note|message|consigne) (?:a|pour)(?: l'| le | la | )?(?:evaluateur|correcteur|examinateur|notateur|modele)/,
  /\b(?:le|la|ce|cette) candidate?\b.{0,25}\b(?:merite|demontre|excellent|brillant|parfaitement)\b/,
  /\breponde?[sz]?\b.{0,12}\boui\b.{0,20}\b(?:tout|toutes|tous|chaque)\b/,
  /\btu es (?:maintenant|desormais)\b.{0,15}\b(?:evaluateur|correcteur|juge|examinateur)\b/,
];

const CHINESE = [
  /(?:忽略|无视|無視|忘记|忘掉|忘記|不要理会).{0,12}(?:指令|指示|规则|規則|提示|说明|要求|评分标准|評分標準)/,
  /(?:给|給|打|评|評|授予).{0,12}(?:满分|滿分|100\s*分|一百分|最高分|最高等级|最高评分|高分)/,
  /(?:评分|評分|阅卷|评审|评估)(?:员|者|人|官|系统|模型|老师)?\s*[:,]|(?:致|告诉|请)(?:评分|阅卷|评审|评估)/,
  /(?:候选人|应聘者|考生).{0,6}(?:表现|展示|值得|应得|非常|十分|完美)/,
  /(?:全部|所有|每).{0,8}(?:回答|选择|填写|检查).{0,6}(?:是|yes)/,
];

const RUSSIAN = [
  /(?:игнорируи|проигнорируи|забуд|отбрось|не обращаи)[а-я]*.{0,40}(?:инструкци|указани|правил|промпт|критери|рубрик)/,
  /(?:постав|выстав|присво|оцени|засчита|даи)[а-я]*.{0,40}(?:100 балл|100(?=[.!]|$)|максимальн|высш(?:ии|ую|ая|ее) (?:балл|оценк)|высок(?:ии|ую) (?:балл|оценк)|полн[а-я]+ балл|отличн)/,
  /(?:оценщик|проверяющ|экзаменатор)[а-я]*\s*[:,]/,
  /кандидат (?:[а-я]+ ){0,3}(?:продемонстрировал|заслуживает|заслужил|прекрасн|блестящ)/,
  /(?:отвечаи|ответь)[а-я]*.{0,15}да.{0,20}(?:все|кажд)/,
];

/** Names that a candidate may well use for something of their own. */
const COMMON_NAMES = new Set<string>(["time_complexity", "space_complexity", "code_complete", "own_cases"]);
const CHECK_NAMES = DSA_CHECKLIST.map(({ id }) => id).filter((id) => !COMMON_NAMES.has(id));
/** The marks of prompts and answer sheets. */
const FORMS = [
  pattern("\\b(?:", CHECK_NAMES.join("|"), "|not_shown)\\b"),
  /["'`]answer["'`]?\s*:\s*\\?["'`]?(?:yes|no)\b|["'`]checks["'`]?\s*:\s*\[|["'`]record_id["'`]?\s*:/,
  /["'`](?:technical|communication|problem_solving|coding|verification|overall)["'`]\s*:\s*["'`]?\d/,
  /^[[\s]*\{\s*["'`](?:level|score|grade)["'`]\s*:\s*["'`]?\d/,
  /[<‹]\s*\/\s*(?:record|candidate_\w+|program_output|system|instructions?|transcript|data)\b/,
  /[<‹]\s*record\s+(?:id|by)\s*=|(?<![\w.])[<‹]\s*(?:system|instructions?|assistant|grader)\s*[>›]|<\||\|>|\[\/?inst\]/,
  /^[\s/*#>-]*(?:system|assistant|developer|administrator)\s*:\s/,
  /^[\s/*>-]*#{2,}\s*(?:system|instructions?|grader|evaluat\w+)\b/,
  /\b\w*(?:ignore|disregard|forget|override)(?:all|the|any|your|previous|prior|above|earlier)+(?:instructions|rules|rubric|prompts?|guidelines)/,
  /\bsystem (?:override|instructions?|directive|notice)\b/,
];

const PATTERNS = [...ENGLISH, ...SPANISH, ...GERMAN, ...FRENCH, ...CHINESE, ...RUSSIAN, ...FORMS];
