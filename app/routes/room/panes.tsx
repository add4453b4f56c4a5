import type { ReactNode } from "react";
import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import { room } from "../../strings/room.ts";
import type { Layout, Pane } from "./layout.ts";
import { useMedia } from "./use-media.ts";
import type { News } from "./use-news.ts";

type PanesProps = {
  layout: Layout;
  contents: Partial<Record<Pane, ReactNode>>;
  pane: Pane;
  onPane: (pane: Pane) => void;
  news: News;
};

/** The panes of a question: two columns with draggable splits, or one at a time with tabs on a narrow screen. */
export function Panes(props: PanesProps) {
  const narrow = useMedia("(max-width: 48rem)");
  return narrow ? <OneAtATime {...props} /> : <Columns {...props} />;
}

function Columns({ layout, contents }: PanesProps) {
  const [left, right] = layout.columns.map(({ id, label, sizes, panes: [upper, lower] }) =>
    upper && lower ? (
      <Split key={id} id={id} orientation="vertical" label={label} sizes={sizes}>
        {contents[upper]}
        {contents[lower]}
      </Split>
    ) : (
      upper && contents[upper]
    ),
  );
  return (
    <main id="main" className="columns" tabIndex={-1}>
      <Split
        key={layout.id}
        id={layout.id}
        orientation="horizontal"
        label={layout.label}
        sizes={layout.sizes}
      >
        {left}
        {right}
      </Split>
    </main>
  );
}

type SplitProps = {
  id: string;
  orientation: "horizontal" | "vertical";
  label: string;
  sizes: [number, number];
  children: [ReactNode, ReactNode];
};

/** Two panes with a separator that drags and listens to the arrow keys; where it stood is remembered on this device. */
function Split({ id, orientation, label, sizes, children }: SplitProps) {
  const layout = useDefaultLayout({ id: `mockingbird:${id}`, storage: localStorage });
  return (
    <Group id={id} orientation={orientation} className="split-group" {...layout}>
      <Panel id={`${id}-a`} defaultSize={`${sizes[0]}%`} minSize="20%">
        {children[0]}
      </Panel>
      <Separator className={orientation === "horizontal" ? "split" : "split across"} aria-label={label} />
      <Panel id={`${id}-b`} defaultSize={`${sizes[1]}%`} minSize="20%">
        {children[1]}
      </Panel>
    </Group>
  );
}

/** All of them stay mounted, so that a draft, a scroll position or a cursor is where it was left. */
function OneAtATime({ layout, contents, pane, onPane, news }: PanesProps) {
  return (
    <>
      <main id="main" className="single" tabIndex={-1}>
        {layout.tabs.map((tab) => (
          <div key={tab.pane} hidden={tab.pane !== pane} className="single-pane">
            {contents[tab.pane]}
          </div>
        ))}
      </main>
      <nav className="tabs pane-tabs" aria-label={room.panes.label}>
        {layout.tabs.map((tab) => (
          <button
            key={tab.pane}
            type="button"
            className="tab"
            aria-current={tab.pane === pane ? "true" : undefined}
            onClick={() => onPane(tab.pane)}
          >
            {tab.name}
            {news[tab.pane] > 0 ? (
              <span className="badge accent">
                {news[tab.pane]} <span className="sr">{room.panes.new}</span>
              </span>
            ) : null}
          </button>
        ))}
      </nav>
    </>
  );
}
