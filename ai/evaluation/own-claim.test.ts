import { expect, test } from "vitest";
import { ownClaim } from "./own-claim.ts";

test.each([
  ["I think a cache helps because reads repeat", "cache"],
  ["Not sure about the exact number, but about 10,000 per second", "10,000 per second"],
  ["I don't know the exact load, so I assume 10,000 writes per second.", "10,000 writes"],
  ["I'm not sure about the TTL, but a cache helps because reads repeat.", "cache helps because reads repeat"],
  ["A cache helps because reads repeat, but I am not sure how long to keep an entry.", "cache helps because"],
  ["Probably a hash map, since lookups are constant.", "hash map"],
  ["I guess consistent hashing keeps most keys in place when a node joins.", "consistent hashing"],
  ["Maybe we could shard by user, because each feed is read by one person.", "shard by user"],
  ["The client does not know which shard holds the key, so a router looks it up.", "client does not know"],
  ["We do not know in advance which keys are hot, therefore the cache decides by use.", "which keys are hot"],
  ["The replica cannot tell whether the leader is dead or slow.", "dead or slow"],
  ["No write is lost, because the log is flushed first.", "log is flushed"],
  ["Nothing is stored twice, because the set knows the key.", "set"],
  ["No, a queue is better because the bursts are absorbed.", "queue is better"],
  ["Should the leader fail, a follower takes over.", "follower takes over"],
  ["What matters is the read path, so I would cache the timeline.", "cache the timeline"],
  ["How it works: the map holds each number with its position.", "map holds each number"],
  ["A map finds the partner at once because lookup is constant, does that make sense?", "lookup is constant"],
  ["As far as I know, nothing faster than O(n) is possible since each number is read.", "O(n)"],
  ["There is no doubt that the index speeds up reads.", "index speeds up reads"],
  ["It is O(n) time, I believe, and O(n) space.", "O(n) space"],
  ["I would not tell the client which node answered; the gateway hides it.", "gateway hides it"],
  ["I'm no expert in Kafka, but a partition keeps the order of its messages.", "partition keeps the order"],
  ["I never used it, although a bloom filter says for sure what is not there.", "bloom filter"],
  ["The server has no idea which request came first, hence the sequence number.", "sequence number"],
  ["I am not convinced that a cache is needed because the index answers in 5 ms.", "the index answers"],
  ["I have never worked with Kafka, but a log keeps the order.", "log keeps the order"],
  ["Roughly 1,200 per second, not sure whether the peak is three times that.", "1,200 per second"],
])("an honest claim is heard with its hedge: %s", (sentence, heard) => {
  expect(ownClaim(sentence)).toContain(heard);
});

test.each([
  ["I have no idea whether a map would matter", "map"],
  ["not sure what a cache is for", "cache"],
  ["I do not know what a map does", "map"],
  ["Nothing faster than a hash map that I know", "hash map"],
  ["Is it a hash map?", "hash map"],
  ["Would a cache help because reads repeat?", "cache"],
  ["is it a hash map because lookups are constant", "hash map"],
  ["A hash map, right?", "hash map"],
  ["I wonder whether consistent hashing matters here.", "consistent hashing"],
  ["I doubt that I understand sharding.", "sharding"],
  ["Sharding: no idea.", "sharding"],
  ["A hash map, no idea what it does.", "hash map"],
  ["Idempotency keys, but I have no clue why.", "idempotency"],
  ["I use a cache, whatever that is.", "cache"],
  ["I can't say why a queue would absorb bursts.", "queue"],
  ["I never heard of a bloom filter.", "bloom filter"],
  ["Consistent hashing is something I do not understand.", "consistent hashing"],
  ["I have no idea whether the cache, the queue or the index would matter.", "queue"],
  ["I'm not really sure how replication, failover and quorums work.", "failover"],
  ["I don't know though what a replica is for.", "replica"],
  ["I only know the word idempotency.", "idempotency"],
  ["No other way like brute force comes to mind.", "brute force"],
  ["I could not explain why a B-tree is better than a hash index.", "b-tree"],
  ["What is a write-ahead log", "write-ahead log"],
  ["Can you tell me what the partner of a number is", "partner"],
  ["Partitioning is unclear to me.", "partitioning"],
  ["I don’t remember what an LRU cache does.", "lru"],
  ["Dunno, two pointers", "two pointers"],
  ["A cache would help, but I have no idea what a cache is.", "cache"],
  ["I can only guess what sharding means", "sharding"],
  ["please explain what a cache does", "cache"],
  ["The term eventual consistency says nothing to me", "consistency"],
  ["A heap, but what is a queue", "queue"],
  ["No thanks.", "no"],
])("asking, doubting or not knowing claims nothing: %s", (sentence, unheard) => {
  expect(ownClaim(sentence).toLowerCase()).not.toContain(unheard);
});

test("a long run of words is read in no time, whatever it is made of", () => {
  const start = performance.now();
  for (const part of ["i do not ", "no ", "but ", ", so ", "not sure ", "  ", "nothing that i ", "?!"])
    ownClaim(part.repeat(4000 / part.length));
  expect(performance.now() - start).toBeLessThan(500);
});
