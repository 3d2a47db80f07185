// A whole audit by keyboard alone: letters, Enter, Tab and texts, to the last question.
import { check, command, folder, look, open } from "./lib.mjs";

export async function run() {
  const dir = folder(false);
  command(dir, "--quiet", "new", "tumaini", "--org", "Tumaini Network", "--contact", "Child helpline 116");
  const { page, base, close } = await open(dir);
  await page.goto(`${base}/a/tumaini/first`);
  await page.getByRole("button", { name: "Go on to the questions" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/(q|profile)\//);
  let asked = 0;
  const letters = ["d", "c", "b", "a", "?"];
  for (; asked < 200; asked++) {
    const url = page.url();
    if (!/\/(q|profile)\//.test(url)) break;
    check(await page.evaluate(() => document.activeElement.id === "question" || document.activeElement.closest("#wrong") !== null), `the focus is not at the question: ${url}`);
    if (url.includes("/profile/")) {
      await page.keyboard.press("y");
    } else {
      const letter = letters[asked % letters.length];
      await page.keyboard.press(letter);
      if (letter === "c") { // Tab leads from the answer to the text, in the order of reading
        for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement.id === "evidence")); i++) await page.keyboard.press("Tab");
        await page.keyboard.type("Procedure d, office"); // letters are letters in a text
        await page.evaluate(() => document.activeElement.blur());
        await page.waitForTimeout(0);
      }
    }
    await page.keyboard.press("Enter");
    await page.waitForURL((u) => u.href !== url).catch(async (e) => {
      const wrong = await page.locator("#wrong").allInnerTexts();
      throw new Error(`${url} does not go on: ${wrong} ${e.message}`);
    });
  }
  check(asked >= 70, `only ${asked} questions were asked`);
  if (page.url().endsWith("/people")) {
    await page.getByRole("textbox").focus();
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await page.waitForURL((u) => !u.pathname.endsWith("/people"));
  }
  const said = command(dir, "status", "tumaini");
  check(/^(\d+) of \1 answered$/m.test(said), `the command line says: ${said}`);
  await look(page, "audit-end");
  await close();
  return `${asked} questions`;
}
