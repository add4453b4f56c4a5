import { useNavigation, useSubmit } from "@remix-run/react";
import { EllipsisVertical, MonitorX, UserCog } from "lucide-react";
import { useState } from "react";
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import type { Role } from "../../../../domain/user.ts";
import { ConfirmWhenAsked } from "../../../components/confirm-when-asked.tsx";
import { people as words } from "../../../strings/people.ts";

export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  role: Role;
  by_environment: boolean;
  interviews: number;
  sessions: number;
  last_seen_at: string | null;
  created_at: string;
  is_me: boolean;
};

type Act = "promote" | "demote" | "sign-out";

/** What can be done for a person; each asks first. */
export function PersonMenu({ person }: { person: ListedPerson }) {
  const submit = useSubmit();
  const busy = useNavigation().formData?.get("id") === person.id;
  const [asking, setAsking] = useState<Act | null>(null);
  const { id, name, role, by_environment } = person;
  const change: Act = role === "admin" ? "demote" : "promote";
  return (
    <>
      <MenuTrigger>
        <Button className="btn quiet slim square" aria-label={busy ? words.working : words.more(name)}>
          <EllipsisVertical className="icon" aria-hidden />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu
            className="menu"
            onAction={(key) => setAsking(key as Act)}
            disabledKeys={by_environment ? [change] : []}
          >
            <MenuSection>
              {by_environment ? <Header className="menu-head muted">{words.byEnvironmentText}</Header> : null}
              <MenuItem className="menu-item" id={change}>
                <UserCog className="icon" aria-hidden />
                {words[change]}
              </MenuItem>
              <MenuItem className="menu-item" id="sign-out">
                <MonitorX className="icon" aria-hidden />
                {words.signOut}
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Confirm
        name={name}
        act={asking}
        onClose={() => setAsking(null)}
        onConfirm={(act) => submit({ id, name, act }, { method: "post", preventScrollReset: true })}
      />
    </>
  );
}

type ConfirmProps = { name: string; act: Act | null; onClose: () => void; onConfirm: (act: Act) => void };

function Confirm({ name, act, onClose, onConfirm }: ConfirmProps) {
  const { confirm } = words;
  if (!act) return null;
  const [title, text, label] = {
    promote: [confirm.promote(name), confirm.promoteText, words.promote],
    demote: [confirm.demote(name), confirm.demoteText, words.demote],
    "sign-out": [confirm.signOut(name), confirm.signOutText, words.signOut],
  }[act] as [string, string, string];
  return (
    <ConfirmWhenAsked
      open
      title={title}
      text={text}
      stay={confirm.stay}
      confirm={label}
      danger={act !== "promote"}
      onClose={onClose}
      onConfirm={() => onConfirm(act)}
    />
  );
}
