import { ArrowDown, ArrowUp, Plus, Trash2, Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Problem } from "../../../../../domain/authoring/problem.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { fieldId } from "../section.ts";
import { type ListStep, listAfter } from "./list-step.ts";
import { ProblemLines, problemsAt } from "./problem-lines.tsx";
import { RowButton } from "./row-button.tsx";
import "./form.css";

const words = authoring.list;
type Focus = { at: number; on: "up" | "down" | "remove" | "first" } | "add";

type EditableListProps<Item> = {
  /** The place in the draft; an item's is this and its number. */
  field: string;
  /** As in "Hint": an item is called by it and its number. */
  name: string;
  /** Of the button that adds one. */
  add: string;
  /** What to say where there is none. */
  none?: string;
  items: readonly Item[];
  blank: Item;
  most: number;
  problems: readonly Problem[];
  change: (items: Item[], step: ListStep<Item>) => void;
  children: (item: Item, place: { field: string; at: number; set: (item: Item) => void }) => ReactNode;
};

/** A list to add to, take from and put in order, by keyboard as by mouse: the focus stays with what is moved. */
export function EditableList<Item>(props: EditableListProps<Item>) {
  const { field, name, add, none, items, blank, most, problems, change, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<Focus | null>(null);
  const [removed, setRemoved] = useState<{ at: number; item: Item } | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (focus.current && list.current) moveFocus(list.current, focus.current);
    focus.current = null;
  });
  const take = (step: ListStep<Item>, then: Focus | null, news: string) => {
    focus.current = then;
    setSaid(news);
    change(listAfter(items, step), step);
  };
  const move = (at: number, by: 1 | -1) => {
    const to = at + by;
    if (to < 0 || to >= items.length) return;
    setRemoved(null);
    take({ kind: "move", at, to }, { at: to, on: by < 0 ? "up" : "down" }, words.moved(name, at + 1, to + 1));
  };
  const remove = (at: number, item: Item) => {
    setRemoved({ at, item });
    const left = items.length - 1;
    take(
      { kind: "remove", at },
      left > 0 ? { at: Math.min(at, left - 1), on: "remove" } : "add",
      words.removed(name, at + 1),
    );
  };
  const insert = (at: number, item: Item) => {
    setRemoved(null);
    take({ kind: "add", at, item }, { at, on: "first" }, words.added(name, at + 1));
  };
  return (
    <div className="stack gap-3" id={fieldId(field)} ref={list} tabIndex={-1}>
      {items.length === 0 && none ? <p className="hint">{none}</p> : null}
      {items.length > 0 ? (
        <ol className="edit-list">
          {items.map((item, at) => (
            <li key={rowKey(at)}>
              <fieldset
                className="edit-row"
                id={typeof item === "object" ? fieldId(`${field}.${at}`) : undefined}
                tabIndex={-1}
                aria-labelledby={`${fieldId(`${field}.${at}`)}--called`}
              >
                <div className="row between">
                  <span className="label" id={`${fieldId(`${field}.${at}`)}--called`}>
                    {words.name(name, at + 1)}
                  </span>
                  <span className="row gap-1">
                    <RowButton
                      on="up"
                      label={words.up(name, at + 1)}
                      icon={ArrowUp}
                      off={at === 0}
                      act={() => move(at, -1)}
                    />
                    <RowButton
                      on="down"
                      label={words.down(name, at + 1)}
                      icon={ArrowDown}
                      off={at === items.length - 1}
                      act={() => move(at, 1)}
                    />
                    <RowButton
                      on="remove"
                      label={words.remove(name, at + 1)}
                      icon={Trash2}
                      act={() => remove(at, item)}
                    />
                  </span>
                </div>
                {children(item, {
                  field: `${field}.${at}`,
                  at,
                  set: (next) => {
                    const step = { kind: "set", at, item: next } as const;
                    change(listAfter(items, step), step);
                  },
                })}
                {typeof item === "object" ? (
                  <ProblemLines
                    field={`${field}.${at}`}
                    messages={problemsAt(problems, `${field}.${at}`).map(({ message }) => message)}
                  />
                ) : null}
              </fieldset>
            </li>
          ))}
        </ol>
      ) : null}
      <ProblemLines field={field} messages={problemsAt(problems, field).map(({ message }) => message)} />
      <div className="row">
        {items.length < most ? (
          <button
            type="button"
            className="btn slim"
            data-on="add"
            onClick={() => insert(items.length, blank)}
          >
            <Plus className="icon" aria-hidden />
            {add}
          </button>
        ) : (
          <p className="hint">{words.full(most)}</p>
        )}
        {removed && items.length < most ? (
          <button
            type="button"
            className="btn quiet slim"
            onClick={() => insert(Math.min(removed.at, items.length), removed.item)}
          >
            <Undo2 className="icon" aria-hidden />
            {words.putBack(name, removed.at + 1)}
          </button>
        ) : null}
      </div>
      <p className="sr" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

/** Of the place: what is typed into a row must not make it another one. */
const rowKey = (at: number): string => `row ${at}`;

function moveFocus(list: HTMLElement, focus: Focus) {
  const rows = list.querySelectorAll<HTMLElement>(":scope > .edit-list > li");
  const target =
    focus === "add"
      ? list.querySelector<HTMLElement>(":scope > .row > [data-on=add]")
      : rows[focus.at]?.querySelector<HTMLElement>(
          focus.on === "first" ? "input, textarea, select" : `[data-on=${focus.on}]`,
        );
  target?.focus();
}
