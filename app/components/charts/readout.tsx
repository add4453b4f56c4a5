import { type PointerEvent, useState } from "react";

/** What the pointer is over, by the picture's own units; nothing where there is none. Keys and readers have the table. */
export function useReadout<T>(find: (x: number, y: number) => T | null) {
  const [pointed, setPointed] = useState<T | null>(null);
  return {
    pointed,
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const matrix = event.currentTarget.getScreenCTM()?.inverse();
      if (!matrix) return;
      const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
      setPointed(find(x, y));
    },
    onPointerLeave: () => setPointed(null),
  };
}
