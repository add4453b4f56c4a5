import type { TaskKind } from "../../../domain/room/task.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";

export type Pane = "problem" | "chat" | "code" | "results" | "notes";

type Column = { panes: Pane[]; id: string; label: string; sizes: [number, number] };
export type Layout = {
  /** Under this name it is remembered how wide the columns are. */
  id: string;
  label: string;
  sizes: [number, number];
  columns: [Column, Column];
  /** Where one pane is shown at a time: the panes in the order of their tabs, each with its name. */
  tabs: { pane: Pane; name: string }[];
};

const { panes, resize } = room;

const coding = (): Layout => ({
  id: "columns",
  label: resize.columns,
  sizes: [43, 57],
  columns: [
    { id: "left", label: resize.left, sizes: [54, 46], panes: ["problem", "chat"] },
    { id: "right", label: resize.right, sizes: [60, 40], panes: ["code", "results"] },
  ],
  tabs: [
    { pane: "problem", name: panes.problem },
    { pane: "chat", name: panes.chat },
    { pane: "code", name: panes.code },
    { pane: "results", name: panes.results },
  ],
});

/** The conversation keeps its place from question to question; beside it stands what the question asks for. */
function designLayout(work: Pane[], sizes: [number, number]): Layout {
  return {
    id: "design",
    label: design.resize.columns,
    sizes: [54, 46],
    columns: [
      { id: "conversation", label: "", sizes: [50, 50], panes: ["chat"] },
      { id: `work-${work.length}-${sizes[0]}`, label: design.resize.right, sizes, panes: work },
    ],
    tabs: [
      { pane: "problem", name: design.pane },
      { pane: "chat", name: panes.chat },
      ...(work.includes("notes") ? [{ pane: "notes", name: design.notes.pane } as const] : []),
    ],
  };
}

const LAYOUTS: Record<TaskKind, () => Layout> = {
  coding,
  mcq: () => designLayout(["problem"], [50, 50]),
  scenario: () => designLayout(["problem", "notes"], [68, 32]),
  design: () => designLayout(["problem", "notes"], [46, 54]),
};

/** Which panes a question has, and where they stand. */
export const layoutOf = (kind: TaskKind): Layout => LAYOUTS[kind]();

/** The pane with the document that the candidate writes; null where a question needs none. */
export const editorPane = (kind: TaskKind): Pane | null =>
  layoutOf(kind).tabs.find(({ pane }) => pane === "code" || pane === "notes")?.pane ?? null;

/** What a pane is called in this kind of question. */
export const paneName = (kind: TaskKind, pane: Pane): string =>
  layoutOf(kind).tabs.find((tab) => tab.pane === pane)?.name ?? "";
