import type { NamedDesignCheck } from "../../domain/scoring/design-rubric.ts";
import type { CheckId } from "../../domain/scoring/rubric.ts";

/** What a yes shows and what a no advises, for the checks that every question of a kind has, in Spanish. */
export const CHECKS: Record<CheckId | NamedDesignCheck, { shows: string; advice: string }> = {
  asked_before_solving: {
    shows: "Preguntaste por lo que el enunciado dejaba abierto.",
    advice:
      "Pregunta por las entradas y los límites antes de decidirte por un camino; basta con una o dos preguntas concretas.",
  },
  explained_approach: {
    shows: "Dijiste con palabras cómo funciona tu solución.",
    advice: "Di en dos o tres frases cómo funciona la solución antes de escribirla o mientras la escribes.",
  },
  gave_reasons: {
    shows: "Diste razones de tus decisiones.",
    advice: "Da la razón junto con cada decisión: ¿por qué límite, cifra o propiedad?",
  },
  answered_questions: {
    shows: "Respondiste a lo que se preguntaba.",
    advice: "Responde primero a la pregunta que se hizo, y añade después lo que creas que vale la pena.",
  },
  key_insight: {
    shows: "Nombraste una idea clave del problema.",
    advice: "Busca el paso que se repite una y otra vez, y pregúntate qué lo haría innecesario.",
  },
  all_insights: {
    shows: "Nombraste todas las ideas clave de la mejor solución conocida.",
    advice: "Sigue después de la primera idea: di por qué es correcta y qué la hace lo bastante rápida.",
  },
  time_complexity: {
    shows: "Dijiste la complejidad en tiempo.",
    advice: "Di la complejidad en tiempo de tu propio código, y qué significa n.",
  },
  space_complexity: {
    shows: "Dijiste la complejidad en espacio.",
    advice: "Di también la memoria adicional, no solo el tiempo.",
  },
  compared_alternatives: {
    shows: "Comparaste tu planteamiento con otro.",
    advice: "Nombra también la solución directa, y di qué hace mejor la tuya y qué cuesta.",
  },
  all_hidden_pass: {
    shows: "Pasaron todas las pruebas ocultas.",
    advice: "Encuentra las entradas con las que el código falla o es demasiado lento antes de enviarlo.",
  },
  most_hidden_pass: {
    shows: "Pasó la mayoría de las pruebas ocultas.",
    advice: "Consigue primero una versión sencilla correcta; la velocidad puede venir después.",
  },
  code_complete: {
    shows: "Tu código compila y se ejecuta.",
    advice: "Ten pronto una versión que compile y se ejecute, aunque esté incompleta, y mantenla en marcha.",
  },
  few_submissions: {
    shows: "Te bastaron pocos envíos.",
    advice:
      "Usa ejecuciones con los ejemplos y entradas propias para encontrar fallos, y los envíos para confirmar.",
  },
  readable_code: {
    shows: "El código es fácil de leer.",
    advice: "Pon nombres que digan qué significa un valor, y quita lo que no se usa.",
  },
  ran_before_submitting: {
    shows: "Ejecutaste el código antes de enviarlo.",
    advice: "Ejecuta los ejemplos antes del primer envío.",
  },
  own_cases: {
    shows: "Probaste entradas propias.",
    advice: "Ejecuta al menos una entrada propia que los ejemplos no cubran.",
  },
  named_edge_case: {
    shows: "Pensaste en un caso límite.",
    advice: "Nombra la entrada más pequeña, la más grande y la rara, y di qué debería salir.",
  },
  first_submission_passed: {
    shows: "El primer envío pasó todas las pruebas.",
    advice: "Sigue el código a mano con un caso límite antes de enviarlo.",
  },
  asked_owner: {
    shows: "Preguntaste por lo que quedaba abierto.",
    advice:
      "Pregunta por usuarios, tamaño y límites antes de decidir; basta con una o dos preguntas concretas.",
  },
  explained_design: {
    shows: "Explicaste qué haces y cómo funciona.",
    advice: "Di en frases enteras qué haces y qué aporta, no en palabras sueltas.",
  },
  weighed_options: {
    shows: "Sopesaste una opción frente a otra.",
    advice: "Nombra también el otro camino, y di qué cuesta cada uno de los dos.",
  },
  right_option: {
    shows: "Elegiste la opción correcta.",
    advice: "Lee otra vez la explicación de cada opción: aquí encaja mejor otra.",
  },
  sound_arithmetic: {
    shows: "Tus cálculos salen.",
    advice: "Repasa los cálculos; uno de ellos no sale.",
  },
};
