/** What the built-in interviewer says in a system-design round, each in several wordings. None of it judges. */
export const DESIGN_LINES = {
  unspecified: [
    "I could not match that to a fact: ask it in other words, or name an assumption.",
    "I found no fact for those words; put it differently, or assume something and say it.",
    "None of my facts was matched by that, so try other words or take an assumption of yours.",
    "Those words led me to no fact; a shorter question may, and an assumption will do as well.",
  ],
  rest: [
    "The rest I could not match to a fact; ask it in other words, or name an assumption.",
    "For the rest I found no fact under those words: put it differently, or assume something.",
  ],
  begin: ["Yes, go ahead.", "Yes, begin whenever you like."],
  back: ["A plain sentence is enough.", "A few plain words will do."],
  sayMore: [
    "Say a little more on that; a sentence or two are enough.",
    "One word leaves me guessing, so tell me what you mean by it in a sentence.",
  ],
  noVerdict: [
    "There is no verdict during the session; that is for the report.",
    "I do not judge it here, so go on as you think best.",
    "Here I only want to hear how you decide.",
  ],
  noSolution: [
    "The design has to come from you, so I keep mine to myself.",
    "I do not give answers away; facts you can have whenever you ask for one.",
    "That would end the exercise, so it stays closed.",
  ],
  notYet: [
    "The answer opens once you have chosen an option and said why.",
    "I say nothing on the options before you have committed to one.",
    "Until your choice is made I keep quiet about all four.",
  ],
  choose: [
    "When you have settled on one, choose it on the card and write why.",
    "Put your choice on the card, with the reason in a sentence or two.",
    "The card takes your choice; your reasons count as much as the letter.",
  ],
  missed: [
    "Nothing new comes to light from that.",
    "Nothing that you can see has changed.",
    "No new facts come from that.",
  ],
  opened: [
    "Something new is open beside the situation.",
    "That brought new facts, which stand with the situation.",
    "There is news beside the situation.",
    "You can read more beside the situation now.",
  ],
  explained: [
    "The card shows what speaks for and against each option.",
    "What each option would have meant stands on the card.",
    "The explanations stand on the card.",
  ],
  twist: ["Now something changes:", "Here is something that nobody told you before:"],
  timeUp: [
    "The time meant for this question is over: finish your thought, and then go on.",
    "That was the time for this question; say what is still in your mind, and then move on.",
  ],
  leave: [
    "The button at the top takes you on whenever you are ready.",
    "Go on with the button at the top when nothing is left to say.",
    "From my side that is all on this one; the button at the top takes you on.",
  ],
  closing: ["so let us come to a close:", "so this is the end of the questions:"],
  hint: [
    "Take a minute with that hint, and say what it changes.",
    "See what that hint does to your plan.",
    "Say what you make of that hint when you are ready.",
    "Leave it aside again if that hint does not help.",
  ],
  approach: [
    "That is a whole sample answer, and with it shown the score for this question is capped; say which part you would defend yourself.",
    "With the sample answer open the score is capped; what is left is to say where you would differ.",
  ],
  hintButton: [
    "The hint button gives one step at a time; {left}, and each one used is counted.",
    "Take a hint with the button when you want one, {left}.",
    "A hint is one press of the button away; {left} for this question.",
  ],
  noHints: [
    "There is no hint for this one; say what you would rule out first.",
    "This question has no further hint, so begin with what you can rule out.",
  ],
  hintsOut: [
    "All hints are out; one more press of the button shows a whole sample answer, which caps the score for this question.",
    "What is left behind the hint button is a sample answer; it caps the score of this question.",
  ],
  allOpen: [
    "Everything I could show is open; take the part that you would build yourself.",
    "There is no more to open, so say which part of it you could defend.",
  ],
  emptyNotes: [
    "There is nothing in your notes yet; a few lines on what you have decided help both of us.",
    "Your notes are empty so far.",
  ],
  readNotes: ["I have read your notes.", "I went through your notes."],
  next: ["Then we leave that one.", "That is fine, we leave it there.", "All right, another one then."],
  english: [
    "I can follow English only; short sentences are enough.",
    "English is the only language I can follow here, in the talk and in the notes.",
  ],
  more: ["Go on.", "I am listening.", "Noted, go on.", "All right, what comes next?"],
} as const;
