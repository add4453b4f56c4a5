import type { DesignContent } from "../content.ts";
import { mcqHead, mcqLine } from "./mcq-table.ts";

/** The head line of a table of MCQs and one whole question as its example. */
export const mcqTemplate = (): string => mcqHead + mcqLine("", EXAMPLE);

const EXAMPLE: DesignContent = {
  question: {
    slug: "example-session-storage",
    type: "SYSTEM_DESIGN",
    format: "MCQ",
    difficulty: "EASY",
    title: "Where sessions live behind a load balancer",
    topics: ["scaling", "caching"],
    companies: [],
    hints: [],
    time_limit_min: 3,
    clarifications: [
      { asks: ["how many", "traffic"], answer: "About 2,000 requests per second on six servers." },
      { asks: ["lifetime", "expire"], answer: "A session ends after 30 minutes without a request." },
    ],
    options: [
      {
        key: "A",
        text: "In the memory of each server, with the load balancer sending each person to the same one",
        is_correct: false,
        explanation:
          "It works until a server is replaced: everybody on it is signed out, and load is uneven.",
      },
      {
        key: "B",
        text: "In a shared store such as Redis, by an id in a cookie",
        is_correct: true,
        explanation: "Any server can answer any request, and servers come and go without anybody noticing.",
      },
      {
        key: "C",
        text: "In a file on each server's disk, copied to the others every minute",
        is_correct: false,
        explanation: "For up to a minute the next server knows nothing of what was just done.",
      },
      {
        key: "D",
        text: "In the address of every page",
        is_correct: false,
        explanation: "Addresses are logged and shared, and with them the session.",
      },
    ],
    evaluation_rubric: {
      key_points: [
        "Servers without state can be added, replaced and restarted freely",
        "Sticky sessions lose their people with the server and spread load unevenly",
      ],
      key_point_marks: [
        {
          dimension: "deep_dive",
          level: "junior",
          all_of: [
            ["stateless", "any server", "shared store"],
            ["replace", "restart", "add", "scale"],
          ],
        },
        {
          dimension: "trade_offs",
          level: "mid",
          all_of: [
            ["sticky", "same server", "affinity"],
            ["lost", "lose", "uneven", "signed out"],
          ],
        },
      ],
      bonus_points: [],
      bonus_point_marks: [],
      follow_ups: [
        {
          ask: "What happens when the shared store is away for a minute?",
          good_answer:
            "Nobody can be recognised, so it is replicated, and pages that need nobody still answer.",
          terms: ["replica", "replicated", "failover", "fallback"],
        },
      ],
      twists: [],
      estimates: [],
    },
    provenance: {
      sources: ['The Twelve-Factor App, chapter VI "Processes"'],
      review: "An example: replace it by your own.",
    },
  },
  description:
    "A shop runs on six servers behind a load balancer. Carts and sign-ins are lost whenever a server restarts.\n\nWhere should sessions be kept?",
  sample_answer:
    "B, a shared store. Servers then are stateless, so any server can answer and we can replace or add them freely. With sticky sessions people on a lost server are signed out and load is uneven. Files lag behind, and an id in the address leaks.",
};
