import type { Probe } from "../design/probe-asks.ts";

/** Preguntas sobre lo que se acaba de nombrar, en español. */
export const PROBES: readonly Probe[] = [
  {
    named: /\b(?:colas?|queues?|streams?|kafka|kinesis|sqs|rabbitmq|topics?)\b/i,
    asks: [
      {
        ask: "Pones mensajes de por medio: ¿qué haces con uno que no se puede procesar de ninguna manera?",
        told: /\b(?:dead[- ]letters?|dlq|poison|cuarentena|apart\w+|no se puede procesar|después de (?:\w+ )?intentos)\b/i,
      },
      {
        ask: "¿Qué pasa con los mensajes de por medio cuando sus lectores faltan una hora?",
        told: /\b(?:backlog|retención|retenid\w+|replay|lag|acumul\w+|esper\w+|ponerse al día)\b/i,
      },
    ],
  },
  {
    named: /\b(?:cach(?:e|es|é|és|ear|eamos|eo)|redis|memcached)(?!\p{L})/iu,
    asks: [
      {
        ask: "¿Cómo sabrías si esa caché se gana su sitio?",
        told: /\b(?:hit (?:rate|ratio)|tasa de aciertos?|aciertos?|fallos de cach)/i,
      },
      {
        ask: "¿Qué es lo primero que notan los usuarios cuando esa caché está vacía?",
        told: /\b(?:frí[ao]|calent\w+|stampede|estampida|vací[ao]|single flight|se cae la cach)/i,
      },
    ],
  },
  {
    named: /\b(?:shard(?:s|ed|ing|eo)?|partici(?:ón|ones)|particion\w+|partition\w*|fragment\w+)(?!\p{L})/iu,
    asks: [
      {
        ask: "¿Cómo añades máquinas a esas particiones mientras está en marcha?",
        told: /\b(?:re-?balance\w*|rebalanc\w+|consistent hash\w*|hash\w* consistente|nodos virtuales|(?:añad\w+|más) (?:máquinas|nodos|shards|servidores))\b/i,
      },
      {
        ask: "¿Qué haces cuando una de esas particiones trabaja mucho más que las otras?",
        told: /\b(?:hot (?:keys?|partitions?|shards?|spots?)|hotspots?|calientes?|sesg\w+|salt\w*|desigual\w*|famos\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:réplicas?|replicas?|replicación|followers?|standby|seguidor(?:es)?)(?!\p{L})/iu,
    asks: [
      {
        ask: "¿Qué puede ver quien lee de esa copia justo después de una escritura?",
        told: /\b(?:read[- ]your[- ](?:own[- ])?writes?|stale|eventual\w*|atras\w+|retraso|lag|síncron\w+|datos viejos|antigu\w+)\b/i,
      },
      {
        ask: "¿Quién decide que la copia tome el relevo, y con cuánta certeza?",
        told: /\b(?:fail(?:s|ed)?[- ]?over|conmut\w+|quorum|quórum|raft|paxos|elecci\w+|promo\w+|relevo|split[- ]brain|fenc\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:locks?|leases?|bloqueos?|cerrojos?)\b/i,
    asks: [
      {
        ask: "¿Y si quien lo tiene se para un minuto y luego sigue?",
        told: /\b(?:fenc\w+|token|expir\w+|caduc\w+|pausa\w*|zombi\w*)\b/i,
      },
      {
        ask: "¿Quién lo devuelve cuando quien lo tenía ya no está?",
        told: /\b(?:expir\w+|caduc\w+|ttl|timeouts?|heartbeats?|liber\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:websockets?|long polling|conexi(?:ón|ones)|connections?)(?!\p{L})/iu,
    asks: [
      {
        ask: "¿Qué haces con un cliente que faltó diez minutos y vuelve?",
        told: /\b(?:reconect\w+|reanud\w+|perdid\w+|últim\w+ (?:visto|mensaje|id)|cursor|ponerse al día|sin conexión|offline)\b/i,
      },
    ],
  },
  {
    named: /\b(?:transacci(?:ón|ones)|transactions?|commit)(?!\p{L})/iu,
    asks: [
      {
        ask: "¿Qué hay exactamente dentro de esa transacción, y qué queda fuera?",
        told: /\b(?:outbox|misma transacción|una (?:sola )?transacción|(?:dentro|fuera) de (?:la|esa) transacción|atómic\w+)/i,
      },
    ],
  },
  {
    named: /(?<!\p{L})(?:índices?|index(?:es)?)\b/iu,
    asks: [
      {
        ask: "¿Qué te cuesta ese índice en cada escritura?",
        told: /\b(?:escrituras? más lentas?|cada escritura|write amplification|cuesta (?:al|en) (?:escribir|las? escrituras?))\b/i,
      },
    ],
  },
  {
    named: /\b(?:cdn|edge)\b/i,
    asks: [
      {
        ask: "¿Cómo llega una corrección a lo que ya está repartido en el borde?",
        told: /\b(?:purg\w+|invalid\w+|ttl|version\w+|cache-control|max-age|expir\w+|caduc\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:workers?|jobs?|consumidor(?:es)?|consumers?|trabajos?|tareas?)\b/i,
    asks: [
      {
        ask: "¿Y si uno de esos procesos hace el mismo trabajo por segunda vez?",
        told: /\b(?:idempoten\w+|dedup\w*|exactly once|at least once|exactamente una vez|al menos una vez|dos veces|segunda vez|duplicad\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:postgres(?:ql)?|mysql|dynamodb|cassandra|mongodb|relacional)\b/i,
    asks: [
      {
        ask: "¿Qué te haría lamentar esa elección de almacén dentro de dos años?",
        told: /\b(?:lament\w+|arrepent\w+|lock[- ]?in|se queda pequeñ\w+|migra\w*|trade[- ]?offs?|el precio|en (?:vez|lugar) de|desventaja)/i,
      },
    ],
  },
];
