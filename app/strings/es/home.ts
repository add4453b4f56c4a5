import type { home as english } from "../home.ts";

export const home: typeof english = {
  landing: {
    title: "Simulacros de entrevistas técnicas que se sienten como las de verdad",
    lead: "Razona un problema en voz alta con un entrevistador que pregunta, escucha y lee tu código mientras escribes. Ejecútalo, envíalo a las pruebas ocultas y lee después de dónde sale cada puntuación.",
    signIn: "Iniciar sesión con Google",
    signInHint: "Se leen tu nombre, tu correo y tu foto, nada más.",
    returnTo: "Inicia sesión para seguir a la página que pediste.",
    points: [
      {
        title: "Una conversación, no un examen",
        text: "El entrevistador quiere oír tu planteamiento, da pistas paso a paso cuando las pides y pregunta por costes y casos límite.",
      },
      {
        title: "Lo correcto se mide",
        text: "JavaScript, Python y Java se ejecutan en el servidor con pruebas ocultas. Ningún modelo puede subir una puntuación que las pruebas no dieron.",
      },
      {
        title: "Comentarios que puedes comprobar",
        text: "Cada comentario cita tus propias palabras o nombra la ejecución en que se apoya. Lo que no se pudo evaluar se dice así, nunca cuenta como cero.",
      },
      {
        title: "No se pierde nada",
        text: "Cierra el portátil o quédate sin red. El reloj, el código y la frase a medias siguen donde los dejaste.",
      },
    ],
    sampleLabel: "Un fragmento de entrevista, como ejemplo",
    sample: {
      title: "Two sum",
      time: "18:42",
      interviewerName: "Entrevistador",
      interviewer:
        "Antes de escribir código: ¿cuánto cuesta eso en tiempo y en espacio, y qué es lo que más pesa?",
      candidateName: "Tú",
      candidate:
        "Una pasada con un mapa de valor a índice, así que lineal en ambos. En el espacio lo que pesa es el mapa.",
      run: "Enviado en Python, 24 de 24 pruebas ocultas",
      results: "Ejemplos 3 de 3 · ocultas 24 de 24",
      passed: "Pasan todas las pruebas",
      band: "Técnica",
      bandWord: "Destacado",
      bandRange: "de 86 a 91",
    },
  },
  welcome: (name, back) => (back ? `Hola de nuevo, ${name}` : `Hola, ${name}`),
  lead: "Haz una entrevista, lee lo que muestra y haz la siguiente.",
  newInterview: "Nueva entrevista",
  continue: {
    title: "Sigue donde lo dejaste",
    more: "También abiertas",
    begin: "Entrar",
    go: "Continuar",
    none: "Aún sin pregunta",
    paused: {
      DSA: "La pusiste en pausa. El reloj sigue corriendo.",
      SYSTEM_DESIGN: "La pusiste en pausa. El reloj está parado hasta que la reanudes.",
    },
    interrupted: "Se perdió la conexión. El reloj está parado hasta que vuelvas.",
    progress: (kind, number, total) => `${kind}, pregunta ${number} de ${total}`,
    notStarted: (kind, questions) => `${kind}, ${questions}`,
    limit: (duration) => `${duration} en total`,
    noLimit: "sin tiempo límite",
    started: (when) => `empezada ${when}`,
    created: (when) => `preparada ${when}, el reloj no ha empezado`,
  },
  recent: {
    title: "Entrevistas recientes",
    all: "Todas las entrevistas",
    entry: (kind, questions) => `${kind}, ${questions}`,
    writing: "Se está escribiendo el informe",
    unscored: "Sin evaluar",
    score: (word, low, high) => `${word} ${low}–${high}`,
  },
  practice: {
    title: "Práctica",
    all: "Progreso",
    longest: "La más larga",
    week: "Esta semana",
    nothing: "Nada todavía",
    open: "Hoy aún cuenta: una entrevista mantiene la racha.",
  },
  mastery: {
    title: "Dominio por tema",
    all: (number) => (number === 1 ? "El único tema" : `Los ${number} temas`),
    note: "La marca es nuestra estimación; la barra, dónde está probablemente. Una barra ancha significa pocas respuestas.",
  },
  how: {
    title: "Cómo funciona",
    steps: [
      "Eliges qué practicar o nos lo dejas a nosotros.",
      "En la sala hablas y escribes código que ejecutas, o un diseño que defiendes. El reloj solo empieza cuando tú lo dices.",
      "Un minuto o dos después del final está el informe, con la evidencia de cada comentario.",
    ],
  },
  empty: {
    title: "Aún no hay entrevistas",
    text: "La primera dura como mucho 30 minutos: una pregunta, sin preparación. Puedes parar cuando quieras.",
    start: "Preparar la primera entrevista",
  },
  short: {
    title: "O empieza con una corta",
    text: "Una pregunta en 30 minutos como mucho, sin preparación. Puedes parar cuando quieras.",
    start: "Preparar una entrevista corta",
  },
};
