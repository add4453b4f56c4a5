import { Form, useNavigate, useSubmit } from "@remix-run/react";
import { Activity, CircleUser, LogOut, MonitorX } from "lucide-react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import type { Me } from "../../domain/user.ts";
import { admin } from "../strings/admin.ts";
import { common } from "../strings/common.ts";
import { profile } from "../strings/profile.ts";

const PAGES = { profile: "/profile", admin: "/admin" };

/** The account's menu; without JavaScript a plain sign-out button stands in its place. */
export function AccountMenu({ me }: { me: Me }) {
  const submit = useSubmit();
  const navigate = useNavigate();
  const signOut = (everywhere: boolean) =>
    submit({ everywhere: everywhere ? "yes" : "no" }, { method: "post", action: "/sign-out" });
  return (
    <>
      <MenuTrigger>
        <Button className="avatar" aria-label={common.account(initials(me.name), me.name)}>
          {initials(me.name)}
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu
            className="menu"
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
                {profile.title}
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
      </MenuTrigger>
      <noscript>
        <a className="btn slim" href="/profile">
          {profile.title}
        </a>
        <Form method="post" action="/sign-out">
          <button type="submit" className="btn slim">
            {common.signOut}
          </button>
        </Form>
      </noscript>
    </>
  );
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase())
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("");
