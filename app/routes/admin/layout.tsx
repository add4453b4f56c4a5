import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/cloudflare";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import {
  ChartLine,
  Flag,
  History,
  ListChecks,
  type LucideIcon,
  ServerCog,
  Upload,
  Users,
} from "lucide-react";
import { I18nProvider } from "react-aria-components";
import { AccountMenu } from "../../components/account-menu.tsx";
import { Brand } from "../../components/app-bar.tsx";
import { NavLink } from "../../components/link.tsx";
import { PageFoot } from "../../components/page.tsx";
import { ThemeToggle } from "../../components/theme-toggle.tsx";
import { useAhead } from "../../components/use-online.ts";
import type { loader as rootLoader } from "../../root.tsx";
import { admin } from "../../strings/admin.ts";
import { common } from "../../strings/common.ts";
import { administratorsOnly, nothingToDo } from "./administrators.server.ts";
import "../../styles/admin.css";

export async function loader(args: LoaderFunctionArgs) {
  await administratorsOnly(args);
  return null;
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** The bar and the parts of the administrators' area; a page in it brings its head and content. */
export default function AdminLayout() {
  const { me: person = null, reader } = useRouteLoaderData<typeof rootLoader>("root") ?? {};
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header className="app-bar admin-bar">
        <div>
          <span className="row">
            <Brand />
            <span className="badge">{admin.badge}</span>
          </span>
          <AdminNavigation />
          <div className="row">
            <ThemeToggle />
            {person ? <AccountMenu me={person} /> : null}
          </div>
        </div>
      </header>
      <main className="page" id="main" tabIndex={-1}>
        {/* Its parts are written on the server here, which has no window to look into. */}
        <I18nProvider locale={reader?.locale ?? common.tag}>
          <Outlet />
        </I18nProvider>
      </main>
      <PageFoot />
    </>
  );
}

const parts = (): { to: string; label: string; icon: LucideIcon }[] => [
  { to: "/admin/questions", label: admin.nav.questions, icon: ListChecks },
  { to: "/admin/health", label: admin.nav.health, icon: ChartLine },
  { to: "/admin/reports", label: admin.nav.reports, icon: Flag },
  { to: "/admin/transfer", label: admin.nav.transfer, icon: Upload },
  { to: "/admin/changes", label: admin.nav.changes, icon: History },
  { to: "/admin/users", label: admin.nav.users, icon: Users },
  { to: "/admin/system", label: admin.nav.system, icon: ServerCog },
];

function AdminNavigation() {
  const ahead = useAhead();
  return (
    <nav className="nav admin-nav" aria-label={admin.parts}>
      {parts().map(({ to, label, icon: Icon }) => (
        <NavLink key={to} to={to} prefetch={ahead}>
          <Icon className="icon" aria-hidden />
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
