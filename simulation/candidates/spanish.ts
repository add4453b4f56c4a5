import type { Heard } from "./hearing.ts";
import { rubricOf, solution } from "./knowledge.ts";
import { askIfThatIsAll, candidate, finish, run, say, submit, write } from "./plan.ts";

/** Solves it and speaks Spanish throughout. */
export const spanish = candidate({
  name: "spanish",
  language: "java",
  displayName: "Lucía Fernández",
  answers: (heard, view) => {
    const { optimal_time, optimal_space } = rubricOf(view);
    if (heard.kind === "cost" || heard.kind === "growth")
      return `El tiempo es ${optimal_time} y la memoria adicional es ${optimal_space}, porque cada paso hace una cantidad fija de trabajo.`;
    return ANSWERS[heard.kind];
  },
  plan: (view) => {
    const code = solution(view);
    return [
      say("Hola, voy a leer el enunciado con calma y después le cuento mi idea."),
      say(
        "Mi idea es recorrer la entrada una sola vez y guardar lo necesario para no repetir el trabajo en cada paso.",
      ),
      write(code),
      run(code),
      submit(code),
      askIfThatIsAll("¿Hay algo más que quiera preguntarme sobre mi solución?"),
      finish,
    ];
  },
});

const ANSWERS: Record<Exclude<Heard["kind"], "cost" | "growth">, string> = {
  known: "No, es la primera vez que veo este problema, así que prefiero pensarlo un poco.",
  approach:
    "Recorro los datos en orden y en cada paso miro lo que ya tengo guardado, por eso no hace falta volver atrás.",
  example: "Con el primer ejemplo hago lo mismo a mano y llego al resultado que dice el enunciado.",
  cases: "Probaría una entrada muy pequeña, una muy grande y una con valores repetidos.",
  edge: "En ese caso el código sigue el mismo camino y devuelve lo que pide el enunciado.",
  variation: "Para esa variante guardaría un dato más en cada paso y lo demás quedaría igual.",
  expected: "Esperaba el valor del ejemplo, voy a seguir el código línea por línea.",
  closing: "No, muchas gracias, no tengo más preguntas.",
  prod: "Estoy pensando en cómo escribir la parte central.",
  other: "Lo hice así porque es más fácil de leer para los demás.",
};
