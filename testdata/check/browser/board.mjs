// What goes to the board and comes back: the report as a file, one with a password, a
// table that is changed and sent back, the approval of what the page shows, and a copy
// that opens.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, command, folder, look, open } from "./lib.mjs";

export async function run() {
  const dir = folder();
  const { page, base, close } = await open(dir);
  const fetched = async (button) => {
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  };
  const begins = (file, sign) => readFileSync(file.path, "latin1").startsWith(sign);

  // Everything of the result is open at once, and nothing of it is what people wrote.
  await page.goto(`${base}/a/sample/result`);
  await page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  await look(page, "result-open");
  const pdf = await fetched(page.locator(".take a.button"));
  check(/^tumaini-.*\.pdf$/.test(pdf.name) && begins(pdf, "%PDF"), `no PDF: ${pdf.name}`);

  await page.goto(`${base}/a/sample/print?locked=1`);
  await page.locator("#password").fill("an elephant walks");
  await page.locator("#again").fill("an elephant walked");
  await page.locator("#locked .button").click();
  await page.locator("#wrong").waitFor();
  await look(page, "print-wrong");
  await page.locator("#password").fill("an elephant walks");
  await page.locator("#again").fill("an elephant walks");
  await page.locator("#locked .button").click();
  await page.waitForURL(/made=/);
  const locked = await fetched(page.locator("main > .button, main p > a.button").first());
  check(begins(locked, "%PDF") && readFileSync(locked.path, "latin1").includes("/Encrypt"), "the PDF opens without a password");
  await page.goto(`${base}/a/sample/print`);
  await page.locator("#sheet-cards").check();
  const cards = await fetched(page.locator("form[action$='/sheet'] .button"));
  check(/^cards-/.test(cards.name) && begins(cards, "%PDF"), `no cards: ${cards.name}`);

  // A workbook comes back unchanged: nothing to record. A changed table is shown first.
  await page.goto(`${base}/a/sample/tables`);
  const book = await fetched(page.locator("form[action$='/table'] .button"));
  await page.locator("input[type=file]").setInputFiles(book.path);
  await page.locator("form[enctype] .button").click();
  await page.waitForURL(/upload=/);
  check(!(await page.locator(".preview .button").count()), "an unchanged workbook would change something");
  await page.goto(`${base}/a/sample/tables`);
  await page.locator("#format-csv-plan").check();
  const plan = await fetched(page.locator("form[action$='/table'] .button"));
  const changed = join(dir, "plan.csv");
  writeFileSync(changed, readFileSync(plan.path, "utf8").replace("Programme coordinator", "Neema"));
  await page.locator("input[type=file]").setInputFiles(changed);
  await page.locator("form[enctype] .button").click();
  await page.waitForURL(/upload=/);
  await look(page, "tables-preview");
  check((await page.locator(".changes").innerText()).includes("“Neema”"), "the change is not shown");
  check(!command(dir, "plan", "sample").includes("Neema"), "looking recorded it");
  await page.locator(".preview .button").click();
  await page.waitForURL(/said=/);
  check(command(dir, "plan", "sample").includes("Neema"), "it was not recorded");

  // Somebody answers while the page of the approval is open: that is not approved.
  command(dir, "plan", "sample", "set", "1.5", "--help-wanted", "a lawyer");
  await page.goto(`${base}/a/sample/approve`);
  await page.locator("#role").fill("the board");
  command(dir, "set", "sample", "1.1", "started", "--keep");
  await page.locator("form[method=post] .button").last().click();
  await page.locator("#wrong").waitFor();
  await look(page, "approve-wrong");
  check(!command(dir, "log", "sample").includes("approved by the board on " + today()), "it was approved unseen");
  await page.locator("#decision-1-accept").check();
  await page.locator("form[method=post] .button").last().click();
  await page.waitForURL(/result/);
  check((await page.locator(".said").innerText()).includes("approved by the board"), "the approval is not said");

  await page.goto(`${base}/a/sample/copy`);
  const copy = await fetched(page.locator("main a.button"));
  copyFileSync(copy.path, join(dir, copy.name));
  check(command(dir, "log", copy.name).includes("the board"), "the copy has not all of it");
  await close();
}

const today = () => new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
