import { hc } from "hono/client";
import type { AppType } from "../worker/app.ts";

/** The API's client in the browser, as whoever is signed in there. Typed by the API itself. */
export const browserApi = () => hc<AppType>(window.location.origin).api;
