import { memo, useEffect, useRef } from "react";
import { lastAtMost } from "../../../domain/replay/time-map.ts";
import { replay as words } from "../../strings/replay.ts";
import { momentWords } from "./moment-words.ts";
import type { Player } from "./player.ts";
import { timeText } from "./time-text.ts";

const SCROLL_MS = 200;

/** All that happened, in words; the present moment is marked, past React. */
export function Moments({ player }: { player: Player }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const { moments } = player.timeline;
    let marked: Element | null = null;
    let scrolling: number | null = null;
    const scroll = () => {
      scrolling = null;
      show(marked);
    };
    const mark = () => {
      const index = lastAtMost(moments.length, (at) => moments[at]!.place, player.view.count - 1);
      const item = list.current?.children[index]?.firstElementChild ?? null;
      if (item === marked) return;
      marked?.removeAttribute("aria-current");
      item?.setAttribute("aria-current", "true");
      marked = item;
      // To measure where it stands lays the page out: not for every frame.
      scrolling ??= window.setTimeout(scroll, SCROLL_MS);
    };
    mark();
    const leave = player.subscribe(mark);
    return () => {
      leave();
      if (scrolling !== null) clearTimeout(scrolling);
    };
  }, [player]);
  return (
    <section className="pane replay-pane-moments" aria-label={words.panes.moments}>
      <h2 className="pane-head small">{words.panes.moments}</h2>
      <div className="scroll">
        <ol className="moments" ref={list}>
          <Items player={player} />
        </ol>
      </div>
    </section>
  );
}

const Items = memo(function Items({ player }: { player: Player }) {
  return player.timeline.moments.map((moment) => (
    <li key={moment.place}>
      <button type="button" onClick={() => player.jump(moment.place)}>
        <span className="num muted">{timeText(moment.from)}</span>
        <span className="grow">{momentWords(moment, player.replay.events)}</span>
      </button>
    </li>
  ));
});

/** Scrolls its list and nothing else, and not under the hands of whoever is in it. */
function show(item: Element | null) {
  const scroller = item?.closest<HTMLElement>(".scroll");
  if (!item || !scroller || scroller.matches(":hover") || scroller.contains(document.activeElement)) return;
  const [own, its] = [item.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (own.top < its.top || own.bottom > its.bottom) scroller.scrollTop += own.top - its.top - its.height / 3;
}
