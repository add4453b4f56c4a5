import type { plan as english } from "../plan.ts";

export const plan: typeof english = {
  title: "Plan de estudio",
  lead: "Qué conviene hacer ahora y por qué. Cambia con cada entrevista que terminas.",
  next: {
    title: "Propuesta",
    headline: (kind, minutes) => `Entrevista de ${kind.toLowerCase()}, ${minutes} minutos`,
    detail: (questions, topics) => `${questions} sobre ${topics}, con una dificultad que se adapta`,
    mix: "una mezcla de temas",
    these: "estos temas",
    start: "Ir a la sala",
    change: "Cambiar algo antes",
  },
  mode: {
    assessment: "Averigua dónde estás.",
    practice: "Se queda en lo que podrías mejorar.",
  },
  why: {
    RESUME: (topics) => `Tu currículum apunta a ${topics}, y ninguna respuesta tuya lo ha mostrado aún`,
    PROFILE: (topics) => `Tu perfil menciona ${topics}, y ninguna respuesta tuya lo ha mostrado aún`,
    WEAK: (topics) => `Tus respuestas dejan ${topics} por debajo de tus otros temas`,
    DUE: (topics) => `Es hora de volver a ${topics}`,
    UNSURE: (topics) => `Unas respuestas más sobre ${topics} mostrarán dónde estás`,
    UNMEASURED: (topics) => `No tenemos ninguna respuesta tuya sobre ${topics}`,
  },
  whyFirst: "Es tu primera entrevista: una mezcla muestra mejor dónde estás",
  whyMix: "Ningún tema destaca por ahora: una mezcla muestra mejor dónde estás",
  whyChange: "Tus últimas entrevistas fueron todas del otro tipo",
  whyCompany: (company, topics) =>
    topics
      ? `Se sabe que ${company} pregunta sobre ${topics}, y las preguntas que hace cuentan un poco más`
      : `Las preguntas que, según se sabe, hace ${company} cuentan un poco más`,
  revisit: {
    title: "Cuándo volver a un tema",
    note: "Cuanto mejor fue y más veces lo viste, más dura.",
    none: "Cuando termines una entrevista, sus temas aparecerán aquí con el día en que conviene volver a ellos.",
    topic: "Tema",
    last: "Última vez",
    due: "Volver",
    answers: "Respuestas",
    now: "Ahora",
    never: "No te interesa",
    practise: (topic) => `Practicar ${topic}`,
    practiseShort: "Practicar",
    say: "Corregir esto",
    later: (count) => (count === 1 ? "Un tema más" : `${count} temas más`),
  },
  path: {
    title: "Un camino a tu entrevista",
    lead: (role, company, questions) =>
      [
        `Un ejemplo de cómo podrías prepararte${role ? ` para el puesto de ${role}` : ""}. Se basa en lo que se sabe hoy de ti.`,
        role
          ? "El puesto decide cuánto de él es diseño de sistemas."
          : "Di en tu perfil a qué puesto aspiras y decidirá cuánto de esto es diseño de sistemas.",
        company &&
          (questions
            ? `Se sabe que ${company} hace ${questions} de las nuestras: sus temas más frecuentes salen más a menudo, y los ensayos se ciñen a ellos.`
            : `No conocemos ninguna pregunta que haga ${company}, así que no cambia nada aquí.`),
      ]
        .filter(Boolean)
        .join(" "),
    profile: "Cambiar a qué aspiras",
    by: "Día de la entrevista",
    perWeek: "Entrevistas por semana",
    show: "Mostrar el camino",
    error: "Elige un día dentro del próximo medio año.",
    perWeekError: (most) => `Elige un número del 1 al ${most}.`,
    week: (number) => `Semana ${number}`,
    weeks: (first, last) => `Semanas ${first} a ${last}`,
    mix: "Una mezcla, como la de verdad",
    why: {
      MEASURE: "averigua dónde estás",
      PRACTISE: "práctica",
      REHEARSE: "ensayo general",
    },
    asked: (company, topics) => `${company} pregunta mucho sobre ${topics ?? "esto"}`,
    more: "Las siguientes dependen de cómo vayan estas.",
  },
};
