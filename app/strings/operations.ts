/** What operators see: whether everything answers, and which interviews wait to be saved. */
export const operations = {
  title: "Operations",
  lead: "What the product stands on, as it answers now.",
  again: "Look again",
  at: (time: string) => `Looked at ${time}`,
  checks: "Checks",
  check: {
    database: "Database",
    runner: "Runner",
    storage: "File storage",
    outbox: "Saving of interviews",
  },
  ok: "Answers",
  bad: "Needs a look",
  ms: (ms: number) => `${ms} ms`,
  rooms: "Interviews that wait to be saved",
  roomsText: "Candidates notice nothing of it: the room keeps everything until it is saved.",
  none: "No interview waits. Everything is saved.",
  columns: {
    interview: "Interview",
    waiting: "Rows waiting",
    parked: "Rows set aside",
    oldest: "Waiting since",
    checked: "Last said",
  },
};
