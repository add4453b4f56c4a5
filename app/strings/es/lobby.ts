import type { lobby as english } from "../lobby.ts";

export const lobby: typeof english = {
  title: (kind) => `Tu ${kind.toLowerCase()}`,
  lead: "Nada cuenta hasta que pulses Empezar.",
  agenda: "Qué va a pasar",
  steps: (number, questions) => [
    number === 1
      ? `${questions}, que se elige cuando pulsas Empezar.`
      : `${questions}, una detrás de otra. Cada una se elige cuando termina la anterior.`,
    "Pregunta lo que no esté claro, di cómo lo harías y después escribe el código.",
    "Ejecuta los ejemplos cuantas veces quieras. Al enviar, las pruebas ocultas juzgan el código.",
    "Las pistas llegan paso a paso, cuando las pides. Cada una se anota y cuenta un poco.",
  ],
  design: {
    plan: (number, questions, plan) =>
      number === 1 ? `${questions}: ${plan}.` : `${questions}, una detrás de otra: ${plan}.`,
    format: {
      MCQ: "Opción múltiple: decídete por una de cuatro respuestas y di por qué. Después se abre la respuesta, con una explicación de cada opción.",
      SCENARIO:
        "Un escenario: algo va mal. Los datos se abren por etapas, según lo que pides y lo que haces.",
      OPEN_ENDED:
        "Un diseño abierto: de los requisitos a la operación, en conversación. Al lado hay un bloc de notas que el entrevistador lee.",
    },
    hints:
      "Donde una pregunta tiene pistas, llegan paso a paso, cuando las pides. Cada una se anota y cuenta un poco.",
  },
  facts: {
    questions: "Preguntas",
    time: "Tiempo",
    difficulty: "Dificultad",
    topics: "Temas",
    language: "Lenguaje",
    accommodations: "Adaptado",
  },
  chosen: "Elegido para ti",
  mix: "Una mezcla equilibrada",
  noLimit: "Sin límite",
  clock: {
    limited:
      "El servidor lleva el reloj. Empieza cuando se abre la primera pregunta, avisa a falta de 10 minutos, de 5 y de 1 y termina la entrevista cuando se acaba el tiempo. Cuenta todo lo escrito hasta entonces.",
    quiet:
      "El servidor lleva el tiempo y no se muestra ningún reloj. Una línea discreta avisa cuando quedan unos 5 minutos; cuando se acaba el tiempo la entrevista termina, y cuenta todo lo escrito hasta entonces.",
    stops: "El reloj se para durante las pausas.",
    own: "Cada pregunta muestra el tiempo previsto para ella; cuando se pasa te avisa, y terminas lo que estabas pensando.",
    ownQuiet:
      "Cuando se pasa el tiempo previsto para una pregunta te avisa, y terminas lo que estabas pensando.",
    none: "No hay tiempo límite. El reloj solo muestra cuánto llevas.",
  },
  interviewer: {
    DSA: "El entrevistador es un programa. Ve lo que escribes en el chat y en el editor, y los resultados de tus ejecuciones. No te dice la respuesta ni te juzga en voz alta: eso viene en el informe.",
    SYSTEM_DESIGN:
      "El entrevistador es un programa. Ve lo que escribes en el chat y en las notas, lo que eliges y lo que haces. Hace de responsable del producto cuando preguntas y, más allá de la respuesta a una opción múltiple, no te juzga en voz alta: eso viene en el informe.",
  },
  device: "Puedes cerrar esta página y seguir en otro dispositivo.",
  start: "Empezar",
  starting: "Empezando",
};
