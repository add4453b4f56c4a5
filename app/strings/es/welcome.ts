import type { welcome as english } from "../welcome.ts";

export const welcome: typeof english = {
  title: "Te damos la bienvenida",
  progress: (step, of) => `Paso ${step} de ${of}`,
  steps: [
    {
      title: "¿Para qué te preparas?",
      lead: "De ello depende qué preguntas te tocan. Puedes dejar ambas cosas abiertas.",
    },
    { title: "¿Qué traes?", lead: "Las primeras preguntas empiezan en un nivel que encaje." },
    {
      title: "¿Tienes un currículum a mano?",
      lead: "Con él, la primera entrevista pregunta por lo que sabes.",
    },
  ],
  next: "Guardar y seguir",
  skip: "Saltar este paso",
  skipAll: "Saltarlo todo y empezar",
  back: "Atrás",
  finish: "Terminar",
  review: "Ver lo que entendimos",
};
