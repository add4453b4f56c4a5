import type { TaskKind } from "../../../domain/room/task.ts";
import type { DesignSentences } from "../says.ts";

/** Las frases de una ronda de diseño de sistemas, en español. */
export const DESIGN_SENTENCES: DesignSentences = {
  opening: {
    later: (number, count, what) => `Pregunta ${number} de ${count}: ${what}.`,
    what: (kind, title, minutes) => `${WHAT[kind]}, "${title}"${minutes === null ? "" : `, unos ${minutes}`}`,
    length: (questions, isOne) => (isOne ? questions : `${questions}, cada una con su tiempo`),
    noLimit: "tiempo sin límite",
    hello: (name, time, length, hints) =>
      `Hola${name ? `, ${name}` : ""}, soy el entrevistador integrado de Mockingbird, un programa con datos preparados: tenemos ${time} para ${length}; pide datos siempre que los necesites${hints}.`,
    begin: (what, course) =>
      `Empezamos con ${what}${course ? `; ${course.charAt(0).toLowerCase()}${course.slice(1)}` : "."}`,
    hints: ", y el botón de pistas da un paso cada vez, que se cuenta",
    hintsElsewhere: ", y donde una pregunta tiene pistas, cada una que tomes se cuenta",
    scenarioCourse: "Di qué miras y qué haces; irán saliendo datos nuevos a la luz.",
    designCourse:
      "Vamos de los requisitos y unas cifras aproximadas, por la interfaz, los datos y la visión de conjunto, hasta una parte en detalle, y acabamos con su operación; dilo si ya trabajaste en algo así.",
    starts: {
      coding: ["¿Por dónde empezarías?"],
      mcq: ["¿Qué opción eliges, y por qué?", "¿Cuál de las cuatro tomarías, y por qué motivo?"],
      scenario: ["¿Qué miras o qué haces primero?", "¿Cuál es tu primer paso?"],
      design: ["¿Qué te gustaría saber antes de empezar?", "¿Qué necesitas aclarar primero?"],
    },
  },
  timeLeft: (all, own) => `${all} en total, y de ellos ${own} para esta pregunta`,
  noteLine: (line) => `¿Qué hay detrás de la línea "${line}"?`,
  mcq: {
    stands: [
      "Tus razones ya me las has dicho; ¿quieres añadir algo, o se quedan como están?",
      "Tengo tus razones de antes; ¿se mantienen, o falta alguna más?",
    ],
    why: [
      "Antes de que se abra la respuesta: ¿qué habla a favor de esa opción, y qué en contra de las otras?",
      "¿Qué te llevó a elegirla, y por qué no una de las otras?",
    ],
    owed: [
      "Tus razones siguen pendientes: ¿qué habla a favor de tu elección?",
      "La respuesta se abre con tus razones, así que una frase basta: ¿por qué esta opción?",
      "Necesito una razón antes de que se abra la respuesta: ¿qué iría mal con las otras?",
    ],
  },
  scenario: {
    read: [
      "¿Qué conclusión sacas, y qué haces ahora?",
      "¿Cómo lees eso, y cuál es tu siguiente paso?",
      "¿Qué te dice eso, y qué haces al respecto?",
      "¿Qué se sigue de eso para ti?",
    ],
    last: ["¿Qué haces con eso, ahora mismo?", "¿Cómo actúas con eso en los minutos que tienes?"],
    look: [
      "¿Qué mirarías a continuación?",
      "¿Dónde más mirarías?",
      "¿Qué más quieres saber?",
      "¿Qué cifra te haría cambiar de opinión?",
    ],
    act: [
      "¿Cuál es tu siguiente paso?",
      "¿Qué haces a continuación, y por qué eso primero?",
      "¿Qué viene después de eso?",
      "¿A qué esperas antes del siguiente paso?",
    ],
    smaller: [
      "Entonces empieza por algo más pequeño: ¿qué cifra te gustaría ver?",
      "Deja la causa a un lado por ahora: ¿qué lo haría menos malo para los usuarios?",
      "No hace falta que lo sepas todavía: ¿a quién o qué le preguntarías?",
    ],
    lasting: [
      "Supón que vuelve la calma: ¿qué cambias para que esto no se repita?",
      "Ya no hay presión: ¿qué construirías o cambiarías para siempre?",
    ],
  },
};

const WHAT: Record<TaskKind, string> = {
  coding: "una pregunta de código",
  mcq: "una elección entre cuatro opciones",
  scenario: "una situación en la que actuar",
  design: "un diseño abierto",
};
