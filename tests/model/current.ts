import type { World } from "./world.ts";

let world: World | null = null;

export const enterWorld = (next: World): void => {
  world = next;
};

/** The world that the replaced modules of the room belong to just now. */
export function current(): World {
  if (!world) throw new Error("no world is being simulated");
  return world;
}
