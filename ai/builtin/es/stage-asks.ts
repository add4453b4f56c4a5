import type { Phase } from "../../../domain/room/event.ts";
import type { Stages } from "../design/stages.ts";

/** Las preguntas de cada etapa, en español; `told` knows the words of both languages, for much of the trade's are English. */
export const STAGES: Stages = {
  usual: {
    requirements: [
      {
        asks: [
          "¿Qué tiene que hacer la primera versión, y qué dejarías fuera?",
          "¿Cuáles son las pocas cosas que tiene que hacer, y qué queda fuera para ti?",
        ],
        told: /\b(?:musts?|scope|mvp|tiene que|debe[n]?|fuera de alcance|alcance|primera versión|dejar(?:ía)? fuera|más adelante|funciones|funcionalidades|los usuarios (?:pueden|deben|necesitan))/gi,
        deeper: [
          "¿Cuál de ellas sacrificarías primero, y qué te ahorraría?",
          "Si solo pudiera haber una, ¿cuál sería, y por qué?",
        ],
      },
      {
        asks: [
          "¿En qué no puede equivocarse nunca, y dónde puede llegar tarde o ser aproximado?",
          "¿Dónde tiene que ser exacto, y dónde vale con que sea suficientemente bueno?",
        ],
        told: /\b(?:exact[oa]s?|nunca (?:perder|se pierde)|consisten(?:te|cia)|aproximad[oa]s?|stale|eventual|latencia|milisegundos?|disponible|disponibilidad|durab(?:le|ilidad)|tarde)/gi,
        deeper: [
          "¿Qué pagas por la más estricta, y quién lo nota cuando falla?",
          "¿Cuál de ellas relajarías cuando salga cara?",
        ],
      },
    ],
    estimation: [
      {
        asks: [
          "¿Cuánto entra, y cuánto se guarda, en cifras redondas?",
          "¿A cuánto sube eso, en tráfico a la hora punta y en datos a lo largo de los años?",
        ],
        told: /\b(?:(?:por|al|a la|cada) (?:segundo|minuto|hora|día|mes|año)|qps|rps|tps|bytes?|[kmgtp]b|mill(?:ón|ones)|pico|punta)/gi,
        deeper: [
          "¿De cuál de esas cifras tienes menos certeza, y qué pasa si es diez veces mayor?",
          "¿Dónde está el mayor error, e importa?",
        ],
      },
      {
        asks: ["¿Cuál de esas cifras cambia lo que construyes?", "¿Qué deciden esas cifras para ti?"],
        told: /(?<!\p{L})(?:así que|por (?:lo )?tanto|por eso|lo que significa|significa|decide|cabe en|demasiado para|suficiente para|descarta|no merece la pena)/giu,
        deeper: [
          "¿Con qué tamaño decidirías otra cosa?",
          "¿Hasta dónde puede crecer esa cifra antes de que la decisión caiga?",
        ],
      },
    ],
    "api-data": [
      {
        asks: ["¿Qué llamadas hace un cliente, y qué recibe?", "¿Qué aspecto tiene la interfaz hacia fuera?"],
        told: /\b(?:post|get|put|patch|delete|grpc|rest|graphql|endpoints?|devuelve|api|llamadas?|código de estado|cuerpo|parámetros?)\b|\/\w+/gi,
        deeper: [
          "¿Cuál de esas llamadas es difícil de cambiar cuando ya hay clientes que la usan?",
          "¿Qué hace un cliente cuando una de esas llamadas no recibe respuesta?",
        ],
      },
      {
        asks: [
          "¿Qué guardas, y cómo se busca?",
          "¿Cómo están dispuestos los datos, y qué consultas tienen que ser rápidas?",
        ],
        told: /\b(?:tablas?|columnas?|claves?|índices?|filas?|registros?|esquema|documentos?|guard(?:o|a|amos|ar)|buscar|consultas?|por id|ordenad[oa]s? por)/gi,
        deeper: [
          "¿Qué pregunta a esos datos sería lenta tal como están dispuestos?",
          "¿Qué complica más adelante esa disposición?",
        ],
      },
    ],
    "high-level": [
      {
        asks: [
          "¿Me llevas por una petición, del cliente a los datos y de vuelta?",
          "¿Qué camino sigue una sola petición por tus partes?",
        ],
        told: /\b(?:clientes?|petici(?:ón|ones)|balanceador(?:es)?|load balancers?|gateways?|servidor(?:es)?|servicios?|luego|después|bases? de datos|respuestas?|llama a|lee de|escribe en)/gi,
        deeper: [
          "¿Qué paso de ese camino tarda más, y qué decide cuánto?",
          "¿Qué paso de ese camino se podría omitir en la mayoría de las peticiones?",
        ],
      },
      {
        asks: [
          "¿Qué partes tienen que crecer por su cuenta, y qué hay entre ellas?",
          "¿Dónde trazas las líneas entre las partes, y por qué ahí?",
        ],
        told: /\b(?:escala[nr]?|separad[oa]s?|independiente(?:s|mente)?|sin estado|stateless|desacopl\w+|entre|servicio propio|horizontalmente|por su cuenta)/gi,
        deeper: [
          "¿Qué te cuesta esa separación, y cuándo la desharías?",
          "¿Cuáles de esas partes llevarías juntas al principio?",
        ],
      },
    ],
    "deep-dive": [
      {
        asks: [
          "¿Qué parte es la más difícil, y cómo funciona por dentro?",
          "¿Qué parte te preocupa más, y cómo la construirías?",
        ],
        told: /\b(?:difícil(?:es)?|complicad[oa]|preocupa|por dentro|el núcleo de|en detalle|sutil|reto)/gi,
        deeper: [
          "¿Dónde deja de funcionar primero cuando crece?",
          "¿Qué probarías ahí antes de confiar en ello?",
        ],
      },
      {
        asks: [
          "¿A qué renunciaste con eso, y qué habría costado el otro camino?",
          "¿Qué otro camino sopesaste ahí, y por qué no ese?",
        ],
        told: /\b(?:en (?:vez|lugar) de|alternativas?|trade[- ]?offs?|otro camino|otra opción|renunci\w+|el precio|cuesta (?:más|menos)|compar\w+|a cambio|desventaja)/gi,
        deeper: [
          "¿Qué tendría que cambiar para que tomaras el otro después de todo?",
          "¿Cómo descubrirías que este era el equivocado?",
        ],
      },
    ],
    operations: [
      {
        asks: [
          "¿Qué les pasa a los usuarios cuando una de estas partes está caída?",
          "Quita una parte: ¿qué notan los usuarios?",
        ],
        told: /\b(?:caíd[oa]s?|se cae|falla[n]?|fallos?|caídas?|degrad\w+|no disponible|fallback|respaldo|sin (?:él|ella|ello)|se pierde[n]?)/gi,
        deeper: [
          "¿Cuánto puede durar eso antes de que duela, y quién decide entonces qué hacer?",
          "¿Para qué dos de ellas a la vez no tendrías respuesta?",
        ],
      },
      {
        asks: [
          "¿Cómo notarías los problemas antes de que te los cuenten los usuarios?",
          "¿Qué vigilarías, y qué te despertaría de noche?",
        ],
        told: /\b(?:alertas?|alarmas?|métricas?|monitor\w*|dashboards?|paneles?|slo|sli|trazas?|percentiles?|p9\d|guardia|despierta|vigil\w+)/gi,
        deeper: [
          "¿Cuál de ellas se pondría en rojo primero, y cuál sería solo ruido?",
          "¿Qué no te mostraría eso?",
        ],
      },
    ],
  },
  junior: {
    requirements: [
      {
        asks: [
          "Nombra las dos o tres cosas que un usuario tiene que poder hacer: ¿cuáles son?",
          "¿Qué hace un usuario con ello de principio a fin, en dos o tres pasos?",
        ],
        told: /\b(?:(?:el|un|los) usuarios? (?:puede[n]?|debe[n]?|necesita[n]?|quiere[n]?)|poder|funciones|tiene que|primera versión|pasos?)/gi,
        deeper: ["¿Cuál de ellas construirías primero, y por qué?"],
      },
    ],
    estimation: [
      {
        asks: [
          "¿Cuántas peticiones por segundo son, más o menos, redondeando sin miedo?",
          "¿Cuánto hay que guardar al cabo de un año, más o menos, redondeando sin miedo?",
        ],
        told: /\b(?:(?:por|al|a la|cada) (?:segundo|minuto|hora|día|mes|año)|qps|rps|bytes?|[kmgtp]b|mill(?:ón|ones))/gi,
        deeper: ["¿Eso es mucho o poco, y cómo lo sabes?"],
      },
    ],
    "high-level": [
      {
        asks: [
          "Nombra las partes por las que pasa una petición: ¿cuáles son?",
          "¿Qué partes hacen falta como mínimo, y quién llama a quién?",
        ],
        told: /\b(?:clientes?|balanceador(?:es)?|load balancers?|gateways?|servidor(?:es)?|servicios?|bases? de datos|llama a)/gi,
        deeper: ["¿Cuál de esas partes trabaja más, y cómo lo sabes?"],
      },
    ],
    "deep-dive": [
      {
        asks: [
          "Elige la parte que mejor conozcas: ¿cómo funciona por dentro?",
          "¿Qué parte podrías construir mañana, y cómo lo harías?",
        ],
        told: /\b(?:por dentro|en detalle|paso a paso|cómo funciona|funciona como|el núcleo de)/gi,
        deeper: ["¿Qué probarías primero en esa parte?"],
      },
    ],
  },
  senior: {
    requirements: [
      {
        asks: [
          "¿Cuál de estos requisitos discutirías, y con qué argumento?",
          "¿Cuál es el requisito caro, y qué ofrecerías en su lugar?",
        ],
        told: /\b(?:discut\w+|car[oa]s?|argument\w+|de verdad (?:hace falta|necesitamos)|merece la pena|ofrec\w+|cuestion\w+)/gi,
        deeper: ["¿Quién tendría que aceptarlo, y qué le dices?"],
      },
    ],
    "high-level": [
      {
        asks: [
          "¿Qué diseño más sencillo haría casi todo esto, y cuándo basta?",
          "¿Con qué mínimo podrías empezar, y qué hace que se te quede pequeño?",
        ],
        told: /\b(?:más (?:sencillo|simple)|empez\w+ con|monolito|basta (?:con|hasta)|al principio|se queda pequeño)/gi,
        deeper: ["¿Cómo llegarías de ahí hasta aquí sin dejar de dar servicio?"],
      },
    ],
    operations: [
      {
        asks: [
          "¿Cómo llevas un cambio de esto a producción sin dejar de dar servicio?",
          "¿Cómo desplegarías el cambio más arriesgado, y cómo das marcha atrás?",
        ],
        told: /\b(?:desplieg\w+|despleg\w+|rollouts?|canary|canario|feature flags?|gradual\w*|migra\w*|backfill|rollback|marcha atrás|ambas versiones)/gi,
        deeper: ["¿Cuál es el punto sin retorno, y qué tiene que cumplirse antes?"],
      },
    ],
  },
  staff: {
    operations: [
      {
        asks: [
          "¿Qué cuesta mantener esto en marcha, y dónde recortarías primero?",
          "¿En qué se va el dinero aquí, y a qué renunciarías por la mitad?",
        ],
        told: /\b(?:costes?|cuesta|dólares|euros|dinero|barat[oa]s?|presupuesto|factura|car[oa]s?|recort\w+)/gi,
        deeper: ["¿Qué te costaría ese ahorro en otra parte?"],
      },
    ],
  },
  openings: {
    estimation: ["Entonces unas cifras.", "Pongámosle números."],
    "api-data": ["Vamos con la interfaz y los datos.", "Entonces la interfaz y lo que se guarda."],
    "high-level": ["Ahora la visión de conjunto.", "Entonces las partes y cómo encajan."],
    "deep-dive": ["Entremos en una parte.", "Ahora una parte en profundidad."],
    operations: ["Entonces, lo que puede ir mal.", "Ahora, su operación."],
  } satisfies Partial<Record<Phase, readonly string[]>>,
};
