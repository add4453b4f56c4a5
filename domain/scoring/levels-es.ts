import type { Dimension } from "../feedback.ts";

/** Lo que significan los niveles de cada dimensión, tal como lo dice el informe en español. */
export const LEVELS: Record<Dimension, Record<1 | 2 | 3 | 4, string>> = {
  communication: {
    4: "siempre fácil de seguir",
    3: "se podía seguir, con preguntas",
    2: "difícil de seguir o a menudo en silencio",
    1: "casi nada se explicó",
  },
  problem_solving: {
    4: "la mejor solución conocida, con alternativas y sin grandes pistas",
    3: "una idea sólida, analizada en parte",
    2: "parte del camino",
    1: "sin resolver, y con poco dicho sobre cómo resolverlo",
  },
  coding: {
    4: "completo y correcto, sin rodeos",
    3: "funciona, con alguna dificultad",
    2: "funciona en parte",
    1: "nada que funcione todavía",
  },
  verification: {
    4: "probado de forma planificada",
    3: "probado, con casos sin cubrir",
    2: "poco probado",
    1: "apenas se mostró alguna prueba",
  },
  requirements: {
    4: "primero se aclaró qué se quiere, qué no y cómo de bien tiene que funcionar",
    3: "se aclararon los requisitos principales",
    2: "se aclararon algunos requisitos",
    1: "apenas se aclaró algún requisito",
  },
  estimation: {
    4: "cifras que salen y que deciden algo",
    3: "cifras, en su mayoría correctas",
    2: "pocas cifras, o algunas que no salen",
    1: "ninguna cifra sobre la que construir",
  },
  api_data: {
    4: "la interfaz y los datos encajan con las lecturas y las escrituras",
    3: "la interfaz y los datos en lo principal",
    2: "partes de la interfaz o de los datos",
    1: "casi nada de interfaz y datos",
  },
  high_level: {
    4: "un conjunto que se sostiene, con el camino de una petición",
    3: "las partes principales y cómo encajan",
    2: "algunas de las partes",
    1: "no se ve ningún conjunto",
  },
  deep_dive: {
    4: "una parte elaborada hasta donde es difícil",
    3: "una parte elaborada en lo principal",
    2: "poca profundidad",
    1: "ninguna profundidad",
  },
  trade_offs: {
    4: "decisiones sopesadas con su precio",
    3: "decisiones con razones",
    2: "pocas razones",
    1: "ninguna razón que sostenga la elección",
  },
  operations: {
    4: "fallos, señales y recuperación bien pensados",
    3: "los fallos y señales principales",
    2: "algunos de ellos",
    1: "casi nada sobre cómo mantenerlo en marcha",
  },
  choice: {
    4: "la opción correcta",
    3: "la opción correcta",
    2: "otra opción",
    1: "otra opción",
  },
};
