import type { Dimension } from "../feedback.ts";

/** What the levels of each dimension mean, as the report states them. */
export const LEVELS: Record<Dimension, Record<1 | 2 | 3 | 4, string>> = {
  communication: {
    4: "always possible to follow",
    3: "possible to follow, with questions",
    2: "hard to follow or often silent",
    1: "hardly anything was explained",
  },
  problem_solving: {
    4: "best known solution with alternatives and without major hints",
    3: "a sound idea, analysed in part",
    2: "part of the way",
    1: "unsolved, with little said of how to solve it",
  },
  coding: {
    4: "complete and correct without detours",
    3: "works, with some difficulty",
    2: "works in part",
    1: "nothing that works yet",
  },
  verification: {
    4: "tested in a planned way",
    3: "tested, with corners missed",
    2: "little tested",
    1: "hardly any testing shown",
  },
  requirements: {
    4: "what is wanted, what is not and how well it must work were settled first",
    3: "the main requirements were settled",
    2: "some requirements were settled",
    1: "hardly any requirement was settled",
  },
  estimation: {
    4: "figures that come out and decide something",
    3: "figures, mostly right",
    2: "few figures, or some that do not come out",
    1: "no figures to build on",
  },
  api_data: {
    4: "interface and data fit the reads and writes",
    3: "interface and data in the main",
    2: "parts of the interface or the data",
    1: "hardly anything of interface and data",
  },
  high_level: {
    4: "a whole that holds together, with the path of a request",
    3: "the main parts and how they hang together",
    2: "some of the parts",
    1: "no whole to be seen",
  },
  deep_dive: {
    4: "one part worked out to where it is hard",
    3: "one part worked out in the main",
    2: "little depth",
    1: "no depth",
  },
  trade_offs: {
    4: "choices weighed with their price",
    3: "choices with reasons",
    2: "few reasons",
    1: "no reasons that carry the choice",
  },
  operations: {
    4: "failures, signals and recovery thought through",
    3: "the main failures and signals",
    2: "few of them",
    1: "hardly anything on running it",
  },
  choice: {
    4: "the right option",
    3: "the right option",
    2: "another option",
    1: "another option",
  },
};
