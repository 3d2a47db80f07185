// What goes wrong around a page: the program is killed, another one answers, two tabs,
// the browser's way back, a form that is not saved.
import { check, command, folder, open, start } from "./lib.mjs";

export async function run() {
  const dir = folder();
  command(dir, "--quiet", "new", "empty", "--org", "Tumaini Network", "--contact", "Child helpline 116");
  const { page, context, base, close, program } = await open(dir);
  const at = `${base}/a/sample/q/con-procedure`;

  // Two tabs: the second one is shown what the first one said, and keeps its own text.
  await page.goto(at);
  const other = await context.newPage();
  await other.goto(at);
  await page.locator("label[for=answer-paper]").click();
  await page.locator("#note").fill("of the first tab");
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.waitForURL((u) => u.href !== at);
  await other.locator("label[for=answer-started]").click();
  await other.locator("#note").fill("of the second tab");
  await other.getByRole("button", { name: "Save and go on" }).click();
  await other.locator("#wrong").waitFor();
  check((await other.locator("#note").inputValue()) === "of the second tab", "the second tab lost its text");
  check(command(dir, "show", "sample", "3.1").includes("of the first tab"), "the first tab was overwritten");

  // A note beside an answer is saved as it is left; one without an answer is not lost by a
  // button that saves nothing.
  const third = await context.newPage();
  await third.goto(at);
  await third.locator("#note").fill("of the third tab");
  await third.locator("#evidence").focus();
  await third.waitForFunction(() => document.getElementById("note").dataset.kept === "");
  check(command(dir, "show", "sample", "3.1").includes("of the third tab"), "a note was said to be saved, and was not");
  await third.locator("#note").fill("of the first tab");
  await third.locator("#evidence").focus();
  await third.waitForFunction(() => document.getElementById("note").defaultValue === "of the first tab");
  const unanswered = `${base}/a/empty/q/con-procedure`;
  for (const button of ["Skip for now", "Back"]) {
    await third.goto(unanswered);
    await third.locator("#note").fill("written before an answer");
    await third.getByRole("button", { name: button, exact: true }).click();
    await third.locator("#wrong", { hasText: "not saved yet" }).waitFor();
    check((await third.locator("#note").inputValue()) === "written before an answer", `${button} loses a note`);
    await third.getByRole("button", { name: button, exact: true }).click();
    await third.waitForURL((u) => u.href !== unanswered);
  }
  await third.close();

  // The way back shows what is on the disk now.
  await page.goBack();
  check((await page.locator("#note").inputValue()) === "of the first tab", "the way back shows something old");

  // Letters that are typed while a form is being sent answer nothing.
  await page.locator("#question").focus();
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press("b");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter"), page.keyboard.press("a"), page.keyboard.press("Enter")]);
  check(command(dir, "show", "sample", "3.1").includes("Started"), "a letter behind Enter changed the answer");

  // The program is killed while somebody writes: nothing is sent, and the text stays.
  await page.goto(at);
  await page.locator("#note").fill("written while the program was killed");
  const gone = new Promise((done) => program.child.on("exit", done));
  program.child.kill("SIGKILL");
  await gone;
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.locator("#wrong").waitFor();
  check((await page.locator("#note").inputValue()) === "written while the program was killed", "the text is gone");

  // Started again, it has the same address, and the same tab saves.
  await page.getByRole("button", { name: "Save and go on" }).click(); // still nothing there
  const again = start(dir);
  const address = await again.address;
  check(new URL(address).origin === base, "the address is another one");
  await page.getByRole("button", { name: "Save and go on" }).click(); // it is there, and does not know this browser
  await page.locator("#wrong", { hasText: "not let in any more" }).waitFor();
  check((await page.locator("#note").inputValue()) === "written while the program was killed", "the text is gone");
  const fresh = await context.newPage();
  await fresh.goto(address);
  await fresh.waitForURL((u) => !u.pathname.startsWith("/start"));
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.waitForURL((u) => u.href !== at);
  check(command(dir, "show", "sample", "3.1").includes("written while the program was killed"), "the old tab did not save");
  program.stop = again.stop;
  await close().catch((e) => { if (!/ERR_CONNECTION_REFUSED|Failed to load/.test(e.message)) throw e; });
}
