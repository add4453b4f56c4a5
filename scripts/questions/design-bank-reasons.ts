/** How a competent colleague puts the reasons for the right option, in plain English and written without a look at the marks; the second of each is terser, by somebody whose English is learnt. */
export const PLAIN_REASONS: Record<string, readonly [string, string]> = {
  "mcq-popular-entry-expires": [
    "Right now, the moment the entry runs out, thousands of visitors all find nothing there and every one of them kicks off the same expensive computation. If we just give people the slightly old page for another second or two and let exactly one of them rebuild it, the database only does the work once. Nobody minds, because the page is allowed to be up to two minutes behind.",
    "All requests go to the database together when the minute is over, 6000 in a second times 1.5 seconds. So only one should compute and the others get the old page in this time. Random lifetime does not help because it is only one entry, and more nodes also not, since it is one key on one node.",
  ],
  "mcq-cache-after-update": [
    "The database is the truth, so I write there first. Once that is done I throw the cached copy away and the next reader loads the fresh one. If two editors save at nearly the same time and both wrote into the cache, the slower one could leave the wrong version there, with a delete that can't happen.",
    "First database, then remove the key. If I remove it before saving, a reader comes in between, sees the old product in the database and puts it back, and then it stays wrong for 10 minutes. And writing the cache first is bad when the save then fails, the shop shows something that was never saved.",
  ],
  "mcq-availability-zone-loss": [
    "We need 48 instances' worth of work at peak, and if a zone goes away we have to do it with the two that are left. With 25 each that's 50, so it just fits. Autoscaling needs six minutes to start machines, which is far longer than the one minute we are allowed.",
    "After the loss of a zone the other two must carry everything at once: 48 / 2 = 24 each, so 25 is enough. Starting new ones is too late and maybe there is no capacity in that moment because everybody wants it. With two zones, each would need 48.",
  ],
  "mcq-cdn-live-origin-load": [
    "Every edge site has to fetch each segment once by itself, so with 200 sites and 3000 streams you get 200 × 750 = 150,000 requests a second even though the hit rate looks fine. If a handful of regional caches sit in the middle, only those eight ask the origin, so it's 6,000 a second. A longer lifetime doesn't change anything because a segment is fetched the first time anyway.",
    "500 × 6 / 4 = 750 new segments per second, and each of the 200 edges needs it once, that is 150k. With 8 caches in between the origin only sees each segment 8 times, 6000 per second. Prefetch makes even more requests, and the lifetime is not the point, these are all first requests.",
  ],
  "mcq-consumers-that-fall-behind": [
    "The machines are idle, they're just waiting for the scoring service one call at a time, so we need many calls in the air per consumer. To keep the order for one account, all its events have to go through the same lane. And we can only tell Kafka that we are done up to the oldest one that hasn't finished, otherwise a crash would skip events.",
    "24 consumers with 5 per second each is only 120 per second, we need 2000. More members than partitions sit there without work, and more partitions would move the accounts to other places which the other teams do not want. So parallel inside the consumer, same account always same thread, and commit only what is finished without a hole before it.",
  ],
  "mcq-counter-everybody-increments": [
    "One post means one row, and a row can only live in one place, so it's stuck at 1,000 writes a second no matter how big the table is. Splitting that count into 64 little counters spreads the likes out, and adding them up gives the total. The sum may be kept for five seconds so that reading 64 rows is no trouble.",
    "40000 per second go to the same key, buying more capacity is useless because the key is on one partition. With 64 rows each gets about 625 per second, which is below 1000. Compare-and-set would make it worse since nearly all attempts fail and are tried again.",
  ],
  "mcq-edit-that-seems-lost": [
    "People only notice it on their own profile, so it's enough if they see their own change. For a minute after saving I read their profile from the leader, everybody else can keep reading the copies. That's hardly any extra load because only a few people save something at any time.",
    "The copy is behind some seconds so the user gets the old name. Reading from the main database after own change solves it, and it are only few reads, 400 writes per second. Waiting for all five would make saving slow and when one is down nobody can save.",
  ],
  "mcq-index-for-latest-invoices": [
    "With the company first and then the date, all invoices of that company lie next to each other and are already in the right order. The database jumps to the newest one, reads fifty backwards and stops. If the date came first it would have to wade through everybody else's invoices.",
    "Company first because we look for one exact value, the date second because it is a range and the sorting. Then no sort is needed and it can stop after 50. A hash index cannot give any order, so it has to fetch all invoices of the company and sort them.",
  ],
  "mcq-leader-that-wakes-up": [
    "The old leader has no way of knowing that it was asleep, so the check has to sit in the storage and not in the leader. If every new leader gets a higher number and the storage turns away anything with a lower one, the late writes simply bounce. Checking the clock before writing doesn't help, because it can fall asleep right after the check.",
    "A process can stop at any moment, also between the check and the write. So the storage must refuse the old one, it sees that the number is smaller than one it already has. Shorter lease only makes the time smaller, and it would change the leader more often for nothing.",
  ],
  "mcq-old-value-in-the-cache": [
    "What happens is that a server reads the old row, hangs for a second, the writer changes it and deletes the key, and then the server wakes up and puts the old value back in. With a token the cache notices that the key was deleted in the meantime and refuses that late store. Deleting a second time after 200 ms isn't enough since the pauses take up to two seconds.",
    "The reader stores after the delete, that is the problem. The token from the miss is made invalid by the delete, so the old value can not come in, the next reader loads again. 5 minutes lifetime would give many more misses and the wrong value is still there for 5 minutes.",
  ],
  "mcq-order-and-its-event": [
    "When we deploy, the process gets stopped after the commit and before it has published, and then nobody ever sends that event. If the event is stored along with the order in the same go, either both are there or neither is. A separate process then reads that table and publishes, and if it crashes it just does it again, so the warehouse has to cope with seeing an order twice.",
    "Order and event in one transaction, so there can not be one without the other. Retry does not help since the server is dead in that moment and nobody does the retry. The events may come two times, so warehouse must check the order number.",
  ],
  "mcq-rate-limit-global-quota": [
    "A trip to another region takes at least 80 ms and we've got 5, so the decision must be made locally. Each gateway gets a little piece of the quota in advance and spends it by itself, and where more traffic shows up it gets more next time. If the backend dies for half a minute the gateways carry on with what they were given last.",
    "Fixed third is bad since 90 percent is often in one region, the customer would get only 333 although he paid 1000. Full quota in each region is 3000, not allowed. Leases follow the demand and need no call in the request, so it is fast.",
  ],
  "mcq-refund-that-is-paid-twice": [
    "Now and then the bank takes 40 seconds, the queue thinks the worker died and gives the job to another one, so it's paid again. If the refund carries its own number and we hand that to the bank, the bank sees it has already paid that one. Then it doesn't matter how often the message comes.",
    "The message comes again after 30 seconds, while the first call is still running. The reference makes that the bank pays it only one time. If we confirm before the call and the worker dies, the refund is never paid, which is just as bad.",
  ],
  "mcq-search-deep-paging": [
    'To give you hits 500,000 to 500,500, each of the forty shards has to send its top half million and somebody has to sort twenty million entries just to throw nearly all of them away. If you instead say "give me what comes after this one", every page costs the same. And the frozen view makes sure new documents don\'t shift things around while we export.',
    "Every page begins from the start again, and with 40 shards it gets 40 times more. With the last value we go on where we stopped and no page is more expensive than the first. Tie-breaker is needed because many documents can have the same date, otherwise some are lost or come twice.",
  ],
  "mcq-security-password-storage": [
    "The thief has all the keys too, so anything that can be decrypted is as good as plain text. What helps is making each guess slow and costly, and a lot of memory means that graphics cards can't try billions in parallel. With 50 logins a second at 100 ms each that's only five cores or so, we can afford that.",
    "SHA-256 is too fast, an attacker can try billions per second. Argon2 needs time and memory for every try. The salt is different for each user, so he has to attack each password alone and can't use tables. Encryption is no use since the key is stolen as well.",
  ],
  "mcq-storage-large-uploads": [
    "The big files shouldn't go through our servers at all, the phone can send them straight to the storage with a link that we sign. Cut into pieces, a broken connection only costs the one piece and not four gigabytes. And a redeploy of the API no longer interrupts anybody's upload.",
    "With parts only the failed part is sent again. The API only signs, so memory and bandwidth are free for other calls and deployment does not matter. One single PUT for the whole file still begins from zero when the mobile network breaks.",
  ],
  "mcq-users-who-are-signed-out": [
    "The login only lives in the memory of one machine, so when that machine goes, it's gone. If the sessions live outside, in something all servers can reach, any of them can take over and I can remove servers whenever I like. It's only about 150 MB, that's nothing.",
    "Session must not be in the server. With a shared Redis every server can answer, so when one is stopped nobody notices, and new servers get their part of the users at once. Copying each change to all others is 20 times the traffic.",
  ],
  "mcq-api-retry-safe-payment": [
    "The client makes up a number for the purchase and sends the same one again when it retries, so the server can tell a repeat from a second purchase. The unique constraint makes sure that even when both arrive at the same moment only one gets through, and the other gets the first one's answer. Looking at the amount doesn't work because people do buy the same thing twice.",
    "Same id for each try, so second try is recognised and gets the stored result back. Check first and then charge has a gap, two requests at the same time both see nothing and both charge. The id should also be given to the payment provider.",
  ],
  "mcq-observability-latency-percentiles": [
    "You can't average percentiles: an instance that served ten requests counts just as much as one that served ten thousand. Counts per bucket can simply be added up, over the machines and over time, and from the total I read off the real percentile. It's only as exact as the buckets, so one border should sit at 300 ms.",
    "Percentile of many machines can not be made from the percentiles of each, also not with weights. The histogram can be summed for 5 minutes and for 28 days. Average and deviation assume a bell curve, but latency has a long tail.",
  ],
  "mcq-quorum-of-three": [
    "If two machines have the write and I ask two of the three, at least one of those I ask must have it. And one machine may die, because two are enough for both. Asking only one could hit the one that hasn't heard of it yet.",
    "2 + 2 is bigger than 3, so the groups always share a machine, and it has the new version. With W=3 or R=3 everything stops as soon as one is broken. W=2 and R=1 can read the old value from the node that missed it.",
  ],
};

/** Fluent reasons for a wrong option: the words of the trade, and claims that do not hold. */
export const WRONG_REASONS: Record<string, { picked: "A" | "B" | "C" | "D"; said: string }> = {
  "mcq-popular-entry-expires": {
    picked: "B",
    said: "The spike comes from all the entries expiring in the same moment, so a random spread of the lifetime flattens it. Serving a stale page is never acceptable on a news site, and letting a single request recompute would only serialise the traffic and make the database slower. Thousands of requests recomputing at once is exactly what a database is built for.",
  },
  "mcq-cache-after-update": {
    picked: "A",
    said: "Writing the cache first is the safe order, because a reader can then never see an old product, and the database follows within the second. Deleting after the commit leaves a stale copy behind for good. Two editors cannot get in each other's way, since the cache puts their writes in the right order by itself.",
  },
  "mcq-availability-zone-loss": {
    picked: "B",
    said: "Autoscaling brings up 20 instances within the 30 seconds of the health check, so the remaining 40 at 80 percent easily carry the lost zone. Running 25 per zone wastes money, because 75 instances are twice what 48 instances of load need.",
  },
  "mcq-cdn-live-origin-load": {
    picked: "A",
    said: "The segments expire too early, so each edge has to fetch the same segment from the origin again and again. With an hour at the edge the hit ratio goes to 100 percent and the origin gets no requests. A regional cache would only add requests, because every edge then asks the cache and the origin.",
  },
  "mcq-consumers-that-fall-behind": {
    picked: "A",
    said: "With 400 members in the group each one gets a share of the events, because Kafka hands a partition to as many consumers as there are. The order per account is kept automatically. A pool of lanes in one consumer would be slower, since the processors are the bottleneck, and the offset must be committed before the call so that nothing is lost.",
  },
  "mcq-counter-everybody-increments": {
    picked: "C",
    said: "The hot row is slow because 200,000 readers lock it, so a cache with a lifetime of 5 seconds frees it for the writes. Splitting the count into 64 rows multiplies the writes by 64, and the sum could never be right. One partition has no limit as long as the table has capacity.",
  },
  "mcq-index-for-latest-invoices": {
    picked: "B",
    said: "The date has to come first in the index because the query sorts by it, so all the rows of one company lie together. With the company first the database would have to sort 400 million rows. An index read backwards is not possible in PostgreSQL.",
  },
  "mcq-leader-that-wakes-up": {
    picked: "C",
    said: "If the leader looks at its clock before each write, it can never write after the lease has ended, because a pause cannot happen between the check and the write. A number in the storage is useless, since the old leader has the higher number anyway.",
  },
  "mcq-order-and-its-event": {
    picked: "B",
    said: "Publishing after the commit is safe as long as we retry ten times, because a process that is stopped between the two comes back and goes on with its retries. An outbox table in the same transaction loses events when the relay crashes, since the relay forgets what it has not sent. The consumer never sees an event twice.",
  },
  "mcq-refund-that-is-paid-twice": {
    picked: "A",
    said: "Acknowledging before the bank is called guarantees that each refund is paid exactly once, since a worker that dies is simply started again by the queue. A reference does not help: the bank pays each call anew, whatever reference it carries.",
  },
  "mcq-security-password-storage": {
    picked: "B",
    said: "Encryption is stronger than hashing because nobody can decrypt without the key, and the intruder only has the table. Argon2id is too slow and its memory makes it easier to attack on graphics cards. A salt makes all the hashes the same, so it is easier to guess them together.",
  },
  "mcq-users-who-are-signed-out": {
    picked: "B",
    said: "Hashing the address keeps each user on the same server for ever, even when the number of servers changes. A shared session store is a single point of failure which makes every server stateful, so a server that is removed takes the sessions with it.",
  },
  "mcq-api-retry-safe-payment": {
    picked: "B",
    said: "Two payments of the same amount within five minutes are always a mistake, so refusing the second is safe. An id chosen by the client is different on every retry, so a unique constraint would never find the repeat and the customer is charged twice.",
  },
  "mcq-quorum-of-three": {
    picked: "D",
    said: "W = 2 and R = 1 is enough, because the one node that answers first always has the newest version. With R + W greater than three the groups never overlap. When one node is down W = 2 and R = 2 stops, since two nodes cannot answer.",
  },
};
