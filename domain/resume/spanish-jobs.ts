import { withoutAccents } from "./accents.ts";

/** Whether the text holds a job's title in Spanish. "Consultora" and "desarrolladora" are companies too: their form says so. */
export const isSpanishTitle = (text: string): boolean =>
  TITLE.test(withoutAccents(text)) && !INCORPORATED.test(text);

/** What one is an engineer, a specialist or a technician in, as against whom one works for: "Ingeniera en Sistemas". */
export const isField = (text: string): boolean =>
  FIELD.test(withoutAccents(text)) && !INCORPORATED.test(text);

/** A town or country by itself. Santander is none: it is a bank more often. */
export const isSpanishPlace = (text: string): boolean => PLACE.test(withoutAccents(text));

/** As a company's name ends: with a point that ends no sentence. */
export const INCORPORATED = /\b(?:S\. ?(?:A|L|C|A\. ?S|R\. ?L|L\. ?U)|Ltda|C\. ?V)\.(?=$|[\s,)\t])/u;

/** A point that ends no sentence but a company's name, "Sr." or a state. */
export const LAST_POINT =
  /\b(?:S\. ?(?:A|L|C|A\. ?S|R\. ?L|L\. ?U)|Ltda|C\. ?V|[SJ]r|[DB]\. ?[CF]|N\. ?L|Jal|Qro|Pue|Gto|Yuc|Chih|Coah|Mich|Méx)\.$/u;

/** What stands before each part of a job where they are told one below the other. */
export const LABEL =
  /^\s*(?:empresa|compañía|organización|cargo|puesto|posición|rol|per[ií]odo|fechas?|duración)(?: desempeñado)?\s*(?::\s*|$)/iu;

const TITLE =
  /\b(?:ingenier[oa]s?|desarrollador(?:a|es)?|programador(?:a|es)?|arquitect[oa]|analista|cientific[oa] de|administrador(?!a de fondos)a?|consultora?|asesora?|investigadora?|profesora?|docente|catedratic[oa]|doctorand[oa]|ayudante|auxiliar|asistente|becari[oa]|practicante|beca (?:de|en)|aprendiz|pasantes?|pasantia|practicas|jef[ea]|lider(?:esa)?|responsable|encargad[oa]|coordinadora?|supervisora?|gerente|directora|subdirectora?|cofundadora?|fundadora?|disenadora?|maquetadora?|probadora?|especialista|operadora? de|trabajadora? (?:autonom|independiente)[oa]?|por cuenta propia|(?<!(?:instituto|colegio) )tecnico|tecnica (?:en|de soporte|de sistemas|de redes|informatica))\b|^autonom[oa]$/iu;

const FIELD =
  /^(?:informatica|sistemas|computacion|software|hardware|electronica|electricidad|telecomunicacion|telematica|ciencias?|ciberseguridad|seguridad|datos|bases? de datos|redes|inteligencia|aprendizaje|automatizacion|robotica|mecatronica|tecnologias?|desarrollo|calidad|pruebas|soporte|infraestructura|nube|producto|proyectos|procesos|analisis|analitica|diseno|matematica|estadistica|fisica|investigacion|experiencia|practicas|remoto|arquitectura|ingenieria|administracion|gestion|aplicaciones|(?:machine|data|big|cloud|web|frontend|backend|full|mobile|qa|it|ti|ux|ui)\b)/iu;

const PLACE =
  /^(?:(?:la )?ciudad (?:autonoma )?de (?:mexico|buenos aires|guatemala|panama)|cdmx|caba|valencia|sevilla|malaga|zaragoza|bilbao|murcia|alicante|granada|vigo|gijon|oviedo|(?:a|la) coruna|valladolid|salamanca|pamplona|san sebastian|donostia|palma(?: de mallorca)?|las palmas(?: de gran canaria)?|tenerife|mexico|guadalajara|monterrey|puebla|queretaro|tijuana|merida|buenos aires|cordoba|rosario|mendoza|la plata|tucuman|mar del plata|bogota(?: d\.? ?c\.?)?|d\.? ?c\.?|medellin|cali|barranquilla|cartagena|bucaramanga|lima|arequipa|cusco|trujillo|santiago(?: de (?:chile|compostela|cali))?|valparaiso|vina del mar|concepcion|quito|guayaquil|cuenca|montevideo|asuncion|la paz|santa cruz(?: de la sierra)?|cochabamba|caracas|maracaibo|san jose|san salvador|tegucigalpa|managua|santo domingo|la habana|san juan|espana|argentina|chile|colombia|peru|ecuador|uruguay|paraguay|bolivia|venezuela|costa rica|panama|guatemala|el salvador|honduras|nicaragua|republica dominicana|cuba|puerto rico|estados unidos|ee\. ?uu\.?|reino unido|alemania|francia|italia|portugal|brasil)$/iu;
