// On a laptop of 1366 by 768 the answers and the button of nine questions of ten are
// seen without scrolling.
import { command, folder, open } from "./lib.mjs";

export async function run() {
  const dir = folder(false);
  command(dir, "--quiet", "new", "tumaini", "--org", "Tumaini Network", "--contact", "Child helpline 116");
  const { page, base, close } = await open(dir);
  await page.goto(`${base}/a/tumaini/`);
  const ids = await page.$$eval(".marks a", (list) => list.map((a) => a.getAttribute("href").split("/").pop()));
  const long = [];
  for (const id of ids) {
    await page.goto(`${base}/a/tumaini/q/${id}`);
    const over = await page.evaluate(() => {
      const answers = document.querySelector("fieldset.choices").getBoundingClientRect().bottom;
      const buttons = document.querySelector(".buttons").getBoundingClientRect();
      return Math.max(answers - buttons.top, buttons.bottom - innerHeight);
    });
    if (over > 0) long.push(`${id} by ${Math.round(over)}`);
  }
  const letters = await page.locator("#letters").evaluate((e) => { const box = e.getBoundingClientRect(); return box.height > 0 && box.bottom <= innerHeight; });
  if (!letters) throw new Error("that letters choose is said below the screen");
  await close();
  if (long.length > ids.length / 10) throw new Error(`${long.length} of ${ids.length} do not fit: ${long.join(", ")}`);
  return `${ids.length - long.length} of ${ids.length} questions fit`;
}
