import type { Lines } from "../says.ts";

/** Lo que dice sin preguntar el entrevistador integrado, en español: the same lines as in English. */
export const LINES: Lines = {
  noted: ["Anotado.", "Bien.", "Gracias.", "De acuerdo."],
  goOn: [
    "Sigue en el editor.",
    "Continúa cuando quieras.",
    "Aquí estoy si quieres comentar algo.",
    "Sigue, y di qué decides mientras escribes.",
  ],
  ready: ["Cuando quieras.", "A tu ritmo.", "Te escucho.", "Bien, te toca a ti."],
  think: [
    "Tómate el tiempo que necesites.",
    "Sin prisa, piénsalo bien.",
    "Piénsalo con calma, no cuento los segundos.",
  ],
  write: [
    "Adelante, escríbelo y di qué decides sobre la marcha.",
    "Entonces escríbelo en el editor.",
    "El editor es tuyo; avisa cuando quieras comentar alguna parte.",
  ],
  writeAnyway: [
    "Si lo tienes claro, empieza a escribir y luego hablamos de lo que hace el código.",
    "También puedes escribir sin más, y las pruebas mostrarán adónde lleva.",
  ],
  notFollowed: ["No he podido seguir eso.", "No he captado la idea.", "Eso no he sabido dónde situarlo."],
  unspecified: [
    "No he encontrado un dato para eso: pregúntalo con otras palabras, o elige lo que parezca razonable y di qué eliges.",
    "No hay nada con esas palabras entre mis datos; dilo de otro modo, o decídelo tú y cuéntamelo.",
    "Esas palabras no me han llevado a ningún dato; prueba con otras, o haz una suposición y dila.",
    "Ninguno de mis datos encaja con eso, así que pregúntalo de otra manera o parte de una suposición tuya.",
  ],
  meaning: [
    "Para eso solo tengo las palabras del enunciado; sus ejemplos muestran qué se quiere decir.",
    "Los ejemplos del enunciado son lo mejor que puedo señalarte para saber qué significa.",
  ],
  report: [
    "El informe se escribe cuando termina la entrevista, con las pruebas de cada puntuación.",
    "Eso llega con el informe al final, cada puntuación con aquello en lo que se apoya.",
  ],
  score: [
    "Durante la sesión no hay puntuación ni veredicto; el informe llega al final.",
    "Mientras dura la sesión no doy ningún veredicto: las puntuaciones vienen en el informe del final.",
  ],
  moveOn: [
    "Sí: pulsa el botón de terminar la pregunta cuando quieras dejarla; no podrás volver a ella.",
    "El botón de la barra de arriba te lleva a la siguiente; esta pregunta se cierra entonces del todo.",
  ],
  notMine: [
    "No he podido relacionar eso con nada de lo que sé de esta pregunta; prueba con otras palabras.",
    "Eso no está entre lo que sé; dilo de otro modo y vuelvo a mirar.",
  ],
  withoutHint: [
    "Entonces sin pista; el botón sigue cerrado hasta que quieras una.",
    "Sin pista, pues: sigue por donde mejor te parezca.",
  ],
  noVerdict: [
    "Los veredictos los dejo fuera de la sesión; lo dirán las pruebas.",
    "Aquí no lo juzgo: una ejecución te mostrará más de lo que puedo decir yo.",
    "Eso se lo dejo a las pruebas, y el informe del final explica el resto.",
  ],
  bound: [
    "No hay más cota que los límites del enunciado; a cuál apuntas lo decides tú.",
    "Los límites del enunciado deciden qué es lo bastante rápido, así que el objetivo lo pones tú.",
  ],
  languages: [
    "Puedes usar JavaScript, Python o Java con sus bibliotecas estándar; se elige encima del editor.",
    "Usa JavaScript, Python o Java y cualquier cosa de su biblioteca estándar.",
  ],
  noSolution: [
    "La solución no la doy.",
    "La solución tiene que salir de ti.",
    "Eso acabaría con el ejercicio, así que me guardo la solución.",
  ],
  pleasantry: [
    "Gracias por preguntar; soy un programa y siempre estoy igual, así que vamos con la pregunta.",
    "Muy amable; no tengo días mejores ni peores, así que podemos empezar.",
  ],
  blamesTests: [
    "Las soluciones de referencia pasan las mismas pruebas en la misma máquina, así que me guío por lo que muestran.",
    "Solo puedo guiarme por las ejecuciones; las soluciones de referencia pasan las mismas pruebas.",
  ],
  compiler: [
    "El mensaje del compilador dice en qué ha tropezado; empieza por su primera línea.",
    "Todavía no se ha ejecutado, así que lo que hay para guiarse es el mensaje del compilador.",
  ],
  notHere: [
    "Eso aquí no tiene efecto: yo solo participo en la entrevista.",
    "Sobre eso no puedo actuar; nada de lo que se diga en el chat cambia la etapa ni la puntuación.",
    "Eso no es algo que haga aquí.",
  ],
  aside: [
    "Eso lo dejo a un lado; aquí cuenta la pregunta.",
    "No entro en eso, así que volvamos a la pregunta.",
    "Dejémoslo; todavía tenemos una pregunta por delante.",
  ],
  here: ["Estoy aquí y leyendo; sigue con la pregunta.", "Sí, lo que escribes llega, así que sigue."],
  echo: [
    "Esas son mis palabras; me gustaría oír las tuyas.",
    "Eso es lo que pregunté yo, así que dime con tus palabras qué piensas.",
    "Esas palabras las conozco; lo que falta es tu respuesta, y media ya basta.",
  ],
  offTopic: [
    "Quedémonos con la pregunta.",
    "Eso nos aleja de la pregunta, así que lo dejo ahí.",
    "Solo puedo hablar de esta entrevista.",
  ],
  machine: [
    "Soy el entrevistador integrado de Mockingbird: un programa que trabaja con datos preparados sobre esta pregunta, ni una persona ni un modelo de lenguaje.",
    "Un programa: el entrevistador integrado de Mockingbird, con datos preparados sobre esta pregunta y sin un modelo de lenguaje detrás.",
  ],
  english: [
    "Solo puedo seguir español e inglés, y el código en cualquiera de los tres lenguajes.",
    "Aquí puedo seguir español o inglés; el código, claro, habla por sí mismo.",
  ],
  spanish: ["Sigue en español; los datos de la pregunta están en inglés."],
  spanishAgain: ["Te sigo en español."],
  tooLong: [
    "Eso es más de lo que puedo seguir de una vez; dame lo esencial en dos frases.",
    "Resume lo esencial en dos frases, por favor, porque no he podido seguirlo todo.",
  ],
  chatCode: [
    "El código va en el editor, donde se puede ejecutar; aquí me gustaría oír la idea que hay detrás.",
    "Pon el código en el editor para que se pueda ejecutar, y cuéntame su idea con palabras.",
  ],
  leaveIt: ["Entonces dejamos esa.", "No pasa nada, la dejamos ahí.", "Dejemos eso."],
  smaller: [
    "Parte del camino lento y seguro; la velocidad puede venir después.",
    "Una solución lenta es un buen punto de partida.",
  ],
  hello: ["Hola.", "Buenas."],
  reading: [
    "Lee el enunciado a tu ritmo y pregunta lo que no esté claro.",
    "Mira primero el enunciado; las preguntas sobre él son bienvenidas.",
  ],
  tryIt: [
    "Síguelo sobre un ejemplo y dime qué sale.",
    "Pruébalo con el primer ejemplo y mira si se sostiene.",
    "Recorre un ejemplo a mano y verás en qué acaba.",
  ],
  findIt: [
    "No señalo el sitio; resuelve a mano una entrada pequeña y compárala con tu código línea a línea.",
    "Encontrarlo es parte de la tarea: imprime los valores con una entrada pequeña y mira dónde se apartan de tu plan.",
    "Esa búsqueda es tuya; una entrada pequeña propia en el cuadro de entrada es un buen comienzo.",
  ],
  hidden: [
    "Las pruebas ocultas siguen ocultas: ves cuántas pasan y cómo acaban las demás.",
    "De las pruebas ocultas solo se muestran los recuentos, también a mí.",
  ],
  runIt: [
    "Una ejecución mostrará si eso se sostiene.",
    "Ejecútalo y mira qué hace.",
    "La próxima ejecución lo dirá.",
  ],
  submit: [
    "Envíalo cuando te convenza.",
    "Cuando no quede nada por probar, envíalo.",
    "Las pruebas ocultas se ejecutan cuando lo envías.",
  ],
  runOrSubmit: [
    "Ejecuta los ejemplos y envíalo cuando te convenza.",
    "Deja entonces que hablen las pruebas: envíalo cuando no quede nada por probar.",
    "Envíalo cuando quieras; entonces se ejecutan las pruebas ocultas.",
  ],
  finish: [
    "Entonces termina la ronda con el botón cuando quieras; el informe llega al final.",
    "Ya puedes terminar la ronda; lo que resulte de ella estará en el informe.",
    "Por mi parte nada más: termina la ronda cuando quieras.",
  ],
  thatWasAll: ["Esas eran mis preguntas.", "Es todo lo que quería preguntar sobre esta."],
  nothingToRepeat: [
    "Por mi parte no hay nada pendiente, así que sigue como quieras.",
    "No tengo ninguna pregunta abierta para ti, así que sigue.",
  ],
};
