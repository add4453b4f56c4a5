/** The `id` of what says how the keyboard leaves the editor. */
export const LEAVE_HINT = "leave-editor";
