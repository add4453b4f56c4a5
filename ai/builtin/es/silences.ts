import type { Silences } from "../says.ts";

/** Una palabra en un silencio, tanto más suave cuanto más dura. */
export const SILENCES: Silences = {
  first: {
    thinking: [
      "Tómate el tiempo que necesites.",
      "Te dejo pensar; hacerlo en voz alta está bien, y no es obligatorio.",
      "No hace falta llenar la pausa.",
    ],
    "trailing-off": [
      "Sigue, te escucho.",
      "Sigo contigo; acaba la idea a tu ritmo.",
      "Estabas a mitad de una idea, y me gustaría oír el resto.",
    ],
    writing: [
      "Aquí estoy mientras escribes; avisa si algo no está claro.",
      "Escribe con calma; voy siguiendo el código.",
      "No quiero interrumpir; habla cuando te sirva.",
    ],
    stuck: [
      "¿Qué parte no está clara ahora mismo?",
      "¿Qué te gustaría saber antes del próximo cambio?",
      "Suele ayudar decir en voz alta qué mostró la última ejecución.",
    ],
    done: [
      "Si no queda nada que decir sobre esta, el botón de arriba termina la pregunta.",
      "Puedes terminar la pregunta con el botón de arriba cuando quieras.",
      "A partir de aquí el siguiente paso es tuyo, y terminar la pregunta es uno de ellos.",
    ],
    quiet: [
      "¿Qué estás mirando ahora mismo?",
      "¿Por dónde van tus pensamientos?",
      "Una idea a medias ya basta para hablar.",
    ],
  },
  open: [
    "No hay prisa con la respuesta.",
    "Una parte de la respuesta también vale.",
    "Deja la pregunta para luego si prefieres seguir.",
  ],
  second: {
    thinking: ["Por mi parte sigue sin haber prisa.", "Aquí estoy cuando la idea esté a punto."],
    "trailing-off": ["El resto puede esperar hasta que lo tengas.", "Retoma el hilo cuando quieras."],
    writing: ["Continúa; estoy a un mensaje de distancia.", "De ti no hace falta nada más que el código."],
    stuck: [
      "Si quieres un empujón, ahí está el botón de pistas; sin él también está bien.",
      "Una entrada pequeña propia o el botón de pistas pueden poner las cosas en marcha, lo que prefieras.",
    ],
    done: [
      "Tómate un momento si lo necesitas; por mi parte no hay nada abierto.",
      "No tengo nada abierto, así que tómate tu tiempo.",
    ],
    quiet: [
      "Cualquier paso pequeño es un buen comienzo, también una pregunta sobre el enunciado.",
      "No tiene que ser una idea acabada; una pregunta también cuenta.",
    ],
  },
  last: [
    "No hay prisa; aquí estoy cuando quieras seguir.",
    "Espero; escribe cuando quieras.",
    "La sesión sigue abierta, y también puedes pausarla.",
  ],
  design: {
    lastCall: "así que di lo que quieras que conste todavía.",
    thinking: [
      "Tómate el tiempo que necesites.",
      "No hace falta llenar la pausa.",
      "Pensar en voz alta está bien aquí, y no es obligatorio.",
    ],
    trailingOff: ["Sigue, te escucho.", "Estabas a mitad de una idea, y me gustaría oír el resto."],
    writing: [
      "Aquí estoy mientras escribes; avisa si algo no está claro.",
      "Escribe con calma; puedo ir leyendo las notas.",
    ],
    open: [
      "No hay prisa con la respuesta.",
      "Una parte de la respuesta también vale.",
      "Una idea a medias ya basta para hablar.",
    ],
    quiet: ["¿Qué estás mirando ahora mismo?", "¿Por dónde van tus pensamientos?"],
    second: [
      "Cualquier paso pequeño sirve para seguir, también una pregunta sobre los datos.",
      "No tiene que ser una idea acabada; una pregunta también cuenta.",
    ],
    last: [
      "No hay prisa; aquí estoy cuando quieras seguir.",
      "Espero; escribe cuando quieras.",
      "La sesión sigue abierta, y pausarla detiene el reloj.",
    ],
  },
};
