import { Bird, ChartLine, History, House, ListChecks, Plus } from "lucide-react";
import type { Me } from "../../domain/user.ts";
import { common } from "../strings/common.ts";
import { AccountMenu } from "./account-menu.tsx";
import { Link, NavLink } from "./link.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";
import { useAhead } from "./use-online.ts";

/** The bar above every page but the room: brand, navigation, theme, account. */
export function AppBar({ me }: { me: Me | null }) {
  return (
    <header className="app-bar">
      <div>
        <Brand />
        {me ? <MainNavigation /> : <span className="grow" />}
        <div className="row">
          <ThemeToggle />
          {me ? <AccountMenu me={me} /> : null}
        </div>
      </div>
    </header>
  );
}

export function Brand() {
  return (
    <Link className="brand" to="/">
      <Bird className="icon" aria-hidden />
      <span>{common.app}</span>
    </Link>
  );
}

const entries = () => [
  { to: "/", label: common.nav.home, icon: House },
  { to: "/interviews/new", label: common.nav.newInterview, icon: Plus },
  { to: "/progress", label: common.nav.progress, icon: ChartLine },
  { to: "/plan", label: common.nav.plan, icon: ListChecks },
  { to: "/history", label: common.nav.history, icon: History },
];

function MainNavigation() {
  const ahead = useAhead();
  return (
    <nav className="nav" aria-label={common.mainNavigation}>
      {entries().map(({ to, label, icon: Icon }) => (
        <NavLink key={to} to={to} end prefetch={ahead}>
          <Icon className="icon" aria-hidden />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
