import { useEffect, useLayoutEffect, useRef, useState } from "react";

const NEAR_PX = 48;

/** Keeps the end in sight while the reader is there, and the reader's place where they are not. */
export function useStickToEnd(contents: unknown[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const sticks = useRef(true);
  const [atEnd, setAtEnd] = useState(true);

  useEffect(() => {
    const element = scroller.current!;
    const note = () => {
      sticks.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      if (sticks.current) setAtEnd(true);
    };
    const follow = new ResizeObserver(() => {
      if (sticks.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener("scroll", note, { passive: true });
    follow.observe(element);
    return () => {
      element.removeEventListener("scroll", note);
      follow.disconnect();
    };
  }, []);

  // The list is the caller's, of a fixed length.
  useLayoutEffect(() => {
    const element = scroller.current!;
    if (sticks.current) element.scrollTop = element.scrollHeight;
    else setAtEnd(false);
  }, contents);

  const toEnd = () => {
    sticks.current = true;
    setAtEnd(true);
    scroller.current!.scrollTop = scroller.current!.scrollHeight;
  };
  return { scroller, atEnd, toEnd };
}
