import { topicNameIn } from "../spanish-topics.ts";
import { nameInSentence } from "../topics.ts";
import type { Relaxed } from "./pool.ts";
import type { Reason } from "./reasons.ts";

/** Why a question was chosen, in Spanish. */
export function inSpanish(reason: Reason): string {
  switch (reason.code) {
    case "COVERAGE":
      return `En esta entrevista aún no ha salido nada sobre ${topic(reason)}.`;
    case "UNMEASURED":
      return `Todavía no tenemos ninguna respuesta tuya sobre ${topic(reason)}.`;
    case "CLAIMED":
      return `Tu perfil o tu currículum apunta a ${topic(reason)}, y todavía no tenemos ninguna respuesta tuya sobre ello.`;
    case "UNCERTAIN":
      return `Otra respuesta sobre ${topic(reason)} nos dice mucho de tu nivel.`;
    case "WEAK":
      return `Tus respuestas hasta ahora dejan ${topic(reason)} por debajo de tus otros temas.`;
    case "LEVEL":
      return `A tu nivel esperamos unos ${Math.round(20 * reason.expected) * 5} puntos de 100.`;
    case "DUE":
      return `Practicaste ${topic(reason)} por última vez ${daysAgo(reason.days)}.`;
    case "COMPANY":
      return `Se sabe que ${reason.company} la hace.`;
    case "EASE":
      return "Las dos últimas te costaron, así que esta quiere ser más fácil.";
    case "STRETCH":
      return "Las dos últimas fueron muy bien, así que esta quiere ser más difícil.";
    case "POOL_RELAXED":
      return GAVE_WAY[reason.relaxed];
    default:
      return reason satisfies never;
  }
}

const GAVE_WAY: Record<NonNullable<Relaxed>, string> = {
  "second-topic":
    "Ninguna otra pregunta trata sobre todo de los temas que tocan, así que esta los roza de paso.",
  quota: "Los temas que tocaban están agotados, así que vuelve uno que ya tuviste.",
  difficulty: "Las preguntas del nivel que pediste se han agotado aquí, así que esta es de otro nivel.",
  topics: "Las preguntas sobre los temas que pediste se han agotado, así que esta es sobre otro.",
  seen: "Ya has visto todas las preguntas que quedan, así que esta es una de las que viste hace más tiempo.",
  "not-relevant":
    "Solo quedan preguntas sobre temas que dijiste que no te importan, así que esta es una de ellas.",
};

const topic = (reason: Reason & { topic: string }): string => nameInSentence(topicNameIn(reason.topic, "es"));

const daysAgo = (days: number) => {
  const whole = Math.round(days);
  if (whole < 1) return "hoy mismo";
  return whole === 1 ? "hace un día" : `hace ${whole} días`;
};
