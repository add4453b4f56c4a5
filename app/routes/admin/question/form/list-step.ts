/** What somebody does to a list at a time; `set` changes an item where it stands. */
export type ListStep<Item> =
  | { kind: "set"; at: number; item: Item }
  | { kind: "add"; at: number; item: Item }
  | { kind: "remove"; at: number }
  | { kind: "move"; at: number; to: number };

export function listAfter<Item>(items: readonly Item[], step: ListStep<Item>): Item[] {
  switch (step.kind) {
    case "set":
      return items.with(step.at, step.item);
    case "add":
      return items.toSpliced(step.at, 0, step.item);
    case "remove":
      return items.toSpliced(step.at, 1);
    case "move":
      return items.toSpliced(step.at, 1).toSpliced(step.to, 0, items[step.at]!);
    default:
      return step satisfies never;
  }
}

/** Where an item is after the step that was at `place` before it; null: nowhere. */
export function placeAfter(place: number, step: ListStep<unknown>): number | null {
  switch (step.kind) {
    case "set":
      return place;
    case "add":
      return place >= step.at ? place + 1 : place;
    case "remove":
      if (place === step.at) return null;
      return place > step.at ? place - 1 : place;
    case "move": {
      if (place === step.at) return step.to;
      const without = place > step.at ? place - 1 : place;
      return without >= step.to ? without + 1 : without;
    }
    default:
      return step satisfies never;
  }
}
