/** What the judge says is wrong with an input, in Spanish: the line, and what it should be. */
export function inputProblem(message: string): string {
  const [, line, problem = message] = /^line (\d+): (.*)$/s.exec(message) ?? [];
  const said = translated(problem);
  return line === undefined ? said : `línea ${line}: ${said}`;
}

function translated(problem: string): string {
  for (const [pattern, said] of FORMS) {
    const found = pattern.exec(problem);
    if (found) return said(...found.slice(1));
  }
  return "no es lo que se espera aquí";
}

type Form = [pattern: RegExp, said: (...parts: string[]) => string];

const FORMS: Form[] = [
  [
    /^call (\d+) \((.*?)\): (.*)$/s,
    (number, name, rest = "") => `llamada ${number} (${name}): ${translated(rest)}`,
  ],
  [
    /^expected 2 lines \(the calls and their arguments\), got (\d+)$/,
    (got) => `se esperan 2 líneas (las llamadas y sus argumentos), hay ${got}`,
  ],
  [
    /^expected (\d+) lines? \((.*)\), got (\d+)$/,
    (wanted, names, got) =>
      `${wanted === "1" ? "se espera 1 línea" : `se esperan ${wanted} líneas`} (${names}), hay ${got}`,
  ],
  [/^expected one line, got more$/, () => "se espera una línea, hay más"],
  [/^expected the first call to be (.*)$/, (name) => `la primera llamada tiene que ser ${name}`],
  [
    /^expected (\d+) lists of arguments, got (\d+)$/,
    (wanted, got) => `se esperan ${wanted} listas de argumentos, hay ${got}`,
  ],
  [/^expected (\d+) arguments, got (\d+)$/, (wanted, got) => `se esperan ${wanted} argumentos, hay ${got}`],
  [/^(\S+) has no method (".*")$/, (name, method) => `${name} no tiene ningún método ${method}`],
  [/^expected (.*?), got (\w+)$/s, (type = "", got) => `se espera ${typed(type)}, hay ${got}`],
  [/\(expected (.*)\)$/s, (type = "") => `no es JSON válido (se espera ${typed(type)})`],
];

/** Types are written alike in every language; values of linked nodes are described. */
const typed = (type: string): string =>
  type
    .replace(/^a list such as/, "una lista como")
    .replace(/^a tree in level order such as/, "un árbol por niveles como")
    .replace(/^levels such as/, "niveles como")
    .replace(/^an array of neighbour lists$/, "una lista de listas de vecinos")
    .replace(/ or (?=\{)/, " o ");
