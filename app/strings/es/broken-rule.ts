/** A rule that the interviewer broke in a dry run, in Spanish: the rule, what broke it where that has words here, and where. */
export function brokenRule(rule: string, what: string, where: string): string {
  const how = offence(what);
  return `${RULES[rule] ?? "otra regla"}: ${how ? `${how}, ` : ""}${place(where)}`;
}

/** By their English words, as the simulation has them. */
export const RULES: Record<string, string> = {
  "agenda first, and whether the problem is known": "primero cómo irá, y si el problema ya se conoce",
  "an example; limits withheld; authored facts": "un ejemplo; los límites, solo si se piden; datos escritos",
  "approach and complexity before code, without blocking":
    "planteamiento y complejidad antes del código, sin frenar",
  "one question, three sentences, the candidate speaks more":
    "una pregunta, tres frases, y que hable más el candidato",
  "no summary, no re-asking, no way back": "sin resumir, sin repetir preguntas, sin volver atrás",
  "hints one rung per request; nudges counted": "una pista por petición; los empujones se cuentan",
  "nothing unserved in prompts or words": "nada que no se haya dado, ni en el encargo ni en lo dicho",
  "the approach after all rungs only, and capped": "el planteamiento solo tras todas las pistas, y con tope",
  "what happens with X, not where the bug is": "qué pasa con X, no dónde está el fallo",
  "silence: never while busy, ever gentler": "silencio: nunca a quien trabaja, cada vez con más suavidad",
  "after green: own cases, complexity, a variation": "tras pasar: casos propios, complejidad, una variación",
  "wraps up; no verdict during the session": "se cierra; sin veredicto durante la sesión",
  "nothing of accent, emotion or personality": "nada sobre acento, emociones o carácter",
  "agenda first, and each question says how it goes": "primero cómo irá, y cada pregunta dice cómo va",
  "facts from authored ones only, and whole": "solo datos escritos, y enteros",
  "reasons before the answer; stages in their order": "razones antes de la respuesta; las etapas en su orden",
  "the sample answer after all rungs only, and capped":
    "la respuesta de ejemplo solo tras todas las pistas, y con tope",
  "nothing on any option before the answer opens": "nada de ninguna opción antes de que se abra la respuesta",
  "silence: never while busy or in a pause, ever gentler":
    "silencio: nunca a quien trabaja ni en una pausa, cada vez con más suavidad",
  "the trade-off, what would last, the twist": "el compromiso, lo que duraría, el giro",
};

/** What broke the rule; null: it has no words here, and the rule is told alone. */
export function offence(what: string): string | null {
  const exact = OFFENCES[what];
  if (exact) return exact;
  const [, holder, secret = ""] = /^the (prompt|words) holds? (.*)$/.exec(what) ?? [];
  if (holder)
    return `${holder === "prompt" ? "el encargo contiene" : "lo dicho contiene"} ${SECRETS[secret] ?? "algo que no se ha dado"}`;
  const [, number] = /^a number that stands nowhere: (.*)$/.exec(what) ?? [];
  if (number) return `un número que no está en ningún sitio: ${number}`;
  const [, level] = /stands at level (\d+) beside it$/.exec(what) ?? [];
  if (level) return `a su lado hay una dimensión en el nivel ${level}`;
  const [, nudges, counted] = /^(\d+) nudges, of which (\d+) are counted$/.exec(what) ?? [];
  if (nudges) return `${nudges} empujones, de los que se cuentan ${counted}`;
  const [, own, theirs, given] =
    /^the interviewer speaks (\d+) words, the candidate (\d+), and (\d+)/.exec(what) ?? [];
  if (own)
    return `el entrevistador dice ${own} palabras y el candidato ${theirs}; ${given} le tocaban al entrevistador`;
  if (/^goes back (?:from|to) /.test(what)) return "vuelve a algo que ya se había cerrado";
  const [, messages] = /^(\d+) messages, and no whole picture/.exec(what) ?? [];
  if (messages) return `${messages} mensajes, y no se pidió la imagen completa`;
  if (/^speaks of option/.test(what)) return "habla de una opción";
  const [, ran, worked] = /^the clock ran (\d+) ms where (-?\d+) were worked$/.exec(what) ?? [];
  return ran ? `el reloj corrió ${ran} ms y se trabajaron ${worked}` : null;
}

/** What was told too early. */
export const SECRETS: Record<string, string> = {
  "an unserved hint": "una pista que no se ha dado",
  "the approach": "el planteamiento",
  "the sample answer": "la respuesta de ejemplo",
  "a key insight": "una idea clave",
  "the answer to a variation": "la respuesta a una variación",
  "a line of the solution": "una línea de la solución",
  "a hidden test": "una prueba oculta",
  "a point of the rubric": "un punto de la rúbrica",
  "a good answer": "una buena respuesta",
  "how a figure is worked out": "cómo se calcula una cifra",
  "an explanation of an option": "la explicación de una opción",
  "a closed stage": "una etapa cerrada",
};

const OFFENCES: Record<string, string> = {
  "own cases are never asked for": "nunca se piden casos propios",
  "the complexity is never asked for": "nunca se pide la complejidad",
  "no variation is asked for": "no se pide ninguna variación",
  "no approach is asked for before the code": "no se pide un planteamiento antes del código",
  "no complexity is asked for before the code": "no se pide la complejidad antes del código",
  "holds up someone who is ready to write": "frena a quien ya puede escribir",
  "the approach was shown before the last rung": "el planteamiento se mostró antes de la última pista",
  "the sample answer was shown before the last rung":
    "la respuesta de ejemplo se mostró antes de la última pista",
  "the report does not know of it": "el informe no lo sabe",
  "the answer of a choice was shown as a hint": "la respuesta de una elección se mostró como pista",
  "the question shows no example": "la pregunta no muestra ningún ejemplo",
  "a fact is told unasked": "se dice un dato sin que se pida",
  "a question with an authored answer is not answered with it":
    "a una pregunta con respuesta escrita no se responde con ella",
  "says where the bug is": "dice dónde está el fallo",
  "tells a missed case where it should ask for it": "dice un caso que falta en vez de preguntar por él",
  "does not wrap up before the end": "no cierra antes del final",
  "a grade during the session": "una nota durante la sesión",
  "a grade before the end": "una nota antes del final",
  "a hint without a request": "una pista sin petición",
  "a rung is left out or served twice": "una pista se salta o se da dos veces",
  "a hint that was not authored": "una pista que no estaba escrita",
  "the interviewer never opened the question": "el entrevistador no abrió la pregunta",
  "something else was said before the opening": "se dijo otra cosa antes de empezar",
  "does not ask whether the problem is known": "no pregunta si el problema ya se conoce",
  "says nothing of the time": "no dice nada del tiempo",
  "does not say how many questions there are": "no dice cuántas preguntas hay",
  "does not say that facts may be asked for": "no dice que se pueden pedir datos",
  "does not say how hints work": "no dice cómo van las pistas",
  "infers something of the person": "deduce algo de la persona",
  "the report infers something of the person": "el informe deduce algo de la persona",
  "asks again what was declined": "pregunta otra vez lo que no se quiso responder",
  "says the same again": "dice lo mismo otra vez",
  "a nudge while the candidate is busy": "un empujón mientras el candidato trabaja",
  "one nudge too many": "un empujón de más",
  "sooner than the one before": "antes que el anterior",
  "asks more than the one before": "pide más que el anterior",
  "a later nudge asks something": "un empujón posterior pregunta algo",
  "too long for a nudge": "demasiado largo para un empujón",
  "the answer opened before the choice": "la respuesta se abrió antes de la elección",
  "the answer opened without reasons": "la respuesta se abrió sin razones",
  "no trade-off is asked for after the answer": "tras la respuesta no se pregunta por el compromiso",
  "nothing is asked once everything lies open": "no se pregunta nada cuando todo está abierto",
  "nothing changed in the middle of the design": "nada cambió a mitad del diseño",
  "spoken to in a pause": "se le habló en una pausa",
  "does not name the stages": "no nombra las etapas",
  "does not ask for the choice and its reasons": "no pide la elección y sus razones",
  "does not ask for the first step": "no pide el primer paso",
  "does not name the stages of an open design": "no nombra las etapas de un diseño abierto",
  "too-long": "demasiado largo",
  "two-questions": "dos preguntas a la vez",
  "asked-before": "ya se había preguntado",
  summary: "un resumen",
  "hint-like": "como una pista",
  code: "código",
  verdict: "un veredicto",
};

function place(where: string): string {
  const [, number, slug, clock] = /^question (\d+) \((.+)\) at (\S+)$/.exec(where) ?? [];
  return number ? `pregunta ${number} (${slug}) en ${clock}` : "en la entrevista";
}
