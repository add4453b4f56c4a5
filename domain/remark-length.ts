/** How long a person's remark on a question may be, in characters. */
export const MAX_NOTE_CHARS = 1000;
/** How long the reason of a dispute may be. */
export const MAX_DISPUTE_CHARS = 1000;
