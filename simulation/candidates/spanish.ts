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
      return `El tiempo es ${optimal_time} y la memoria adicional es ${optimal_space}, porque cada paso hace una cantidad fija de trabajo y solo guardo lo que he visto hasta ese momento.`;
    return ANSWERS[heard.kind];
  },
  plan: (view) => {
    const code = solution(view);
    return [
      say(
        "Hola, voy a leer el enunciado con calma, porque no quiero empezar a escribir sin haberlo entendido, y después le cuento mi idea.",
      ),
      say(
        "Mi idea es recorrer la entrada una sola vez y guardar lo necesario para no repetir el trabajo en cada paso.",
      ),
      write(code),
      run(code),
      submit(code),
      askIfThatIsAll(
        "Creo que con esto he contado todo lo que quería contar de mi código. ¿Hay algo más que quiera preguntarme sobre mi solución?",
      ),
      finish,
    ];
  },
});

const ANSWERS: Record<Exclude<Heard["kind"], "cost" | "growth">, string> = {
  known:
    "No, es la primera vez que veo este problema, así que prefiero leerlo dos veces y pensarlo un poco antes de decirle cómo lo haría yo.",
  approach:
    "Recorro los datos en orden y en cada paso miro lo que ya tengo guardado de los pasos anteriores, por eso no hace falta volver atrás ni comparar todo con todo.",
  example:
    "Con el primer ejemplo hago lo mismo a mano: miro el primer valor, lo apunto, sigo con el segundo, y así llego al resultado que dice el enunciado.",
  cases:
    "Probaría una entrada muy pequeña, una muy grande y una con valores repetidos, y compararía cada resultado con lo que me sale a mano sobre el papel.",
  edge: "En ese caso el código sigue el mismo camino que en los ejemplos y devuelve lo que pide el enunciado, porque ninguna rama lo trata de otra manera.",
  variation:
    "Para esa variante guardaría un dato más en cada paso y lo demás quedaría igual, aunque tendría que probarlo con calma para estar seguro de que no se me escapa nada.",
  expected: "Esperaba el valor del ejemplo, voy a seguir el código línea por línea.",
  closing:
    "No, muchas gracias, no tengo más preguntas, ha sido un ejercicio entretenido y me ha gustado mucho.",
  prod: "Estoy pensando en cómo escribir la parte central.",
  other: "Lo hice así porque es más fácil de leer para los demás.",
};
