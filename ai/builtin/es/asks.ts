import type { Asks } from "../says.ts";

/** Lo que pregunta el entrevistador integrado, en español. */
export const ASKS: Asks = {
  known: ["¿la conocías ya?", "¿es una que ya conoces?", "¿la has resuelto antes?"],
  approach: [
    "¿Cómo la abordarías?",
    "¿Cuál es tu primera idea para resolverla?",
    "¿Qué camino tomarías para resolverla?",
  ],
  example: [
    "Toma el primer ejemplo del enunciado: ¿qué harías con él a mano, paso a paso?",
    "¿Cómo encontrarías a mano la respuesta del primer ejemplo, paso a paso?",
  ],
  cost: [
    "¿Qué cuesta eso en tiempo y en memoria?",
    "¿Cómo crecen su tiempo y su memoria con la entrada?",
    "¿Cuál es su complejidad en tiempo y en espacio?",
  ],
  fastEnough: [
    "Mira los límites del enunciado: ¿cuántos pasos serían con la entrada más grande?",
    "Con la entrada más grande que permiten los límites, ¿cuántos pasos son?",
  ],
  newCost: ["Y esta, ¿cómo crece su tiempo?", "¿Qué costaría esta en tiempo?"],
  arrive: ["¿Cómo llegas a ese coste?", "¿Qué paso decide ese coste?"],
  ownCases: [
    "¿Con qué entradas intentarías romperlo?",
    "¿Qué casos probarías además de los ejemplos?",
    "¿Con qué lo probarías primero?",
  ],
  growth: [
    "Algunas pruebas tardan demasiado: ¿cómo crece el número de pasos con la entrada?",
    "En parte de las pruebas se acabó el tiempo: ¿qué parte de tu código da más pasos?",
  ],
  finalCost: [
    "¿Cuál es la complejidad en tiempo y en espacio del código tal como está?",
    "¿Qué cuesta el código terminado en tiempo y en memoria?",
  ],
  expected: [
    "¿Qué esperabas que hiciera ahí tu código, paso a paso?",
    "¿Qué pasa cuando sigues tu código con ella a mano?",
    "¿Dónde se aparta por primera vez de lo que tenías pensado?",
  ],
  untried: [
    "¿Qué clases de entrada no has probado todavía?",
    "¿Qué dejan fuera los ejemplos que los límites permiten?",
  ],
  nextLine: ["¿Qué va a hacer la próxima línea?", "¿Qué escribes a continuación, y para qué?"],
  handsBack: ["¿Qué devolverá la función al final?", "¿Qué va a recibir quien la llame?"],
  leftOver: ["¿Sigue haciendo falta todo lo que hay?", "¿Quitarías algo antes de entregarlo?"],
  readAloud: [
    "¿Me guías por él con el primer ejemplo?",
    "¿Cómo le explicarías esta versión a alguien del equipo que la lea mañana?",
  ],
  afterApproach: ["¿Qué paso escribirías primero?", "¿Con qué paso empiezas?"],
  anyQuestions: [
    "¿Quieres preguntar algo antes de terminar la ronda?",
    "¿Tienes alguna pregunta para mí antes de terminar la ronda?",
  ],
};
