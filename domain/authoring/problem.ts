/** What a draft lacks. `field`: the place in the draft, as in `cases.3.input`; `message`: a sentence that says what to do. */
export type Problem = { field: string; message: string };
