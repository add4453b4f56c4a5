import { useNavigate, useSubmit } from "@remix-run/react";
import { Activity, CircleUser, LogOut, MonitorX, ShieldCheck } from "lucide-react";
import type { RefObject } from "react";
import { Header, Menu, MenuItem, MenuSection, Popover } from "react-aria-components";
import type { Me } from "../../domain/user.ts";
import { admin } from "../strings/admin.ts";
import { common } from "../strings/common.ts";

export type AccountMenuListProps = {
  me: Me;
  trigger: RefObject<HTMLButtonElement | null>;
  /** The id of what names the menu. */
  labelledBy: string;
  /** What has the focus first: an item at one end, or for a pointer the menu itself. */
  focus: "first" | "last" | "menu";
  onClose: () => void;
};

const PAGES = { profile: "/profile", account: "/account", admin: "/admin" };

/** The open menu of the account. */
export function AccountMenuList({ me, trigger, labelledBy, focus, onClose }: AccountMenuListProps) {
  const submit = useSubmit();
  const navigate = useNavigate();
  const signOut = (everywhere: boolean) =>
    submit({ everywhere: everywhere ? "yes" : "no" }, { method: "post", action: "/sign-out" });
  return (
    <Popover
      className="menu-popover"
      trigger="MenuTrigger"
      aria-labelledby={labelledBy}
      placement="bottom end"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="menu"
        aria-labelledby={labelledBy}
        autoFocus={focus === "menu" ? true : focus}
        onClose={onClose}
        onAction={(key) =>
          key in PAGES ? navigate(PAGES[key as keyof typeof PAGES]) : signOut(key === "everywhere")
        }
      >
        <MenuSection>
          <Header className="menu-head">
            <span className="strong">{me.name}</span>
            <br />
            <span className="muted">{me.email}</span>
          </Header>
          <MenuItem className="menu-item" id="profile">
            <CircleUser className="icon" aria-hidden />
            {common.nav.profile}
          </MenuItem>
          <MenuItem className="menu-item" id="account">
            <ShieldCheck className="icon" aria-hidden />
            {common.accountPage}
          </MenuItem>
          {me.role === "admin" ? (
            <MenuItem className="menu-item" id="admin">
              <Activity className="icon" aria-hidden />
              {admin.title}
            </MenuItem>
          ) : null}
          <MenuItem className="menu-item" id="sign-out">
            <LogOut className="icon" aria-hidden />
            {common.signOut}
          </MenuItem>
          <MenuItem className="menu-item" id="everywhere">
            <MonitorX className="icon" aria-hidden />
            {common.signOutEverywhere}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
}
