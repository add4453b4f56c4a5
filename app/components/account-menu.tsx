import { Form } from "@remix-run/react";
import { Activity, CircleUser, LogOut, MonitorX, ShieldCheck } from "lucide-react";
import { type ComponentType, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Me } from "../../domain/user.ts";
import { admin } from "../strings/admin.ts";
import { common } from "../strings/common.ts";
import "./account-menu.css";
import type { AccountMenuListProps } from "./account-menu-list.tsx";

type List = ComponentType<AccountMenuListProps>;
type End = AccountMenuListProps["focus"];

/**
 * The account's menu, whose code comes when somebody reaches for it. Until then, and without scripts, the browser's own popover
 * holds the same ways as links and buttons.
 */
export function AccountMenu({ me }: { me: Me }) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const plain = useRef<HTMLDivElement>(null);
  const [List, setList] = useState<List | null>(null);
  const [focus, setFocus] = useState<End | null>(null);
  const scripted = useScripted();
  const open = async (end: End) => {
    const loaded = await loadList();
    if (!loaded) return plain.current?.togglePopover?.();
    // A press does not give every browser's buttons the focus, which is to come back to it.
    trigger.current?.focus();
    setList(() => loaded);
    setFocus(end);
  };
  return (
    <>
      <button
        type="button"
        ref={trigger}
        id={id}
        className="avatar account-trigger"
        aria-label={common.account(initials(me.name), me.name)}
        {...(scripted
          ? { "aria-haspopup": "menu", "aria-expanded": focus !== null }
          : { popovertarget: `${id}-plain` })}
        onPointerEnter={loadList}
        onFocus={loadList}
        onClick={({ detail }) => open(detail === 0 ? "first" : "menu")}
        // A button that is pressed by key would tell of a click too, which is taken for one of a screen reader's.
        onKeyUp={(event) => event.key === " " && event.preventDefault()}
        onKeyDown={(event) => {
          const end = endFor(event);
          if (!end) return;
          event.preventDefault();
          open(end);
        }}
      >
        {initials(me.name)}
      </button>
      {List && focus ? (
        <List me={me} trigger={trigger} labelledBy={id} focus={focus} onClose={() => setFocus(null)} />
      ) : null}
      <div {...{ popover: "auto" }} ref={plain} id={`${id}-plain`} className="menu-popover account-plain">
        <Person me={me} />
        <a className="menu-item" href="/profile">
          <CircleUser className="icon" aria-hidden />
          {common.nav.profile}
        </a>
        <a className="menu-item" href="/account">
          <ShieldCheck className="icon" aria-hidden />
          {common.accountPage}
        </a>
        {me.role === "admin" ? (
          <a className="menu-item" href="/admin">
            <Activity className="icon" aria-hidden />
            {admin.title}
          </a>
        ) : null}
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit" className="menu-item" name="everywhere" value="no">
            <LogOut className="icon" aria-hidden />
            {common.signOut}
          </button>
          <button type="submit" className="menu-item" name="everywhere" value="yes">
            <MonitorX className="icon" aria-hidden />
            {common.signOutEverywhere}
          </button>
        </Form>
      </div>
    </>
  );
}

function Person({ me }: { me: Me }) {
  return (
    <div className="menu-head">
      <span className="strong">{me.name}</span>
      <br />
      <span className="muted">{me.email}</span>
    </div>
  );
}

/** Null where it cannot be had: offline, or after a deploy took the file away. */
const loadList = (): Promise<List | null> =>
  import("./account-menu-list.tsx").then(
    ({ AccountMenuList }) => AccountMenuList,
    () => null,
  );

/** The end of the menu that a key opens it at. */
function endFor({ key }: KeyboardEvent): End | null {
  if (key === "ArrowUp") return "last";
  return ["ArrowDown", "Enter", " "].includes(key) ? "first" : null;
}

function useScripted(): boolean {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return scripted;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("");
