import { expect, test } from "vitest";
import { enumerated } from "./enumeration.ts";
import { ownClaim } from "./own-claim.ts";
import { pointClaimed } from "./points.ts";

test.each([
  "Cache, queue, sharding, replication, CDN, load balancer.",
  "Hash map, two pointers, dynamic programming, heap, recursion",
  "hash map and two pointers and sorting and binary search",
  "Redis / Kafka / Postgres / S3 / consistent hashing",
  "cache + queue + replica + shard",
  "Hash map, sorting, O(n), recursion, greedy, heap.",
  "27, 54,000, 3 × 3 × 3, query, queries, tries, retries, layer, layers.",
  "retained, evicted, by user, per second, in front, replicated, sharded.",
  "idempotency key, dead letter queue, circuit breaker, exponential backoff",
])("names in a row claim nothing: %s", (text) => {
  expect(ownClaim(text)).toBe("");
});

test.each([
  "Time O(n), space O(1), one pass, two pointers",
  "POST /links, GET /links/:id, DELETE /links/:id, GET /stats",
  "A cache for the hot reads, a queue for the bursts, shards by user, and a replica per region.",
  "First I check the cache, then the store, and then I fill the cache again.",
  "Posts are written once, read often, never changed and rarely deleted.",
  "The client calls the gateway, the gateway the service, the service the store and the store answers.",
  "A cache, because reads repeat.",
  "Redis, Kafka, Postgres.",
  "a dead letter queue",
  "100M users, 10 requests each, 1B requests, 12k per second, 500 bytes, 500 GB daily, 180 TB yearly",
  "1,200 writes per second, 500 bytes each, 20 TB a year, 40 TB with copies",
])("what says something is heard: %s", (text) => {
  expect(ownClaim(text)).not.toBe("");
});

test("each part of a row with a beginning is read with it, and not with the others", () => {
  const text = "I would use a cache, a queue, shards, replicas and reads.";
  expect(enumerated(text)).toContain("I would use a queue");
  expect(pointClaimed(text, [["cache"]])).toBe(text);
  expect(pointClaimed(text, [["cache"], ["reads"]])).toBeNull();
  const watched = "I watch: queue depth, error rate, cache hits, latency";
  expect(pointClaimed(watched, [["watch"], ["queue depth"]])).toBe(watched);
});

test("names in sentences of their own are a row as well, and one answer in a word is none", () => {
  expect(pointClaimed("Cache. Reads. Queue. Bursts.", [["cache"], ["reads"]])).toBeNull();
  expect(pointClaimed("Cache. Reads. Queue. Bursts.", [["cache"]])).toBeNull();
  expect(pointClaimed("A dead letter queue.", [["dead letter"]])).toBe("A dead letter queue.");
  expect(pointClaimed("Cache. Queue. Shards. Reads. 40 %. 6.4.", [["40 %"], ["6.4"]])).toBeNull();
  const notes = "- cache\n- queue\n- shards\n- replicas\nThe cache takes the reads.";
  expect(pointClaimed(notes, [["cache"], ["reads"]])).toBe("The cache takes the reads.");
});

test("a long run of names is read in no time", () => {
  const start = performance.now();
  for (const part of ["cache, ", "and ", "a / ", "use ", ": ", ",, "])
    enumerated(part.repeat(4000 / part.length));
  expect(performance.now() - start).toBeLessThan(300);
});

test("a name in a row that holds both parts of a point was dropped, and what is done with it makes one", () => {
  const dropped = "I would use delta encoding, replicas, shards, queues.";
  expect(pointClaimed(dropped, [["delta"], ["delta encoding", "bytes"]])).toBeNull();
  const said = "Delta encoding keeps the times in a few bytes.";
  expect(pointClaimed(said, [["delta"], ["delta encoding", "bytes"]])).toBe(said);
});
