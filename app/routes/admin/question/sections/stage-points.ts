import type { Draft, DraftPoint } from "../../../../../domain/authoring/draft.ts";
import { type ListStep, placeAfter } from "../form/list-step.ts";

type Stages = Draft["stages"];
/** A key point that was taken out, and the stages that named it. */
export type Lost = { point: DraftPoint; at: number; stages: number[] };

export const lostWith = (stages: Stages, point: DraftPoint, at: number): Lost => ({
  point,
  at,
  stages: stages.flatMap(({ key_points }, stage) => (key_points.includes(at) ? [stage] : [])),
});

/** The stages after a step in the list of key points, which they name by place; one that is put back is named again. */
export function stagesAfter(stages: Stages, step: ListStep<DraftPoint>, lost: Lost | null): Stages {
  const back = step.kind === "add" && lost?.point === step.item ? lost.stages : [];
  return stages.map((stage, index) => {
    const places = stage.key_points.map((place) => placeAfter(place, step)).filter((place) => place !== null);
    const named = back.includes(index) ? [...places, step.at] : places;
    return { ...stage, key_points: named.sort((a, b) => a - b) };
  });
}
