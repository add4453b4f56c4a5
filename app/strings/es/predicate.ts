/**
 * What does not fit, in Spanish: the rest of a sentence that begins with its place, as the schemas and the readers of files say it
 * in English. The parts in it (limits, values, names) are the same in every language.
 */
export function predicate(english: string): string {
  for (const [pattern, said] of FORMS) {
    const found = pattern.exec(english);
    if (found) return said(...found.slice(1));
  }
  return english;
}

/** `falta` → `Falta.` */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.…]$/.test(text) ? "" : "."}`;

type Form = [pattern: RegExp, said: (...parts: string[]) => string];

/** `, not "x"` at the end of many. */
const not = (value: string | undefined): string =>
  value === undefined
    ? ""
    : `, no ${value === "a list" ? "una lista" : value === "an object" ? "un objeto" : value}`;
const NOT = "(?:, not (.+?))?\\.?$";
const form = (text: string, said: Form[1]): Form => [new RegExp(`^${text}`, "is"), said];

const FORMS: Form[] = [
  form("is missing in the head line", () => "falta en la línea de cabecera"),
  form("is missing", () => "falta"),
  form("is empty", () => "no contiene nada"),
  form("must not be empty", () => "no puede faltar"),
  form("stands here twice", () => "está aquí dos veces"),
  form("stands in the head line twice", () => "está dos veces en la línea de cabecera"),
  form("must be text", () => "tiene que ser texto"),
  form("must be a number", () => "tiene que ser un número"),
  form(`must be a whole number${NOT}`, (value) => `tiene que ser un número entero${not(value)}`),
  form("must be true or false", () => "tiene que ser verdadero o falso"),
  form(
    "must be an object with a list of questions",
    () => "tiene que ser un objeto con una lista de preguntas",
  ),
  form("must be an object", () => "tiene que ser un objeto"),
  form(`must be a list${NOT}`, (value) => `tiene que ser una lista${not(value)}`),
  form(
    "must be an id, as an export writes it",
    () => "tiene que ser un id, como los escribe una exportación, o faltar",
  ),
  form(
    `must be words of a-z and 0-9 joined by hyphens, as in two-sum${NOT}`,
    (value) => `tiene que ser palabras de a-z y 0-9 unidas con guiones, como two-sum${not(value)}`,
  ),
  form(
    'must be "(.+)", as the folder is named',
    (name) => `tiene que ser "${name}", como se llama la carpeta`,
  ),
  form(`must be at least (\\S+?)${NOT}`, (limit, value) => `tiene que ser ${limit} como mínimo${not(value)}`),
  form(`must be at most (\\S+?)${NOT}`, (limit, value) => `tiene que ser ${limit} como máximo${not(value)}`),
  form(`must be one of (.+?)${NOT}`, (words, value) => `tiene que ser uno de estos: ${words}${not(value)}`),
  form(
    "must have at least (\\d+) entr\\w+, there (?:is|are) (\\d+)",
    (most, count) => `tiene que tener al menos ${most}, hay ${count}`,
  ),
  form(
    "must have at most (\\d+) entr\\w+, there are (\\d+)",
    (most, count) => `puede tener ${most} como mucho, hay ${count}`,
  ),
  form(
    "must have exactly (\\d+) entr\\w+, there are (\\d+)",
    (wanted, count) => `tiene que tener exactamente ${wanted}, hay ${count}`,
  ),
  form(
    "must have one list of terms per key insight: (\\d+), there are (\\d+)",
    (wanted, count) => `necesita una lista de términos por idea clave: ${wanted}, hay ${count}`,
  ),
  form(
    "must have (\\d+) cells as the head line has, there are (\\d+)",
    (wanted, count) => `tiene que tener ${wanted} celdas, como la cabecera, y hay ${count}`,
  ),
  form(
    "must not be longer than (\\d+) characters, it has (\\d+)",
    (most, count) => `no puede pasar de ${most} caracteres, tiene ${count}`,
  ),
  form("must not be longer than (\\d+)", (most) => `no puede pasar de ${most} caracteres`),
  form(
    "must not be larger than (\\d+) bytes, it has (\\d+)",
    (most, count) => `no puede pasar de ${most} bytes, tiene ${count}`,
  ),
  form("cannot be set here", () => "no se puede poner aquí"),
  form("is not one of the known values", () => "no es uno de los valores que hay"),
  form("does not have the expected form", () => "no tiene la forma esperada"),
  form("holds what is no topic: (.+?)\\.?$", (value) => `contiene algo que no es un tema: ${value}`),
  form("has characters that are no text", () => "tiene caracteres que no son texto"),
  form("is not a field of such a (?:question|file)", () => "no es un campo que haya aquí"),
  form("is not a column of such a table", () => "no es una columna de una tabla así"),
  form("is not a file of such a question", () => "no es un archivo de una pregunta así"),
  form(
    "another wrong solution in (.+) is named (.+), too",
    (language, name) => `otra solución errónea en ${language} se llama también ${name}`,
  ),
  form(
    "has semicolons between its columns; save it with commas",
    () => "tiene puntos y coma entre sus columnas; guárdala con comas",
  ),
  form(
    "a quoted cell that begins here has no end",
    () => "una celda entre comillas que empieza aquí no termina",
  ),
  form(
    "a cell with a quote in it must stand in quotes",
    () => "una celda con comillas dentro tiene que ir entre comillas, con las de dentro dobles",
  ),
  form(
    "after the closing quote of a cell",
    () => "tras las comillas que cierran una celda tiene que venir una coma o el final de la línea",
  ),
  form(
    "is that of the question at (?:line (\\d+)|(.+?)), too",
    (line, file) => `es también el de la pregunta de ${line ? `la línea ${line}` : file}`,
  ),
  form("is the same question as the one at (.+?)\\.?$", (where) => `es la misma pregunta que la de ${where}`),
  form(
    "is the slug of another question, whose id is (.+?)\\.?$",
    (id) => `es el nombre corto de otra pregunta, cuyo id es ${id}`,
  ),
  form(
    "a question never changes its kind, and here it is (.+?)\\.?$",
    (kind) => `una pregunta no cambia nunca de clase, y aquí es ${kind}`,
  ),
  form("must give a list of cases", () => "tiene que dar una lista de casos"),
  form("is nested too deep", () => "tiene demasiados niveles"),
  form("is not a ZIP file, or a damaged one", () => "no es un archivo ZIP, o está dañado"),
  form("holds more than (.+) once it is unpacked", (size) => `ocupa más de ${size} al abrirse`),
  form("holds more than (\\d+) files", (count) => `tiene más de ${count} archivos`),
  form("holds no questions", () => "no contiene preguntas"),
  form("is no name of a file in a folder", () => "no es nombre de un archivo de una carpeta de preguntas"),
  form("stands in the file twice", () => "está dos veces en el archivo"),
  form("is not text in UTF-8", () => "no es texto en UTF-8"),
  form("is neither a ZIP file nor text in UTF-8", () => "no es ni un archivo ZIP ni texto en UTF-8"),
  form("stands in no folder with a question.json", () => "no está en ninguna carpeta con un question.json"),
  form(
    "comes to more than (.+?) together",
    (size) =>
      `pasa de ${size} junto con lo que sustituye, demasiado para escribirlo de una vez; divídelo o usa la orden`,
  ),
  form(
    "is a program, which only the command",
    () => "es un programa, que solo ejecuta la orden en la máquina de su dueño",
  ),
  form("(?:it )?is not JSON: (.+?)\\.?$", (what) => `no es JSON: ${json(what)}`),
  form("expected an identifier", () => "se espera un identificador"),
  form("expected a type such as (.+?)\\.?$", (types) => `se espera un tipo como ${types}`),
  form("expected exactly one output parameter", () => "se espera exactamente un parámetro de salida"),
  form("a name is used twice", () => "un nombre se usa dos veces"),
  form("a parameter's name is used twice", () => "el nombre de un parámetro se usa dos veces"),
  form("there is no such parameter", () => "no hay tal parámetro"),
  form(
    "there is no checker of this name, only (.+?)\\.?$",
    (names) => `no hay ningún comprobador con ese nombre, solo ${names}`,
  ),
  form(
    "invalid (?:key|type): expected (.+?) but received (.+?)\\.?$",
    (wanted, got) => `se espera ${wanted}, hay ${got}`,
  ),
  form(`must be (.+?)${NOT}`, (wanted, value) => `tiene que ser ${wanted}${not(value)}`),
];

const json = (english: string): string => {
  for (const [pattern, said] of JSON_FORMS) {
    const found = pattern.exec(english);
    if (found) return said(...found.slice(1));
  }
  return english;
};

const found = (text: string): string =>
  text.replace(/^but the file ends here$/, "pero el archivo termina aquí").replace(/^found (?=.)/, "hay ");

const JSON_FORMS: Form[] = [
  form(
    "expected a key in quotes, (.+)$",
    (what = "") => `se espera una clave entre comillas, ${found(what)}`,
  ),
  form("expected a colon, (.+)$", (what = "") => `se esperan dos puntos, ${found(what)}`),
  form("expected a comma or (.), (.+)$", (end, what = "") => `se espera una coma o ${end}, ${found(what)}`),
  form("expected a value, (.+)$", (what = "") => `se espera un valor, ${found(what)}`),
  form("there is a comma before (.)$", (end) => `hay una coma antes de ${end}`),
  form("a text that begins here has no end$", () => "un texto que empieza aquí no termina"),
  form(
    "a text that begins here holds",
    () => "un texto que empieza aquí tiene un salto de línea o un escape que JSON no conoce",
  ),
  form("there is (.+) after its end$", (sign) => `hay ${sign} tras su final`),
];
