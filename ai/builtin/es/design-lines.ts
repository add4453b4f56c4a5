import type { DesignLines } from "../says.ts";

/** Lo que dice sin preguntar el entrevistador integrado en una ronda de diseño, en español. */
export const DESIGN_LINES: DesignLines = {
  unspecified: [
    "No he encontrado un dato para eso: pregúntalo con otras palabras, o haz una suposición y dila.",
    "No hay ningún dato con esas palabras; dilo de otro modo, o supón algo y dímelo.",
    "Ninguno de mis datos encaja con eso, así que prueba otras palabras o parte de una suposición tuya.",
    "Esas palabras no me han llevado a ningún dato; una pregunta más corta quizá, y una suposición también vale.",
  ],
  rest: [
    "Para lo demás no he encontrado un dato; pregúntalo con otras palabras, o haz una suposición.",
    "Del resto no hay ningún dato con esas palabras: dilo de otro modo, o supón algo.",
  ],
  begin: ["Sí, adelante.", "Sí, empieza cuando quieras."],
  back: ["Una frase sencilla basta.", "Unas pocas palabras sencillas bastan."],
  sayMore: [
    "Di algo más sobre eso; una frase o dos bastan.",
    "Con una palabra tengo que adivinar, así que dime en una frase a qué te refieres.",
  ],
  noVerdict: [
    "Durante la sesión no hay veredicto; eso es cosa del informe.",
    "Aquí no lo juzgo, así que sigue como mejor te parezca.",
    "Aquí solo quiero oír cómo decides.",
  ],
  noSolution: [
    "El diseño tiene que salir de ti, así que me guardo el mío.",
    "No doy respuestas; datos puedes tener siempre que pidas uno.",
    "Eso acabaría con el ejercicio, así que queda cerrado.",
  ],
  notYet: [
    "La respuesta se abre cuando hayas elegido una opción y dicho por qué.",
    "No digo nada de las opciones antes de que elijas una.",
    "Hasta que elijas, guardo silencio sobre las cuatro.",
  ],
  choose: [
    "Cuando te decidas por una, elígela en la tarjeta y escribe por qué.",
    "Pon tu elección en la tarjeta, con la razón en una frase o dos.",
    "La tarjeta recoge tu elección; tus razones cuentan tanto como la letra.",
  ],
  missed: [
    "De eso no sale nada nuevo a la luz.",
    "No ha cambiado nada que puedas ver.",
    "De ahí no salen datos nuevos.",
  ],
  opened: [
    "Hay algo nuevo abierto junto a la situación.",
    "Eso ha traído datos nuevos, que están junto a la situación.",
    "Hay novedades junto a la situación.",
    "Ahora puedes leer más junto a la situación.",
  ],
  explained: [
    "La tarjeta muestra qué habla a favor y en contra de cada opción.",
    "En la tarjeta está lo que habría supuesto cada opción.",
    "Las explicaciones están en la tarjeta.",
  ],
  twist: ["Ahora cambia algo, está escrito en inglés:", "Hay algo que nadie te había dicho, en inglés:"],
  timeUp: [
    "El tiempo previsto para esta pregunta se acabó: termina la idea y luego sigue adelante.",
    "Ese era el tiempo para esta pregunta; di lo que te quede en mente y después continúa.",
  ],
  leave: [
    "El botón de arriba te lleva a lo siguiente cuando quieras.",
    "Sigue con el botón de arriba cuando no quede nada que decir.",
    "Por mi parte es todo sobre esta; el botón de arriba te lleva a lo siguiente.",
  ],
  closing: ["así que vayamos cerrando:", "así que aquí acaban las preguntas:"],
  hint: [
    "Dedícale un minuto a esa pista, y di qué cambia.",
    "Mira qué le hace esa pista a tu plan.",
    "Di qué sacas de esa pista cuando quieras.",
    "Deja esa pista a un lado si no ayuda.",
  ],
  approach: [
    "Esa es una respuesta de muestra entera, y al mostrarla la puntuación de esta pregunta queda limitada; di qué parte defenderías tú.",
    "Con la respuesta de muestra abierta la puntuación queda limitada; lo que falta es decir en qué harías otra cosa.",
  ],
  hintButton: [
    "El botón de pistas da un paso cada vez; {left}, y cada una que uses se cuenta.",
    "Toma una pista con el botón cuando quieras, {left}.",
    "Una pista está a una pulsación del botón; {left} para esta pregunta.",
  ],
  noHints: [
    "Para esta no hay pistas; di qué descartarías primero.",
    "Esta pregunta no tiene más pistas, así que empieza por lo que puedas descartar.",
  ],
  hintsOut: [
    "Ya salieron todas las pistas; una pulsación más del botón muestra una respuesta de muestra entera, lo que limita la puntuación de esta pregunta.",
    "Lo que queda tras el botón de pistas es una respuesta de muestra; limita la puntuación de esta pregunta.",
  ],
  allOpen: [
    "Todo lo que podía mostrar está abierto; toma la parte que construirías tú.",
    "No queda nada por abrir, así que di qué parte sabrías defender.",
  ],
  emptyNotes: [
    "En tus notas no hay nada todavía; unas líneas con lo que has decidido nos ayudan a los dos.",
    "Tus notas están vacías por ahora.",
  ],
  readNotes: ["He leído tus notas.", "He repasado tus notas."],
  next: ["Entonces dejamos esa.", "No pasa nada, la dejamos ahí.", "Bien, otra entonces."],
  english: [
    "Solo puedo seguir español e inglés; frases cortas bastan.",
    "Aquí puedo seguir español o inglés, al hablar y en las notas.",
  ],
  more: ["Sigue.", "Te escucho.", "Anotado, sigue.", "Bien, ¿qué viene después?"],
};
