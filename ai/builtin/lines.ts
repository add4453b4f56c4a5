/** What the built-in interviewer says without asking, each in several wordings. None of it judges. */
export const LINES = {
  noted: ["Noted.", "All right.", "Thank you.", "Okay."],
  goOn: [
    "Go on in the editor.",
    "Carry on when you are ready.",
    "I am here when you want to talk something through.",
    "Keep going, and say what you decide as you write.",
  ],
  ready: ["Whenever you are ready.", "In your own time.", "I am listening.", "All right, over to you."],
  think: [
    "Take the time you need.",
    "No hurry, think it through.",
    "Think it through, I am not counting the seconds.",
  ],
  write: [
    "Go ahead and write it, and say what you decide as you go.",
    "Then write it down in the editor.",
    "The editor is yours; say so when you want to talk about a part of it.",
  ],
  writeAnyway: [
    "If you are clear about it, start writing and we can talk about what the code does.",
    "You may also just write, and the tests will show where it leads.",
  ],
  notFollowed: [
    "I could not follow that.",
    "I did not get the idea from that.",
    "That one I could not place.",
  ],
  unspecified: [
    "I could not match that to a fact: ask it in other words, or choose what seems sensible and say which.",
    "I found nothing under those words in my facts; put it differently, or decide it yourself and tell me.",
    "Those words led me to no fact; try others, or take an assumption and name it.",
    "None of my facts was matched by that, so ask it in other words or name an assumption of yours.",
  ],
  meaning: [
    "I only have the statement's own words for that; its examples show what is meant.",
    "The examples of the statement are the best I can point to for what that means.",
  ],
  report: [
    "The report is written once the interview has ended, with the evidence for each score.",
    "That comes with the report after the end, each score with what it rests on.",
  ],
  score: [
    "There is no score and no verdict during the session; the report comes after the end.",
    "I give no verdict while the session runs: scores come with the report after the end.",
  ],
  moveOn: [
    "Yes: press Finish question when you want to leave this one; you cannot come back to it.",
    "Finish question in the bar at the top takes you on; this question then closes for good.",
  ],
  notMine: [
    "I could not match that to anything I know of this question; try it in other words.",
    "I did not find that among what I know; put it differently, and I will look again.",
  ],
  withoutHint: [
    "Then without a hint; the button stays closed until you want one.",
    "No hint then: go on the way you think best.",
  ],
  noVerdict: [
    "I keep verdicts out of the session; the tests will tell.",
    "I do not judge it here: a run will show you more than I may say.",
    "That I leave to the tests, and the report after the end explains the rest.",
  ],
  bound: [
    "No bound is set beyond the limits in the statement; which one you aim for is your decision.",
    "The limits in the statement decide what is fast enough, so the target is yours to set.",
  ],
  languages: [
    "JavaScript, Python and Java are open to you with their standard libraries; the choice is above the editor.",
    "Use JavaScript, Python or Java and anything in its standard library.",
  ],
  noSolution: [
    "I do not give the solution away.",
    "The solution has to come from you.",
    "That would end the exercise, so I keep the solution to myself.",
  ],
  pleasantry: [
    "Thank you for asking; I am a program and always the same, so let us turn to the question.",
    "Kind of you; I have no better or worse days, so we can begin.",
  ],
  blamesTests: [
    "Reference solutions pass the same tests on the same machine, so I go by what they show.",
    "I can only go by the runs; the reference solutions pass the same tests.",
  ],
  compiler: [
    "The compiler's message says what it stumbled over; take its first line first.",
    "It has not run yet, so the compiler's message is what there is to go by.",
  ],
  notHere: [
    "That has no effect here: I only take part in the interview.",
    "I cannot act on that; nothing said in the chat changes the stage or the score.",
    "That is not something I do here.",
  ],
  aside: [
    "I leave that aside; the question is what counts here.",
    "That I do not take up, so back to the question.",
    "Let that be; we still have a question to work on.",
  ],
  here: ["I am here and reading; go on with the question.", "Yes, what you write arrives, so go on."],
  echo: [
    "Those are my own words; I would like to hear yours.",
    "That is what I asked, so tell me in your own words what you think.",
    "I know those words; what is missing is your answer, and half of one is enough.",
  ],
  offTopic: [
    "Let us stay with the question.",
    "That leads away from the question, so I leave it there.",
    "I can only talk about this interview.",
  ],
  machine: [
    "I am Mockingbird's built-in interviewer: a program that works from prepared facts about this question, neither a person nor a language model.",
    "A program: Mockingbird's built-in interviewer, with prepared facts about this question and no language model behind it.",
  ],
  english: [
    "I can follow English only, and code in any of the three languages.",
    "English is the only language I can follow here; code speaks for itself, of course.",
  ],
  spanish: [
    "Solo puedo seguir la conversación en inglés, y el código en cualquiera de los tres lenguajes; I can follow English only, and code in any of the three languages.",
  ],
  spanishAgain: [
    "Sigo sin entender el español; el código sí lo leo.",
    "En español no puedo seguirte: unas palabras en inglés o el código bastan.",
    "No entiendo el español, pero sí el código y las pruebas.",
  ],
  tooLong: [
    "That is more than I can follow at once; give me the core of it in two sentences.",
    "Please put the core of that in two sentences, as I could not follow all of it.",
  ],
  chatCode: [
    "Code belongs in the editor, where it can be run; here I would like to hear the idea behind it.",
    "Please put the code into the editor so that it can be run, and tell me its idea in words.",
  ],
  leaveIt: ["Then we leave that one.", "That is fine, we leave it there.", "Let us leave that."],
  smaller: [
    "Start from the slow and certain way; speed can come second.",
    "A slow solution is a fair place to start.",
  ],
  hello: ["Hello.", "Hi."],
  reading: [
    "Read the statement in your own time and ask what is unclear.",
    "Look at the statement first; questions about it are welcome.",
  ],
  tryIt: [
    "Follow that through on an example and tell me what comes out.",
    "Try it on the first example and see whether it holds.",
    "Take an example through it by hand, and you will see what becomes of it.",
  ],
  findIt: [
    "I do not point at the place; work out a small input by hand and compare it with your code line by line.",
    "Finding that is part of the task: print the values on a small input and see where they leave your plan.",
    "That search is yours; a small input of your own in the input box is a good place to begin it.",
  ],
  hidden: [
    "Hidden tests stay hidden: you see how many pass and how the others end.",
    "Of the hidden tests only the counts are shown, to me as well.",
  ],
  runIt: ["A run will show whether that holds.", "Run it and see what it does.", "The next run will tell."],
  submit: [
    "Submit when you are satisfied with it.",
    "When nothing is left to try, submit it.",
    "The hidden tests run when you submit.",
  ],
  runOrSubmit: [
    "Run the examples, then submit when you are satisfied.",
    "Then let the tests speak: submit it when nothing is left to try.",
    "Submit it when you are ready; the hidden tests run then.",
  ],
  finish: [
    "Then finish the round with the button when you are ready; the report comes after the end.",
    "You can finish the round now; what comes of it stands in the report.",
    "Nothing more from my side: finish the round whenever you like.",
  ],
  thatWasAll: ["Those were my questions.", "That is all I wanted to ask on this one."],
  nothingToRepeat: [
    "There is nothing open from my side, so go on as you like.",
    "I have no open question for you, so go on.",
  ],
} as const;
