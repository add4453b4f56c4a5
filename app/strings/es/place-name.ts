/** Un lugar de un borrador: `hints.2` → "la pista 3"; `rubric.key_points.0.terms` → "los términos del punto clave 1". */
export function placeName(field: string): Named {
  const steps = field.split(".").filter((step) => !GROUPS.includes(step));
  let named: Named | null = null;
  for (const [at, step] of steps.entries()) {
    if (isPlace(step)) continue;
    const place = steps[at + 1];
    const own = isPlace(place)
      ? itemName(step, Number(place))
      : (LISTS[step] ?? FIELDS[step] ?? quotedName(step));
    named = named ? { ...own, text: `${own.text} ${ofThe(named.text)}` } : own;
  }
  return named ?? { text: "la pregunta", plural: false };
}

/** `plural`: the verb has to agree. */
export type Named = { text: string; plural: boolean };

/** Al principio de una frase. */
export function placeSubject(field: string): Named {
  const { text, plural } = placeName(field);
  return { text: text.charAt(0).toUpperCase() + text.slice(1), plural };
}

const ofThe = (text: string) => (text.startsWith("el ") ? `del ${text.slice(3)}` : `de ${text}`);
const GROUPS = ["rubric", "solutions", "provenance"];
const isPlace = (step: string | undefined): step is string => step !== undefined && /^\d+$/.test(step);
const one = (text: string): Named => ({ text, plural: false });
const some = (text: string): Named => ({ text, plural: true });
const quotedName = (step: string): Named => one(`«${step.replaceAll("_", " ")}»`);

const itemName = (list: string, at: number): Named =>
  one(list === "options" ? `la opción ${"ABCD"[at] ?? at + 1}` : `${ITEMS[list] ?? "la entrada"} ${at + 1}`);

const ITEMS: Record<string, string> = {
  topics: "el tema",
  companies: "la empresa",
  hints: "la pista",
  clarifications: "la aclaración",
  asks: "la frase",
  insights: "la idea clave",
  edge_cases: "el caso límite",
  key_points: "el punto clave",
  bonus_points: "el punto adicional",
  follow_ups: "la pregunta de seguimiento",
  twists: "el giro",
  estimates: "la estimación",
  terms: "el término",
  all_of: "el grupo de términos",
  cases: "el caso",
  wrong: "la solución errónea",
  stages: "la etapa",
  sources: "la fuente",
};

const LISTS: Record<string, Named> = {
  topics: some("los temas"),
  companies: some("las empresas"),
  hints: some("las pistas"),
  clarifications: some("las aclaraciones"),
  asks: some("las frases"),
  insights: some("las ideas clave"),
  edge_cases: some("los casos límite"),
  key_points: some("los puntos clave"),
  bonus_points: some("los puntos adicionales"),
  follow_ups: some("las preguntas de seguimiento"),
  twists: some("los giros"),
  estimates: some("las estimaciones"),
  terms: some("los términos"),
  all_of: some("los grupos de términos"),
  cases: some("los casos de prueba"),
  wrong: some("las soluciones erróneas"),
  options: some("las opciones"),
  stages: some("las etapas"),
  sources: some("las fuentes"),
};

const FIELDS: Record<string, Named> = {
  title: one("el título"),
  slug: one("el nombre corto"),
  difficulty: one("el nivel"),
  description: one("el enunciado"),
  signature: one("la firma"),
  expected_approach: one("el planteamiento"),
  sample_answer: one("la respuesta de ejemplo"),
  time_limit_min: one("el límite de tiempo"),
  optimal_time: one("la complejidad óptima en tiempo"),
  optimal_space: one("la complejidad óptima en espacio"),
  input: one("la entrada"),
  expected_output: one("la salida esperada"),
  name: one("el nombre"),
  unit: one("la unidad"),
  text: one("el texto"),
  code: one("el código"),
  language: one("el lenguaje"),
  explanation: one("la explicación"),
  answer: one("la respuesta"),
  good_answer: one("la buena respuesta"),
  dimension: one("la dimensión"),
  level: one("el nivel"),
  working: one("el cálculo"),
  insight: one("el texto"),
  point: one("el texto"),
  ask: one("la pregunta"),
  low: one("la cifra más baja"),
  high: one("la cifra más alta"),
  javascript: one("la solución en JavaScript"),
  python: one("la solución en Python"),
  java: one("la solución en Java"),
  after: one("el número de etapas anteriores"),
  reveals: one("el texto"),
  review: one("la segunda lectura"),
};
