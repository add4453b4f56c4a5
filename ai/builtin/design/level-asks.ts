import type { Stages } from "./stages.ts";

/** For somebody who is led: the same, in smaller steps. */
export const JUNIOR_ASKS: Stages["junior"] = {
  requirements: [
    {
      asks: [
        "Name the two or three things that a user must be able to do: which are they?",
        "What does a user do with it from beginning to end, in two or three steps?",
      ],
      told: /\b(?:users? (?:can|should|must|need|want)|able to|features?|musts?|first version|step)\b/gi,
      deeper: ["Which one of those would you build first, and why?"],
    },
  ],
  estimation: [
    {
      asks: [
        "How many requests a second is that, roughly, if you round freely?",
        "How much has to be kept after a year, roughly, if you round freely?",
      ],
      told: /\b(?:per (?:second|day|month|year)|a (?:second|day|month|year)|qps|rps|bytes?|[kmgtp]b|million|billion)\b/gi,
      deeper: ["Is that much or little, and how can you tell?"],
    },
  ],
  "high-level": [
    {
      asks: [
        "Name the parts that a request passes on its way: which are they?",
        "Which parts does it need at least, and who calls whom?",
      ],
      told: /\b(?:clients?|load balancers?|gateways?|servers?|services?|databases?|goes (?:to|through)|calls)\b/gi,
      deeper: ["Which of those parts is the busiest, and how can you tell?"],
    },
  ],
  "deep-dive": [
    {
      asks: [
        "Choose one part that you know best: how does it work inside?",
        "Which part could you build tomorrow, and how would you do it?",
      ],
      told: /\b(?:inside|in detail|step by step|how it works|works like|the core of)\b/gi,
      deeper: ["What would you test first in that part?"],
    },
  ],
};

/** Asked in addition of whoever is held to a higher bar, in the stage where it belongs. */
export const SENIOR_ASKS: Stages["senior"] = {
  requirements: [
    {
      asks: [
        "Which of these requirements would you challenge, and with what argument?",
        "Which requirement is the expensive one, and what would you offer in its place?",
      ],
      told: /\b(?:challenge|push back|expensive|argue|do we really|is it worth|offer|question whether)\b/gi,
      deeper: ["Who would have to agree to that, and what do you tell them?"],
    },
  ],
  "high-level": [
    {
      asks: [
        "What would be a simpler design that does most of this, and when is it enough?",
        "What is the least that you could start with, and what makes you outgrow it?",
      ],
      told: /\b(?:simpler|simplest|start with|starts with|begin with|outgrow|monolith|enough (?:for|until)|at first)\b/gi,
      deeper: ["How would you get from there to here while it is in use?"],
    },
  ],
  operations: [
    {
      asks: [
        "How do you bring a change of this into production while it is in use?",
        "How would you roll out the riskiest change to it, and how do you get back?",
      ],
      told: /\b(?:roll(?:s|ed)? ?out|rollouts?|canary|feature flags?|gradual(?:ly)?|migrat(?:e|es|ion)|backfill|roll(?:s|ed)? back|rollback|both versions)\b/gi,
      deeper: ["What is the point of no return in that, and what must hold before it?"],
    },
  ],
};

export const STAFF_ASKS: Stages["staff"] = {
  operations: [
    {
      asks: [
        "What does this cost to run, and where would you cut first?",
        "Where does the money go in this, and what would you give up for half of it?",
      ],
      told: /\b(?:costs?|dollars?|money|cheap(?:er|est)?|budget|bill|expensive|cut)\b/gi,
      deeper: ["What would that saving cost you elsewhere?"],
    },
  ],
};
