import { Confirm } from "../../components/confirm-when-asked.tsx";
import { later } from "../../components/later.tsx";
import { NotOpened } from "../../components/part-missing.tsx";
import { CodeEditor } from "./document-editor.tsx";
import { OverBar, type OverProps } from "./over-bar.tsx";
import { PausedBar, type PausedProps } from "./paused.tsx";
import type { ReportDialogProps } from "./report-dialog.tsx";
import type { ShortcutsDialogProps } from "./shortcuts-dialog.tsx";

const dialogs = () => import("./dialogs.ts");

export const PausedModal = later<PausedProps>(async () => (await dialogs()).PausedModal, {
  without: PausedBar,
});
export const OverModal = later<OverProps>(async () => (await dialogs()).OverModal, { without: OverBar });
export const ShortcutsDialog = later<ShortcutsDialogProps>(async () => (await dialogs()).ShortcutsDialog, {
  refused: NotOpened,
});
export const ReportDialog = later<ReportDialogProps>(async () => (await dialogs()).ReportDialog, {
  refused: NotOpened,
});

/** What a room that stands has fetched, so that all of it opens at once, and offline. */
export const AT_HAND = [Confirm, PausedModal, OverModal, ShortcutsDialog, ReportDialog, CodeEditor];
