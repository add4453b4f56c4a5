import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { common } from "../../app/strings/common.ts";
import { lobby } from "../../app/strings/lobby.ts";
import { plan } from "../../app/strings/plan.ts";
import { profile } from "../../app/strings/profile.ts";
import { resume } from "../../app/strings/resume.ts";
import { stance } from "../../app/strings/stance.ts";
import { welcome } from "../../app/strings/welcome.ts";
import { RESUME_REFUSALS } from "../../domain/resume/refusal.ts";
import { onePdf } from "../resumes/make/pdf.ts";
import { backendOneColumn } from "../resumes/people/backend-one-column.ts";
import { frontendSidebar } from "../resumes/people/frontend-sidebar.ts";
import { appAndBrowser } from "./app-and-browser.ts";
import { findings } from "./axe.ts";
import { DESKTOP, hasBrowser, newPage, PHONE } from "./browser.ts";

const review = resume.review;

describe.skipIf(!hasBrowser)("a profile and its résumé", () => {
  const running = appAndBrowser();

  test("a first visit asks three things once; a résumé is uploaded, corrected, confirmed, taken over and deleted", async () => {
    const { page, errors, context } = await newPage(running.browser, DESKTOP);
    await page.goto(`${running.url}/api/auth/google?login_hint=${newEmail()}`);
    await step(page, 0);
    await page.getByLabel(profile.role).fill("Frontend engineer");
    await page.getByRole("button", { name: welcome.next }).click();
    await step(page, 1);
    await page.getByRole("link", { name: welcome.skip }).click();
    await step(page, 2);
    await upload(page, resume.choose, await frontendSidebar());
    await page.getByRole("button", { name: welcome.review }).click();

    await page.getByRole("heading", { name: review.title }).waitFor();
    await page.getByText("Mercado Vivo · 02/2018 – 09/2021").waitFor();
    const understood = page.locator("#review");
    await understood.getByText("Figma", { exact: true }).last().click();
    await understood.getByLabel(review.skillsMore).fill("falconry");
    await understood
      .getByRole("group", { name: review.job(3) })
      .getByLabel(review.leaveOut)
      .check();
    await understood.getByLabel(review.years).fill("8");
    await understood.getByRole("button", { name: review.confirm }).click();
    await page.getByText(/^Confirmed /).waitFor();

    await page.reload();
    expect(await page.getByLabel(profile.years).first().inputValue()).toBe("8");
    expect(await page.getByLabel(profile.role).inputValue()).toBe("Frontend engineer");
    const form = page.locator("form", { has: page.getByRole("button", { name: profile.save }) });
    const skills = await form.locator("input[name=skills]").evaluateAll(values);
    expect(skills).toEqual(expect.arrayContaining(["TypeScript", "Vue", "falconry"]));
    expect(skills).not.toContain("Figma");
    expect(await understood.getByRole("group", { name: /^Job \d/ }).count()).toBe(2);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: resume.download }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("resume.pdf");
    await upload(page, resume.replace, await onePdf([]));
    await page.getByText(RESUME_REFUSALS.scanned).waitFor();
    await page.getByRole("button", { name: resume.remove }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: resume.remove }).click();
    await page.getByRole("button", { name: resume.choose }).waitFor();
    expect((await context.request.get(`${running.url}/api/resume`)).status()).toBe(404);

    await page.goto(running.url);
    await page.getByRole("link", { name: common.nav.history }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
    // The refused upload is all that the console may tell of.
    expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
    await context.close();
  });

  test("the suggested interview names what the résumé points to, and one press leads into it", async () => {
    const { page, context } = await newPage(running.browser, PHONE);
    await page.goto(`${running.url}/api/auth/google?login_hint=${newEmail()}&return_to=/profile`);
    await upload(page, resume.choose, await backendOneColumn());
    const understood = page.locator("#review");
    await understood.getByText("Redis", { exact: true }).last().click();
    await understood.getByRole("button", { name: review.confirm }).click();
    await page.getByText(/^Confirmed /).waitFor();

    await page.goto(`${running.url}/plan`);
    const suggested = page.locator("section", {
      has: page.getByRole("heading", { name: plan.next.title }),
    });
    await suggested.getByText(/^Your résumé points to .*, and no answer of yours shows that yet$/).waitFor();
    expect(await findings(page)).toEqual([]);
    await suggested.getByRole("button", { name: plan.next.start }).click();
    await page.getByRole("button", { name: lobby.start }).click();
    await page.getByText(stance.why).click();
    await page.getByText(/Your profile or résumé points to/).waitFor();
    await page.getByRole("button", { name: stance.known }).click();
    await page.getByText(/^You said that you know /).waitFor();
    await context.close();
  });

  test("what is wrong is said beside its field, and nothing unsaved is left behind unasked, or lost to an error", async () => {
    const { page, context } = await newPage(running.browser, DESKTOP);
    await page.goto(`${running.url}/api/auth/google?login_hint=${newEmail()}&return_to=/profile`);
    // Until its scripts run a page can ask nobody whether to leave.
    await page.waitForLoadState("networkidle");
    await page.getByLabel(profile.years).fill("99");
    await page.getByRole("button", { name: profile.save }).click();
    await page.getByText(profile.error.experience_years).waitFor();
    expect(await page.getByLabel(profile.years).inputValue()).toBe("99");

    const history = page.getByRole("link", { name: common.nav.history });
    await history.click();
    await page.getByRole("button", { name: profile.leave.stay }).click();
    expect(new URL(page.url()).pathname).toBe("/profile");
    await page.getByLabel(profile.years).fill("5");
    await page.getByLabel(profile.skillsMore).fill("golang, kafka");
    await page.route("**/profile.data", (route) => route.abort());
    await page.getByRole("button", { name: profile.save }).click();
    await page.getByText(common.error.unsent).waitFor();
    await page.unroute("**/profile.data");
    await page.getByRole("button", { name: common.error.sendAgain }).click();
    await page.getByText("Kafka", { exact: true }).waitFor();
    expect(await page.getByLabel(profile.years).inputValue()).toBe("5");
    await page.getByLabel(profile.years).fill("6");
    await page.getByRole("button", { name: profile.save }).click();
    await page.getByText(profile.saved, { exact: true }).waitFor();
    await page.getByLabel(profile.role).fill("Half a thought");
    await history.click();
    await page.getByRole("button", { name: profile.leave.go }).click();
    await page.waitForURL("**/history");
    await context.close();
  });

  test("by keyboard and without scripts: a step is answered, the text of a résumé pasted, the rest skipped", async () => {
    const context = await running.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${running.url}/api/auth/google?login_hint=${newEmail()}&return_to=/welcome`);
    await page.getByLabel(profile.role).focus();
    await page.keyboard.type("Data engineer");
    await page.keyboard.press("Enter");
    await step(page, 1);
    await page.getByRole("link", { name: welcome.skip }).press("Enter");
    await step(page, 2);
    await page.locator("summary").press("Enter");
    await page.getByLabel(resume.pasteLabel).fill("Too short");
    await page.getByRole("button", { name: resume.pasteSend }).click();
    await page.getByText(RESUME_REFUSALS.empty).waitFor();
    await page.getByLabel(resume.pasteLabel).fill(PASTED);
    await page.getByRole("button", { name: resume.pasteSend }).click();
    await page.getByRole("heading", { name: review.title }).waitFor();
    expect(await page.locator("#review input[name=skills]").evaluateAll(values)).toEqual(["Go", "Kafka"]);
    await page.locator("[name=role_0_title]").fill("Engineer of services");
    await page.locator("[name=role_0_start]").fill("once");
    await page.locator("#review input[value=Kafka]").uncheck({ force: true });
    await page.getByRole("button", { name: review.confirm }).press("Enter");
    await page.getByText(resume.error.month).waitFor();
    expect(await page.locator("[name=role_0_title]").inputValue()).toBe("Engineer of services");
    expect(await page.locator("[name=role_0_start]").inputValue()).toBe("once");
    expect(await page.locator("#review input[value=Kafka]").isChecked()).toBe(false);
    await page.locator("[name=role_0_start]").fill("2019");
    await page.getByRole("button", { name: review.confirm }).press("Enter");
    await page.getByText(/^Confirmed /).waitFor();
    expect(await page.locator("[name=role_0_title]").inputValue()).toBe("Engineer of services");
    await context.close();
  });
});

const PASTED = `Experience
Engineer, Acme Corp, 2019 – 2023
Built services in Go and Kafka, and looked after what they left behind in the night for four years.
`;

/** Of someone who was never here, also where a test is tried again. */
const newEmail = () => `${crypto.randomUUID()}@example.com`;

const step = (page: Page, at: number) =>
  page.getByRole("heading", { name: welcome.steps[at]?.title ?? "" }).waitFor();

const values = (inputs: Element[]) => inputs.map((input) => (input as HTMLInputElement).value);

async function upload(page: Page, label: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: label }).click(),
  ]);
  await chooser.setFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from(bytes) });
}
