import type { Locale } from "../../../domain/locale.ts";

/** Spanish words of the trade, without accents, and the English ones that facts and rubrics are written in. */
const GLOSSARY: readonly (readonly [string, string])[] = [
  ["tablas? hash|mapas? hash|diccionarios?|mapas?", "hash map"],
  ["conjuntos?", "hash set"],
  ["dos punteros", "two pointers"],
  ["punteros?", "pointer"],
  ["ventana (?:deslizante|movil)", "sliding window"],
  ["busqueda binaria", "binary search"],
  ["programacion dinamica", "dynamic programming"],
  ["fuerza bruta", "brute force"],
  ["pilas?", "stack"],
  ["colas? de prioridad|monticulos?", "heap"],
  ["colas?", "queue"],
  ["arbol(?:es)?", "tree"],
  ["grafos?", "graph"],
  ["nodos?", "node"],
  ["listas? enlazadas?", "linked list"],
  ["recursion|recursiv\\w+", "recursion"],
  ["orden(?:ar|o|aria|amos|arlos?|arlas?)", "sort"],
  ["ordenad[oa]s?", "sorted"],
  ["voraz", "greedy"],
  ["arreglos?|arrays?|vector(?:es)?", "array"],
  ["cadenas?", "string"],
  ["caracter(?:es)?", "character"],
  ["mayusculas?", "upper case"],
  ["minusculas?", "lower case"],
  ["espacios?", "spaces"],
  ["numeros?", "numbers"],
  ["enteros?", "integers"],
  ["negativ[oa]s?", "negative"],
  ["ceros?", "zero"],
  ["duplicad[oa]s?|repetid[oa]s?|repetir(?:se)?|se repiten", "duplicates"],
  ["vaci[oa]s?", "empty"],
  ["nul[oa]s?", "null"],
  ["tamanos?", "size"],
  ["longitud(?:es)?", "length"],
  ["limites?", "limits"],
  ["maxim[oa]s?", "maximum"],
  ["minim[oa]s?", "minimum"],
  ["rango", "range"],
  ["elementos?", "elements"],
  ["valor(?:es)?", "values"],
  ["indices?", "index"],
  ["soluciones", "solutions"],
  ["respuestas?", "answer"],
  ["entradas?", "input"],
  ["salidas?", "output"],
  ["devolver|devuelvo|devuelve|retornar?", "return"],
  ["mism[oa] (?:elemento|numero|indice)", "same element"],
  ["dos veces", "twice"],
  ["ningun[oa]?|sin", "no"],
  ["cuant[oa]s?", "how many"],
  ["cuan grandes?|que tan grandes?", "how large"],
  ["memoria", "memory"],
  ["usuarios?", "users"],
  ["clientes?", "clients"],
  ["peticion(?:es)?|solicitud(?:es)?", "requests"],
  ["lecturas?", "reads"],
  ["escrituras?", "writes"],
  ["por segundo", "per second"],
  ["por dia|al dia|diari[oa]s?", "per day"],
  ["mensajes?", "messages"],
  ["latencia", "latency"],
  ["disponibilidad", "availability"],
  ["consistencia", "consistency"],
  ["datos", "data"],
  ["base de datos", "database"],
  ["retencion|cuanto tiempo se guarda\\w*", "retention"],
  ["regiones?|paises?", "regions"],
  ["presupuesto", "budget"],
  ["costes?|costos?", "cost"],
  ["seguridad", "security"],
  ["enlaces?", "links"],
  ["imagen(?:es)?|fotos?", "images"],
  ["registros?", "logs"],
  ["metricas?", "metrics"],
  ["errores", "errors"],
  ["despliegues?", "deploy"],
  ["particion(?:es)?", "partitions"],
  ["replicas?", "replicas"],
  ["conexion(?:es)?", "connections"],
];

const FOUND = GLOSSARY.map(
  ([spanish, english]) => [new RegExp(`\\b(?:${spanish})\\b`, "g"), english] as const,
);

/** What was said as facts and rubrics would put it; in an English interview as it stands. */
export const inEnglish = ({ locale }: { locale?: Locale }, text: string): string =>
  locale === "es" ? glossed(text) : text;

/** Both: the words as they were said, and as facts and rubrics would put them. */
export const withEnglish = (of: { locale?: Locale }, text: string): string =>
  of.locale === "es" ? `${text}\n${glossed(text)}` : text;

/** Small letters without accents: many write Spanish so. */
export const unaccented = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");

/** The words of the trade in a Spanish text, put into English where they stand: enough to look up a fact, not to be read. */
const glossed = (text: string): string =>
  FOUND.reduce((words, [spanish, english]) => words.replace(spanish, english), unaccented(text));
