import type { OptionKey } from "../../domain/question.ts";

/** Choices as a colleague reasons them and as somebody who is sure and wrong does, written from the statements alone before the marks were looked at. */
export const UNSEEN_CHOICES: Record<string, { right: string; wrong: { picked: OptionKey; said: string } }> = {
  "mcq-api-feed-pagination": {
    right:
      "Cursor, so D. With page numbers everything shifts when new events are inserted at the top, that's why people see the same event again. And the database has to walk past all the skipped rows for a deep page. If I remember where the last page ended (time plus id because times can be equal) the database can seek straight there in the index and every page costs the same. You lose jumping to page 500, but nobody scrolling on a phone needs this.",
    wrong: {
      picked: "A",
      said: "An index on the creation time makes the offset cheap, because the database can jump directly to row number 5,000 in a B-tree. The duplicates come from the clients and not from the inserts, so page numbers stay right as long as the order is by time. A cursor is only slower because it has to be decoded on each request.",
    },
  },
  "mcq-availability-retry-load": {
    right:
      "Three layers with three tries each means 27 queries for one request in the worst case, so 2,000 becomes 54,000. That is what kept the database down after the lock was gone. Only one layer should retry, and with a budget of 10 percent the extra load can never be more than a tenth. Backoff only moves the retries later, the sum stays the same.",
    wrong: {
      picked: "A",
      said: "Jitter removes the overload because it spreads the retries evenly, so the number of tries doesn't matter any more. With backoff the database always gets below 6,000 queries per second. Retrying in each layer is good since each layer knows its own errors best.",
    },
  },
  "mcq-basket-in-two-regions": {
    right:
      "A. When both sides changed the basket, taking the newer value throws the other one's article away, no matter how good the clocks are. If I keep articles as separate entries, both additions survive the merge, since merging is just the union and the order doesn't matter. A removed article might come back but they accept that. And each region can write alone while the link is down, which home regions can't.",
    wrong: {
      picked: "B",
      said: "The articles vanish only because the clocks differ. With clocks within a millisecond the later timestamp always holds the complete basket, so nothing is lost with last write wins. Merging entries would need a coordinator and stop working when the line is cut.",
    },
  },
  "mcq-cost-object-traffic": {
    right:
      "D, 400 TB times 4.5 cents is 18,000, so the whole bill is the per-GB processing fee and the hourly fee is peanuts. Traffic to the bucket has no business going through NAT. A gateway endpoint puts a route to the object store inside the private network which is free, workers still have no public address, and the few GB of packages keep using NAT.",
    wrong: {
      picked: "B",
      said: "The cost comes from running three gateways, so with one gateway the bill drops to a third, about 6,000. The amount of data doesn't matter because it's processed only once. A private endpoint would need public addresses on the workers.",
    },
  },
  "mcq-instances-without-traffic": {
    right:
      "gRPC keeps one long connection, and a TCP balancer only decides once per connection. So the new instances never get anything until somebody reconnects, that's why restarts helped. The decision must be made per call, with client side balancing or a proxy that understands HTTP/2. Five connections would only be chosen at start as well.",
    wrong: {
      picked: "B",
      said: "The idle timeout closes long connections, and with 30 seconds each connection is reopened twice a minute and lands on a new instance. A connection with thousands of calls per second counts as idle because it is the same connection. Balancing per call isn't possible with gRPC.",
    },
  },
  "mcq-networking-quiet-connections": {
    right:
      "C. The balancer cuts after a minute of silence and mobile networks do it silently, so I need traffic more often than every 60 seconds and a way to notice that the other end is gone. An application ping each 25 seconds does both; no pong means close it and reconnect. And then the client tells the last message it has and gets the rest, so nothing that was written to a dead socket is lost. TCP keepalive waits two hours by default.",
    wrong: {
      picked: "A",
      said: "TCP keepalive finds dead peers within seconds with the defaults of the operating system, so no ping is needed. Anything the server has written to the socket has arrived, so resuming isn't necessary. Pings of our own would empty the battery and the load balancer ignores them.",
    },
  },
  "mcq-rate-limit-bursty-clients": {
    right:
      "Token bucket. 50 tokens in the bucket let the dashboard burst pass immediately, the refill of 10 per second holds the average, and in any minute it's at most 50 + 600 = 650. A fixed window lets somebody send 600 at the end of a minute and again 600 right after. The queue would delay the burst by five seconds.",
    wrong: {
      picked: "B",
      said: "A fixed window never lets more than 600 through in any 60 seconds, so it's the strictest. The burst at the boundary can't happen because the counter is reset. A token bucket would allow 50 per second forever and delays bursts.",
    },
  },
  "mcq-reads-from-a-raft-leader": {
    right:
      "D. A leader that was paused doesn't know it was replaced, so before answering it asks a majority whether it still leads. If they still follow, no newer leader can have confirmed something before. That costs one round trip of a millisecond and many reads can share the same heartbeat, and nothing is written to disk. The lease depends on the clock, which is exactly what failed here.",
    wrong: {
      picked: "B",
      said: "A lease of 2 seconds is safe because a paused machine's clock pauses as well, so the lease can't outlive it wrongly. As long as it's valid no other leader can exist. Asking a majority costs a disk write for every read and would be too slow.",
    },
  },
  "mcq-search-product-text": {
    right:
      "C, a text index that maps each word to the products containing it. Words are reduced to their stem so shoe and shoes are the same, and the order of words in the query doesn't matter. Then score and return the best. A leading wildcard can't use a B-tree, so each search reads all 5 million descriptions, and more replicas just do the same slow scan in more places.",
    wrong: {
      picked: "A",
      said: "A B-tree on the description speeds up the pattern search because it can look for any part of the text, also with a leading percent sign. Ranking comes for free as the index is sorted. Stemming only makes results worse and slower.",
    },
  },
  "mcq-security-token-revocation": {
    right:
      "B. A signed token can't be taken back, everybody verifies it offline, so the only lever is the lifetime. Five minutes is exactly the rule. Renewal goes to the sign-in service, and there a closed account is refused. 60,000 people every five minutes makes 200 per second, which it can take. Asking it on every request would be 40,000 per second and everything goes down with it.",
    wrong: {
      picked: "D",
      said: "When the cookie is deleted the token is gone and no service accepts it any more, so the account is out at once. Signed tokens become invalid when the session ends at the sign-in service. Short lifetimes would send 40,000 requests per second to the sign-in service.",
    },
  },
  "mcq-storage-user-photos": {
    right:
      "A. Blobs don't belong in the database: 30 TB of pictures would make backups and replication a pain and push the rows out of memory. An object store grows by itself, is durable and cheap, can be put behind a CDN, and the containers stay stateless. The row in Postgres just tells where it is and whose it is. You have to take care of orphans, e.g. upload first and then insert the row, with a clean up job.",
    wrong: {
      picked: "B",
      said: "In Postgres the photos are stored in one transaction, and 30 TB are no problem since backups only save what's changed. Large binary values don't slow down the other queries or replication. An object store would lose photos when a container is replaced.",
    },
  },
  "mcq-thousands-of-connections": {
    right:
      "B. 6,000 a second at 4 ms are only about 24 busy at any time, so thousands of connections just sit around. A pooler in transaction mode lets many clients share 60 server connections, and the server works with a number near its cores. It's possible as nobody keeps session state. Replicas lag, and reads must be current. Each connection is a process with memory, so raising the limit makes it worse.",
    wrong: {
      picked: "A",
      said: "Connections are free in Postgres, so 10,000 are fine and the limit is just a setting. The cores are the bottleneck with 55 percent, so twice as many cores are needed. A pooler would make transactions wait since 60 connections can't serve 6,000 per second.",
    },
  },
};

/** Scenarios, step by step, likewise. */
export const UNSEEN_SCENARIOS: Record<string, { right: readonly string[]; wrong: readonly string[] }> = {
  "scenario-cache-stampede": {
    right: [
      "First I want numbers before and after the release: hit ratio of the cache, load on MySQL, evictions. And I read what release 42 really changed.",
      "The hit ratio fell from 96 to 4 percent, so MySQL gets 19,000 instead of 800 reads and can do 4,000. Not the label query itself: the prefix of the keys changed to v42, so everything cached is unreachable at once. The cache can't fill again because answers come after the timeout and get thrown away, it's stuck in a loop.",
      "Roll back to 41 now: old entries are still in memory, written before ten, so hits return right away. That's better than restarting or growing MySQL. And I'd ask marketing to hold the mail until we are stable.",
      "Popular products: 412 identical queries in one second for one product. Only one server should load a missing entry and others wait for it or take the old value, single flight with a short lock. Also a limit on concurrent database queries so it fails fast.",
      "To ship 42 again: read the new key and fall back to the old one, or a step by step rollout so only a small share misses at a time, and watch the hit ratio before the next step. Before midnight, at a quiet time.",
      "The dip at 11:41 comes an hour after the rollout: all entries of 42 were written between 10:40 and 10:50 and expire together after 60 minutes. Add random jitter to the TTL, say 45 to 75 minutes, or refresh early in the background.",
      "Write it up: the key prefix in a release is a cold cache, so warm up before, alert on hit ratio.",
    ],
    wrong: [
      "The release query for the label is slow, so MySQL is the cause and the cache has nothing to do with it. I add two more replicas and restart Memcached so that it starts clean.",
      "I would flush all the cache nodes, that helps because old entries are wrong. A rollback brings nothing since the old entries are gone after the release.",
      "412 queries for one product are normal and harmless. Every server should ask MySQL on its own because waiting for another one only costs time. A longer timeout of 30 seconds solves the errors.",
      "Release 42 again to all servers at once, the shorter the better. At 11:41 it's memory that's full, evictions, so buy more nodes. The same TTL for everything is right because it's simple.",
    ],
  },
  "scenario-connection-exhaustion": {
    right: [
      "Before buying anything: look at the database's CPU, the number of connections against the limit, and the exact error.",
      "CPU is 23%, disk 15%, queries take 1.9 ms, so the database isn't overloaded at all. What ran out is connections, 400 of 400. A bigger machine plus five minutes of downtime wouldn't change that.",
      "30 containers times 20 is 600 and only 400 allowed. The autoscaler made it worse by adding containers. Cap it at, say, 15 containers: 300 connections. The containers without connections still count as healthy, so the balancer sends them requests that fail.",
      "What are the connections doing? 240 idle in transaction: checkout opens a transaction and then waits for the mail provider, up to 6 seconds, holding connection and row locks. Send the mail after commit, through a queue, with a timeout. As quick relief set idle_in_transaction_session_timeout.",
      "For 12:45: 220 x 0.012 s = 2.6 connections for checkout plus 60 others, so 300 is plenty. No need for 2,000, each connection costs memory and a restart before a sale is a risk.",
      "Long term put a pooler like pgbouncer in between, and alert on connections used. Make the health check touch the pool but not kill all containers at the same time. And write outbox for mails.",
    ],
    wrong: [
      "The database is overloaded so I order the bigger machine, five minutes of restart are fine. CPU at 23 percent shows that it's at its limit.",
      "More containers help since each brings 20 more connections, so let the autoscaler go to 60. The connections are not the problem.",
      "Idle in transaction is harmless, these connections do nothing and don't count. Sending the mail inside the transaction is right because then order and mail always agree.",
      "For the second sale max_connections to 2,000, more connections mean more throughput. A pooler would only slow it down.",
    ],
  },
  "scenario-search-drift": {
    right: [
      "I need to know how much is wrong and since when: compare a sample of ads in database and index, by time of last change.",
      "18% of changes since 14:30, nothing before. That's when the category import began. So it isn't just slow, changes are lost: the queue is empty and still they are missing.",
      "Look at the bulk response: HTTP 200 but errors true and 429 per item. Our code checks just the status and acknowledges everything, so rejected items are dropped silently. The import fills the write queue: 1,600 per second, 290 rejected, 18%.",
      "Pause the import, that isn't urgent. Then fix the indexer: look at each item, ack only those that worked, repeat the rejected with backoff. Limit the import's rate and give it a separate queue so user changes go first.",
      "Repair: reindex from the database the 4.8 million ads changed since 14:30; all of them as we don't know which. At a safe 1,000 per second 80 minutes. Sold and deleted ads first, a few thousand are done in minutes. As a quick filter the search API can drop ads that are no longer active from the results.",
      "The script overwrites newer data with older since it read before. Use the revision as an external version so the index refuses older writes, for deletes too, keep tombstones. Then it doesn't matter who comes last. And read replica lag plays in.",
      "212: commit and message are two steps, use an outbox table in the same transaction or CDC. Rebuild: new index next to the old, fill it, then switch the alias. Regular compare job with alert on drift.",
    ],
    wrong: [
      "The cluster is green and the queue is empty so nothing is lost, it's only the caches of users' browsers.",
      "HTTP 200 means that all documents were written, so the indexers are right to acknowledge. The import has nothing to do with it and should go on.",
      "We simply wait, the index repairs itself when the load is lower. Rejected items are repeated by Elasticsearch.",
      "The script may write without versions since the last write is always the newest. Deleted ads can't come back.",
    ],
  },
};
