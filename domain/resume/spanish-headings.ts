import type { SectionKind } from "./sections.ts";

const whole = (names: string) => new RegExp(`^(?:${names})$`, "iu");

const Y = "(?: ?[&/,] ?| (?:y|e|o) )";
const WHOSE = "(?: (?:personal|propi|laboral|profesional|academic|tecnic|relevante|destacad|previ)[aeo]?s?)";

/** Headings as Spain and Latin America write them, to be met without their accents. */
export const SPANISH_HEADINGS: readonly [SectionKind, RegExp][] = [
  [
    "experience",
    whole(
      `(?:mi |otras? )?experiencias?(?:${WHOSE}| de trabajo| docente| en (?:la industria|el sector|investigacion))*(?:${Y}(?:practicas|pasantias|laboral|profesional))*|(?:historial|historia|trayectoria|antecedentes|vida|carrera|recorrido|actividad|desempeno)${WHOSE}|trayectoria|(?:empleos?|trabajos|puestos|cargos)(?: (?:anteriores|previos|desempenados|ocupados))?|practicas(?: (?:profesionales|laborales|en empresas?))?|pasantias`,
    ),
  ],
  [
    "education",
    whole(
      `(?:mi )?(?:formacion|educacion|estudios|titulacion(?:es)?|titulos)(?:(?: (?:academic[ao]s?|profesional(?:es)?|reglada|formal|superior(?:es)?|universitari[ao]s?|realizados|obtenidos)|${Y}(?:academica|profesional|formacion|educacion|estudios|titulos|titulacion(?:es)?|certificaciones|certificados|cursos)))*|(?:antecedentes|historial|datos|preparacion|trayectoria|perfil|grados?) academic[ao]s?|escolaridad|nivel de estudios`,
    ),
  ],
  [
    "skills",
    whole(
      `(?:(?:mis |otr[ao]s |principales )?(?:habilidades|competencias|conocimientos|aptitudes|capacidades|destrezas|tecnologias|herramientas|lenguajes)(?: (?:tecnic[ao]s|tecnologic[ao]s|informatic[ao]s|digitales|profesionales|clave|principales|especific[ao]s|adicionales|relevantes|de programacion|de software|de informatica|en informatica))*(?:${Y}(?:habilidades|competencias|conocimientos|aptitudes|tecnologias|herramientas|lenguajes|frameworks|bases de datos)(?: (?:tecnic[ao]s|tecnologic[ao]s|informatic[ao]s|digitales|de programacion))?)*)|(?:stack|perfil)(?: (?:tecnologico|tecnico))|informatica|ofimatica|areas? de (?:conocimiento|especialidad|experiencia)|que (?:uso|se hacer)`,
    ),
  ],
  [
    "projects",
    whole(
      `(?:mis |otros )?proyectos(?:${WHOSE}| (?:abiertos|open source|de codigo abierto))*|(?:aportes|contribuciones)(?: (?:a|al|de|en) (?:codigo abierto|software libre|proyectos libres))?|codigo abierto|software libre|portafolios?`,
    ),
  ],
  [
    "summary",
    whole(
      `(?:mi )?(?:perfil|resumen|extracto|objetivos?|presentacion|sintesis)(?: (?:personal|profesional(?:es)?|laboral(?:es)?|ejecutivo|curricular|de carrera))?|(?:sobre|acerca de) mi|quien soy`,
    ),
  ],
  [
    "certificates",
    whole(
      `(?:certificaciones|certificados|cursos|premios|reconocimientos|logros|distinciones|becas|capacitaciones|capacitacion|seminarios|talleres)(?:${WHOSE}| (?:realizados|complementarios|obtenidos))*(?:${Y}(?:certificaciones|certificados|cursos|premios|reconocimientos|logros|distinciones|becas|capacitaciones|seminarios|talleres)(?:${WHOSE})?)*|(?:formacion|educacion|estudios) (?:complementari[ao]s?|continu[ao]|adicional(?:es)?|no reglad[ao]s?)`,
    ),
  ],
  ["spoken", whole("idiomas?(?: extranjeros?)?|lenguas(?: extranjeras)?|conocimientos? de idiomas")],
  [
    "personal",
    whole(
      "(?:datos|informacion)(?: (?:personal(?:es)?|basic[ao]s?|generales|de contacto))(?: y de contacto)?|contacto|contactame",
    ),
  ],
  [
    "interests",
    whole(
      `(?:intereses|aficiones|pasatiempos|hobbies|actividades|tiempo libre)(?: (?:personales|extracurriculares|extraacademicas))?(?:${Y}(?:intereses|aficiones|pasatiempos|hobbies|actividades))?`,
    ),
  ],
  ["references", whole("referencias(?: (?:personales|profesionales|laborales))*")],
  [
    "volunteering",
    whole(
      "voluntariados?|(?:experiencia|labor|trabajo|actividades?) (?:de )?voluntari[ao]s?|voluntariado y .{3,20}",
    ),
  ],
  [
    "other",
    whole(
      `publicaciones|ponencias|conferencias|charlas(?:${Y}publicaciones)?|publicaciones${Y}(?:ponencias|charlas|conferencias)|patentes|servicio militar|otros(?: (?:datos|meritos))?(?: de interes)?|(?:informacion|datos) (?:adicional(?:es)?|complementari[ao]s?|de interes)|habilidades (?:blandas|interpersonales|personales|sociales)|competencias (?:blandas|personales|interpersonales|transversales)|disponibilidad|varios`,
    ),
  ],
];
