// An audit of one checklist by mouse, 360 pixels wide, without a script.
import { answerOf, check, command, folder, open } from "./lib.mjs";

export async function run() {
  const dir = folder(false);
  command(dir, "--quiet", "new", "tumaini", "--org", "Tumaini Network", "--contact", "Child helpline 116", "--checklist", "consent");
  const { page, base, close } = await open(dir, { width: 360, height: 740, scripts: false });
  await page.goto(`${base}/a/tumaini/`);
  await page.locator("a.button").first().click();
  await page.getByRole("button", { name: "Go on to the questions" }).click();
  let asked = 0;
  for (; asked < 60; asked++) {
    const url = page.url();
    if (!/\/(q|profile)\//.test(url)) break;
    if (url.includes("/profile/")) {
      await page.locator("label[for=answer-yes]").click();
    } else if (asked % 5 === 4) {
      await page.locator("label[for=answer-unsure]").click();
    } else {
      await page.locator("label[for=answer-paper]").click();
      await page.locator("#evidence").fill(`Form ${asked}, office`);
    }
    await page.getByRole("button", { name: "Save and go on" }).click();
  }
  check(asked >= 13, `only ${asked} questions were asked`);
  if (page.url().endsWith("/people")) {
    await page.getByRole("textbox").fill("7");
    await page.getByRole("button", { name: "Save and go on" }).click();
  }
  check(answerOf(dir, "tumaini", "3.2").includes("office"), "a text is missing");
  await close();
  return `${asked} questions`;
}
