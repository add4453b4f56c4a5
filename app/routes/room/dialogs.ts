/** What opens over the room, in one part of its code (dialogs-at-hand.ts). */
export { OverModal } from "./over-modal.tsx";
export { PausedModal } from "./paused-modal.tsx";
export { ReportDialog } from "./report-dialog.tsx";
export { ShortcutsDialog } from "./shortcuts-dialog.tsx";
