import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("routes/home/route.tsx"),
  route("interviews/new", "routes/new-interview/route.tsx"),
  route("interviews/:id", "routes/room/route.tsx"),
  route("interviews/:id/report", "routes/report/route.tsx"),
  route("interviews/:id/report.md", "routes/report-download.ts"),
  route("profile", "routes/profile/route.tsx"),
  route("welcome", "routes/welcome/route.tsx"),
  route("progress", "routes/progress/route.tsx"),
  route("plan", "routes/plan/route.tsx"),
  route("topics/:topic", "routes/topic-stance.ts"),
  route("history", "routes/history/route.tsx"),
  route("compare", "routes/compare/route.tsx"),
  route("compare/attempts", "routes/compare/attempts.ts"),
  route("admin", "routes/admin/layout.tsx", [
    index("routes/admin/index.ts"),
    route("questions/:id/versions", "routes/admin/versions/route.tsx"),
    route("questions/:id/changes", "routes/admin/changes/of-question.tsx"),
    route("changes", "routes/admin/changes/route.tsx"),
    route("system", "routes/admin/system/route.tsx"),
  ]),
  route("theme", "routes/theme.ts"),
  route("sign-out", "routes/sign-out.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
