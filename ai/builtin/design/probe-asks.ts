/** `told`: words that show it was answered before it was asked. */
export type Probe = { named: RegExp; asks: readonly { ask: string; told: RegExp }[] };

export const PROBES: readonly Probe[] = [
  {
    named: /\b(?:queues?|streams?|kafka|kinesis|sqs|rabbitmq|topics?)\b/i,
    asks: [
      {
        ask: "You put messages in between: what do you do about one that cannot be processed at all?",
        told: /\b(?:dead[- ]letters?|dlq|poison|quarantine|parked?|cannot be processed|can't be processed|gives? up on|after (?:\w+ )?(?:tries|attempts|retries))\b/i,
      },
      {
        ask: "What becomes of the messages in between when their readers are away for an hour?",
        told: /\b(?:backlog|catch(?:es)? up|caught up|retention|retained|replay(?:s|ed)?|lag|pile up|waits? in)\b/i,
      },
    ],
  },
  {
    named: /\b(?:cach(?:e|es|ed|ing)|redis|memcached)\b/i,
    asks: [
      {
        ask: "How would you tell whether that cache earns its keep?",
        told: /\b(?:hit (?:rate|ratio)|miss (?:rate|ratio)|% hits?)\b/i,
      },
      {
        ask: "What is the first thing users notice when that cache is empty?",
        told: /\b(?:cold|warm(?:s|ed|ing)?|stampede|thundering|empty|single flight|coalesc\w+|cache (?:fails|is down|goes down|is lost))\b/i,
      },
    ],
  },
  {
    named: /\b(?:shard(?:s|ed|ing)?|partition(?:s|ed|ing)?)\b/i,
    asks: [
      {
        ask: "How do you add machines to those partitions while it runs?",
        told: /\b(?:re-?balanc\w+|consistent hash\w*|re-?shard\w*|virtual (?:nodes|buckets|shards)|(?:add|adding|more) (?:machines|nodes|shards|servers)|split(?:s|ting)? (?:a|the) (?:shard|partition))\b/i,
      },
      {
        ask: "What do you do when one of those partitions is far busier than the others?",
        told: /\b(?:hot (?:keys?|partitions?|shards?|spots?)|hotspots?|skew(?:ed)?|salt(?:s|ed|ing)?|busier|celebrit(?:y|ies)|uneven)\b/i,
      },
    ],
  },
  {
    named: /\b(?:replicas?|followers?|standby|replication)\b/i,
    asks: [
      {
        ask: "What may a reader of that copy see right after a write?",
        told: /\b(?:read[- ]your[- ](?:own[- ])?writes?|stale|eventual(?:ly)?|behind|lag(?:s|ging)?|synchronous(?:ly)?|old (?:data|value))\b/i,
      },
      {
        ask: "Who decides that the copy takes over, and how sure must they be?",
        told: /\b(?:fail(?:s|ed)? ?over|quorum|raft|paxos|elect(?:s|ed|ion)|promot\w+|takes over|split[- ]brain|fenc\w+)\b/i,
      },
    ],
  },
  {
    named: /\b(?:locks?|leases?)\b/i,
    asks: [
      {
        ask: "What if whoever holds that stops for a minute and then goes on?",
        told: /\b(?:fenc\w+|token|expire[sd]?|expiry|pauses?|paused|zombie)\b/i,
      },
      {
        ask: "Who gives that back when its holder is gone?",
        told: /\b(?:expire[sd]?|expiry|ttl|times? out|timeout|heartbeats?|released?)\b/i,
      },
    ],
  },
  {
    named: /\b(?:websockets?|long polling|push connection|connections?)\b/i,
    asks: [
      {
        ask: "What do you do with a client that was away for ten minutes and comes back?",
        told: /\b(?:reconnect\w*|resum\w+|missed|last (?:seen|id|sequence)|cursor|catch(?:es)? up|offline)\b/i,
      },
    ],
  },
  {
    named: /\b(?:transactions?|commit)\b/i,
    asks: [
      {
        ask: "What exactly is inside that transaction, and what is left outside?",
        told: /\b(?:outbox|same transaction|one transaction|inside (?:the|a|that) transaction|outside (?:the|of the|that)|atomic(?:ally)?)\b/i,
      },
    ],
  },
  {
    named: /\bindex(?:es)?\b/i,
    asks: [
      {
        ask: "What does that index cost you on every write?",
        told: /\b(?:slower writes?|writes? (?:get|become|are) slower|write amplification|each write|every write|costs? on (?:the )?writes?)\b/i,
      },
    ],
  },
  {
    named: /\b(?:cdn|edge)\b/i,
    asks: [
      {
        ask: "How does a correction reach what is already out there at the edge?",
        told: /\b(?:purg\w+|invalidat\w+|ttl|versioned|cache-control|max-age|expire[sd]?)\b/i,
      },
    ],
  },
  {
    named: /\b(?:workers?|jobs?|consumers?)\b/i,
    asks: [
      {
        ask: "What if one of those workers does the same piece of work a second time?",
        told: /\b(?:idempoten\w+|dedup\w*|de-?duplicat\w+|exactly once|at least once|twice|second time|duplicates?)\b/i,
      },
    ],
  },
  {
    named: /\b(?:postgres(?:ql)?|mysql|dynamodb|cassandra|mongodb|relational)\b/i,
    asks: [
      {
        ask: "What would make you regret that choice of a store in two years?",
        told: /\b(?:regret|lock[- ]?in|outgrow|migrat\w+|trade[- ]?offs?|the price|instead of|rather than|downside)\b/i,
      },
    ],
  },
];
