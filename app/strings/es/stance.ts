import type { stance as english } from "../stance.ts";

export const stance: typeof english = {
  why: "Por qué esta pregunta",
  label: (topic) => `Lo que dices de ${topic}`,
  known: "Lo conozco bien",
  notRelevant: "No me interesa",
  saidKnown: (topic) => `Dijiste que conoces bien ${topic}. Se pregunta menos.`,
  saidNotRelevant: (topic) => `Dijiste que ${topic} no te importa. Solo sale cuando lo pides.`,
  takeBack: "Retirarlo",
  failed: "No se pudo guardar. Inténtalo de nuevo.",
};
