/** What the built-in interviewer asks of its own, each in several wordings. A wording found in the transcript was asked. */
export const ASKS = {
  known: ["have you met it before?", "is it one you know already?", "have you solved it before?"],
  approach: [
    "How would you go about it?",
    "What is your first idea for solving it?",
    "Which way would you take to solve it?",
  ],
  example: [
    "Take the first example of the statement: what would you do with it by hand, step by step?",
    "How would you find the answer of the first example by hand, step by step?",
  ],
  cost: [
    "What does that cost in time and in memory?",
    "How do its time and memory grow with the input?",
    "What are its time and space complexity?",
  ],
  fastEnough: [
    "Look at the limits in the statement: how many steps would that be for the largest input?",
    "With the largest input that the limits allow, how many steps is that?",
  ],
  newCost: ["And this one, how does its time grow?", "What would this one cost in time?"],
  arrive: ["How do you arrive at that cost?", "Which step of it decides that cost?"],
  ownCases: [
    "Which inputs would you try to break it?",
    "Which cases would you test besides the examples?",
    "What would you test it on first?",
  ],
  growth: [
    "Some tests take too long: how does the number of steps grow with the input?",
    "Time ran out on part of the tests: which part of your code does the most steps?",
  ],
  finalCost: [
    "What are the time and space complexity of the code as it stands?",
    "What does the finished code cost in time and memory?",
  ],
  expected: [
    "What did you expect your code to do there, step by step?",
    "What happens when you follow your code on it by hand?",
    "Where does its way first differ from what you had in mind?",
  ],
  untried: [
    "Which kinds of input have you not tried yet?",
    "What do the examples leave out that the limits allow?",
  ],
  nextLine: ["What is the next line going to do?", "What do you write next, and what for?"],
  handsBack: ["What will the function hand back at its end?", "What is the caller going to get back?"],
  leftOver: ["Is everything in it still needed?", "Would you take anything out before you hand it in?"],
  readAloud: [
    "Would you lead me through it on the first example?",
    "How would you explain this version to a colleague who reads it tomorrow?",
  ],
  afterApproach: ["Which step of it would you write first?", "With which step of it do you begin?"],
  anyQuestions: [
    "Is there anything you would like to ask before you finish the round?",
    "Do you have a question for me before you finish the round?",
  ],
} as const;
