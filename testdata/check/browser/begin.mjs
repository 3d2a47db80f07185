// A year's small things: an assessment is begun, what it says of the organisation is
// changed, a step is taken back and put back, a text is removed for good, and a copy
// that was sent is brought together with the one here.
import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerOf, check, command, folder, look, open, widths } from "./lib.mjs";

// lookAll looks at one screen in all widths.
async function lookAll(page, name) {
  for (const [where, [width, height]] of Object.entries(widths)) {
    await page.setViewportSize({ width, height });
    await look(page, `${name}-${where}`);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

async function begin(page, base, dir) {
  await page.goto(`${base}/new`);
  await page.getByRole("button", { name: "Make the assessment" }).click();
  await page.locator("#wrong").waitFor();
  await lookAll(page, "begin-wrong");
  await page.locator("#organisation").fill("Tumaini Network");
  await page.locator("#contacts").fill("Child helpline 116");
  await page.locator("#round").fill("2026");
  await page.getByRole("button", { name: "Make the assessment" }).dblclick();
  await page.waitForURL(/\/a\/tumaini-network-2026\//);
  check(readdirSync(dir).filter((f) => f.endsWith(".safeguard")).length === 1, "not one file was made");
}

async function about(page, at) {
  await page.goto(`${at}/about`);
  const save = () => page.locator("form", { has: page.locator("#initials") }).getByRole("button").last().click();
  await page.locator("#initials").fill("am");
  await save();
  await page.getByText("with the initials am").waitFor();

  // Several texts and an answer: all are saved, whichever was left last.
  await page.locator("#contacts").fill("Child helpline 116");
  await page.locator("#round").fill("2026, autumn");
  await page.locator("label[for=is-partners-no]").click();
  await save();
  await page.getByText("not asked any more").waitFor();
  for (const [id, value] of [["contacts", "Child helpline 116"], ["round", "2026, autumn"], ["initials", "am"]]) check(await page.locator(`#${id}`).inputValue() === value, `${id} is lost`);
  check(await page.locator("#is-partners-no").isChecked(), "the answer about our work is lost");

  await page.goto(`${at}/history`);
  await page.getByRole("button", { name: "Take this step back" }).click();
  await page.getByText("Taken back: ").first().waitFor();
  await lookAll(page, "history-undone");
  await page.getByRole("button", { name: "Put it back" }).click();
  await page.getByText("Put back: ").first().waitFor();
}

async function redact(page, at, dir, file) {
  command(dir, "set", file, "3.1", "B", "--note", "zebrasecret");
  await page.goto(`${at}/redact`);
  await page.getByRole("link", { name: /^3\.1 / }).click();
  await lookAll(page, "redact-one");
  await page.getByRole("button", { name: "Remove for good" }).click();
  await page.getByText("was removed").waitFor();
  check(!readFileSync(join(dir, `${file}.safeguard`), "utf8").includes("zebrasecret"), "the text is still there");
}

async function bring(page, base, dir, file) {
  const sent = join(folder(false), "field office.safeguard");
  copyFileSync(join(dir, `${file}.safeguard`), sent);
  command(dir, "set", file, "3.2", "B");
  command(dir, "set", sent, "3.2", "C", "--note", "a form in the office");
  await page.goto(`${base}/bring`);
  await page.locator(`label[for="copy-${file}"]`).click();
  await page.locator("#sent").setInputFiles(sent);
  await page.getByRole("button", { name: "See what comes together" }).click();
  await page.waitForURL(/\/bring\/[0-9a-f]+$/);
  await lookAll(page, "bring-open");
  await page.getByRole("link", { name: "Settle them one by one" }).click();
  await page.waitForURL(/\/1$/);
  await lookAll(page, "bring-difference");
  await page.locator("label", { hasText: "field office" }).click();
  await page.getByRole("button", { name: "Save and go on" }).click();
  await page.getByText("All points are settled").waitFor();
  await lookAll(page, "bring-settled");
  await page.getByRole("button", { name: "Make the new file" }).dblclick();
  await page.getByText("The copies are together").first().waitFor();
  await lookAll(page, "bring-made");
  await page.getByRole("link", { name: /^Open .*-together/ }).click();
  await page.waitForURL(/-together\//);
  check(answerOf(dir, `${file}-together`, "3.2").includes("a form in the office"), "the sent answer is missing");
  check(!existsSync(join(dir, "field office.safeguard")), "what was sent is in the folder");
  check(readdirSync(dir).filter((f) => f.endsWith(".safeguard")).length === 2, "not one file was made");
  check(!readdirSync(tmpdir()).some((f) => f.startsWith("multipart-")), "what was sent is on the disk");
}

export async function run() {
  const dir = folder(false);
  const { page, base, close } = await open(dir);
  const file = "tumaini-network-2026";
  await begin(page, base, dir);
  await about(page, `${base}/a/${file}`);
  await redact(page, `${base}/a/${file}`, dir, file);
  await bring(page, base, dir, file);
  check(command(dir, "log", file).includes(" am "), "the initials are missing");
  await close();
}
