import type { Sentences } from "../says.ts";

const of = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** Las frases de una ronda de código, en español. */
export const SENTENCES: Sentences = {
  count: {
    questions: (count) => of(count, "pregunta", "preguntas"),
    minutes: (count) => of(count, "minuto", "minutos"),
    tests: (count) => of(count, "prueba", "pruebas"),
    hintsLeft: (count) => `${count === 1 ? "queda" : "quedan"} ${of(count, "pista", "pistas")}`,
  },
  opening: {
    later: (number, count, title, example, known) =>
      `La pregunta ${number} de ${count} es "${title}"${example}: ${known}`,
    hello: (name) =>
      `Hola${name ? `, ${name}` : ""}, soy el entrevistador integrado de Mockingbird, un programa con datos preparados y no un modelo de lenguaje.`,
    noLimit: (questions) => `${questions} y ningún límite de tiempo`,
    limit: (minutes, questions) => `${minutes} para ${questions}`,
    agenda: (time, hasHints) =>
      `Tenemos ${time}: aclara lo que esté abierto, cuéntame tu planteamiento y su coste, escribe y prueba el código, y luego pregunto por variantes${hasHints ? "; el botón de pistas da un paso cada vez, y cada pista cuenta" : ""}.`,
    first: (title, example, known, isOnly) =>
      `La ${isOnly ? "" : "primera "}pregunta es "${title}"${example}: ${known}`,
    example: (input, output) => `, donde por ejemplo ${input.join(" y ")} da ${output}`,
    helloTo: (name) => `Hola, ${name}.`,
  },
  time: {
    none: "En esta sesión no hay límite de tiempo",
    seconds: "Queda menos de un minuto",
    one: "Queda un minuto, más o menos",
    several: (minutes) => `Quedan unos ${minutes} minutos`,
    closing: "así que lleva el código a un estado que puedas enviar.",
  },
  facts: {
    statement: (line) => `El enunciado dice: "${line}"`,
    goAhead: "Adelante, y dime en una frase qué idea sigues.",
  },
  authored: (ask) => `La pregunta está escrita en inglés: ${ask}`,
  again: {
    asked: (question) => `Pregunté: ${question}`,
    otherWords: (question) => `Con otras palabras: ${question}`,
    onlyWords: ["Solo tengo estas palabras para ello:", "No sé decirlo de otra manera que esta:"],
  },
  runs: {
    allPass: (total) => `Pasan las ${total} pruebas.`,
    samplesPass: (total) => (total === 1 ? "El único ejemplo pasa." : `Pasan los ${total} ejemplos.`),
    submitNow: "Envíalo para ejecutar las pruebas ocultas.",
    some: (passed, total, isSame) =>
      isSame ? `Siguen pasando ${passed} de ${total} pruebas` : `Pasan ${passed} de ${total} pruebas`,
    failed: (count, kind, input) => `${count}; ${FAILED[kind]} es la de ${input}.`,
    hidden: (count, hidden) =>
      `${count}; de las ocultas, ${listed(
        [
          hidden.wrong_answer ? `${hidden.wrong_answer} con otra respuesta` : "",
          hidden.error ? `${hidden.error} con un error` : "",
          hidden.timeout ? `${hidden.timeout} sin tiempo suficiente` : "",
          hidden.not_run ? `${hidden.not_run} sin ejecutar` : "",
        ].filter(Boolean),
      )}.`,
    ownTimeout: "Con tu entrada se acabó el tiempo.",
    ownError: "Tu entrada acabó en un error.",
    gone: ["Esa ejecución ya terminó; su resultado está junto a tu código."],
    notJudged: [
      "Esa ejecución no se pudo evaluar, y no es culpa de tu código; no se ha perdido nada, así que inténtalo otra vez.",
      "Esta vez la ejecución no dio resultado, por motivos ajenos a tu código, así que vuelve a lanzarla.",
    ],
    notCompiled: [
      "Todavía no compila; el mensaje del compilador está en los resultados.",
      "El compilador protesta; su mensaje está junto a tu código.",
    ],
    stillNotCompiled: [
      "Sigue sin compilar, así que mira otra vez el mensaje en los resultados.",
      "El compilador protesta de nuevo; empieza por su primer mensaje.",
    ],
    followByHand: [
      "Sigue esa entrada por el código a mano y di dónde te sorprende.",
      "Recorre esa entrada línea a línea y cuéntame qué encuentras.",
      "Imprime lo que no tengas claro con esa entrada y ejecútalo otra vez.",
    ],
    bestCounts: ["De todos tus envíos cuenta el mejor.", "Envía otra vez si avanzas; cuenta el mejor envío."],
    ownInput: [
      "Prueba entradas propias en el cuadro de entrada y compáralas con lo que calcules a mano.",
      "La entrada más pequeña y la más grande que permiten los límites merecen una ejecución tuya.",
      "Repasa los límites del enunciado y ejecuta una entrada propia para cada uno.",
    ],
    ownRan: [
      "Tu entrada se ejecutó; ¿es el resultado que habías calculado?",
      "Se ejecutó; ¿coincide el resultado con el tuyo?",
      "¿Coincide ese resultado con lo que esperabas?",
    ],
  },
  code: {
    nested: [
      "En el código hay un bucle dentro de otro: ¿cómo encaja con el coste que nombraste?",
      "Con un bucle dentro de otro tal como está, ¿mantienes el coste que nombraste?",
    ],
    rounds: [
      "En el código hay un bucle dentro de otro: ¿cuántas vueltas son con la entrada más grande?",
      "Con un bucle dentro de otro, ¿cuántas veces se ejecuta la línea más interna con la entrada más grande?",
    ],
    named: [
      "Recorriendo el código tal como está, ¿cómo llegas al coste que nombraste?",
      "¿Qué línea del código decide el coste que nombraste?",
    ],
    absent: [
      "Tu plan contaba con “{word}”: ¿qué ha sido de eso en el código?",
      "¿En qué parte del código entra ahora “{word}”?",
    ],
    unsaid: [
      "¿Qué contiene `{name}` mientras se ejecuta el código?",
      "¿Qué hay en `{name}` después de los dos primeros pasos?",
    ],
    depth: [
      "¿Hasta qué profundidad llegan las llamadas con la entrada más grande?",
      "¿Cuántas llamadas quedan abiertas a la vez en el peor caso?",
    ],
    sorting: "ordenar",
  },
  hints: {
    first: [
      "Esa solo apunta en una dirección, así que dedícale un minuto y dime qué cambia para ti.",
      "Piensa qué significa eso para tu plan, y di qué sacas de ello.",
    ],
    later: [
      "Esa es más concreta que la anterior; di cómo encajaría en tu plan.",
      "Intenta convertirla en un paso tuyo antes de tomar otra.",
      "Mira hasta dónde te lleva, en papel o en el editor.",
    ],
    last: [
      "Esa era la última pista, así que escribe las partes que tengas claras y ejecútalas; después de ella el botón muestra el planteamiento mismo.",
      "No hay más pistas, solo el planteamiento mismo: prueba antes cuánto de esta puedes llevar al código.",
    ],
    missing: [
      "No hay nada más que abrir, y por preguntar no se ha contado nada: escribe el paso del que tengas más certeza y ejecútalo.",
      "No hay nada más escrito, y preguntar no cuesta nada: convierte en código la parte que tengas clara.",
    ],
    approach: [
      "Ese es el planteamiento mismo, y al mostrarlo la puntuación de resolución de problemas queda limitada; lo que cuenta ahora es cómo lo llevas al código.",
      "El planteamiento ya está abierto, lo que limita la resolución de problemas, así que lo tuyo es llevarlo al código y probarlo.",
    ],
    button: [
      "El botón de pistas da un paso cada vez; {left}, y cada una que uses se cuenta.",
      "Toma una pista con el botón cuando quieras, {left}.",
      "Una pista está a una pulsación del botón; {left} para esta pregunta.",
    ],
    allOut: [
      "Ya salieron todas las pistas; una pulsación más del botón muestra el planteamiento mismo, lo que limita la resolución de problemas.",
      "Lo que queda tras el botón de pistas es el planteamiento mismo; limita la puntuación de resolución de problemas, y el código sigue contando del todo.",
    ],
    allOpen: [
      "El planteamiento está abierto junto a las pistas, así que toma su primer paso y conviértelo en código.",
      "Todo lo que podía mostrar está abierto; escribe el paso del que tengas más certeza y ejecútalo.",
      "Del planteamiento, toma el paso que tengas claro y escribe solo ese.",
    ],
    nothingLeft: [
      "Todo lo que podía mostrar está abierto; escribe el paso del que tengas más certeza y ejecútalo.",
      "No queda nada por abrir, así que escribe solo la parte que tengas clara y mira qué dicen las pruebas.",
    ],
  },
  review: {
    lastRun: (passed, tests) => `En la última ejecución pasaron ${passed} de ${tests}.`,
    nesting: (depth) => `Veo bucles unos dentro de otros, ${depth} niveles.`,
    oneLoop: "Veo un bucle y ninguno dentro de él.",
    loops: (count) => `Veo ${count} bucles, y ninguno que crezca con la entrada dentro de otro.`,
    recursion: "Veo una función que se llama a sí misma.",
    functions: (count) => `Veo ${count} funciones.`,
    noLoop: "Por ahora no veo ningún bucle.",
    starter: [
      "El editor tiene todavía el código inicial.",
      "Por ahora en el editor solo está el código inicial.",
    ],
    notBegun: [
      "Veo el esqueleto y ningún paso dentro todavía.",
      "La función está, y su cuerpo sigue abierto.",
    ],
    unreadable: [
      "Tal como está, el código no se lee como completo, así que poco puedo decir de él.",
      "Una parte sigue abierta, así que solo lo leo a trozos.",
    ],
    looked: [
      "Tengo delante el código tal como está.",
      "Leo lo que hay ahora en el editor.",
      "Miro la versión que está en el editor.",
    ],
    nothingNew: [
      "Ya he preguntado lo que quería sobre él; una ejecución dice más de lo que puedo decir yo.",
      "Desde la última vez que miré no hay en él nada nuevo para mí.",
    ],
  },
};

const FAILED = {
  timeout: "la primera que se quedó sin tiempo",
  error: "la primera que acabó en un error",
  other: "la primera que difiere",
};

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "algunas fallaron";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} y ${last}` : last;
}
