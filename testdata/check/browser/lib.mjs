// What every check of the page needs: a program with a folder of its own, a browser
// that lets nothing leave the computer unseen, and what holds for every screen.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const work = process.env.WORK;
const load = createRequire(join(work, "modules", "node_modules", "x.js"));
const { chromium } = load("playwright-core");
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf8");
export const program = join(work, "safeguard");

export const widths = { telephone: [360, 740], laptop: [1366, 768], projector: [1920, 1080] };

// command runs a command line of the program in a folder.
export const command = (dir, ...args) => execFileSync(program, args, { cwd: dir, encoding: "utf8" });

// folder makes a folder with the sample in it.
export function folder(sample = true) {
  const dir = mkdtempSync(join(work, "folder-"));
  if (sample) command(dir, "--quiet", "demo", ".");
  return dir;
}

// start starts the program for a folder, under another one where that is named, and
// returns the address to begin with.
export function start(dir, under = []) {
  const [first, ...args] = [...under, program, "open", dir, "--no-browser"];
  const child = spawn(first, args, { cwd: dir });
  let said = "";
  const address = new Promise((done, failed) => {
    const read = (data) => {
      said += data;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+\/start\?token=\S+/);
      if (found) done(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => failed(new Error(`the program ended: ${said}`)));
  });
  const stop = () => new Promise((done) => {
    child.on("exit", done);
    child.kill("SIGTERM");
  });
  return { child, address, stop };
}

// open starts a browser at the program's page. Whatever it asks of another address,
// or writes into its console, is a fault.
export async function open(dir, { width = 1366, height = 768, scripts = true, scheme = "light", args = [], under = [] } = {}) {
  const program = start(dir, under);
  const address = await program.address;
  const base = new URL(address).origin;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", ...args] });
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts, colorScheme: scheme, acceptDownloads: true });
  const page = await context.newPage();
  const faults = [];
  page.on("request", (r) => { if (!r.url().startsWith(base) && !r.url().startsWith("blob:")) faults.push(`asks ${r.url()}`); });
  page.on("console", (m) => { if (m.type() === "error" && !/status of (4\d\d)/.test(m.text())) faults.push(`console: ${m.text()}`); });
  page.on("pageerror", (e) => faults.push(`script: ${e.message}`));
  await page.goto(address);
  await page.waitForURL((u) => !u.pathname.startsWith("/start"));
  const close = async () => {
    await browser.close();
    await program.stop();
    if (faults.length) throw new Error(faults.join("\n"));
  };
  return { page, context, base, faults, close, program };
}

// look holds a screen to what holds for all.
export async function look(page, name, { target = 44, room = false } = {}) {
  const wrong = [];
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (sideways > 0) wrong.push(`scrolls sideways by ${sideways}`);
  const small = await page.evaluate((least) => [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")].filter((e) => {
    const box = (e.matches("input[type=radio], input[type=checkbox]") && e.labels[0] ? e.labels[0] : e).getBoundingClientRect();
    const shown = box.width > 1 && box.height > 1 && getComputedStyle(e).visibility !== "hidden";
    const inText = e.matches("p a, li a") && getComputedStyle(e).display === "inline" && e.parentElement.textContent.trim() !== e.textContent.trim();
    return shown && !inText && (box.height < least - 0.5 || box.width < least - 0.5) && box.bottom > 0;
  }).map((e) => `${e.tagName} “${(e.textContent || e.name || "").trim().slice(0, 30)}”`), target);
  if (small.length) wrong.push(`small targets: ${small.slice(0, 5).join(", ")}`);
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const v of found.violations) wrong.push(`${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target).join(", ")}`);
  if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${name}.png`), fullPage: !room });
  if (wrong.length) throw new Error(`${name}: ${wrong.join("; ")}`);
}

// answerOf returns what the file says to a question, by the command line.
export const answerOf = (dir, file, question) => command(dir, "show", file, question);

export function check(ok, what) {
  if (!ok) throw new Error(what);
}
