// Opens HTML reports in headless Chromium and fails if axe-core finds anything,
// if a page asks for anything from outside, or if it is wider than its window.
//
//   node axe.mjs MODULES FILE…      MODULES holds playwright-core and axe-core
//   PICTURES=FOLDER                 also keeps pictures and a PDF of every page
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tmpdir } from "node:os";

const [modules, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node axe.mjs MODULES FILE…");
  process.exit(2);
}
const require = createRequire(resolve(modules, "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const views = [
  { name: "desktop", width: 1200, height: 900, media: "screen" },
  { name: "phone", width: 360, height: 780, media: "screen" },
  { name: "narrowest", width: 320, height: 780, media: "screen" },
  { name: "paper", width: 700, height: 990, media: "print" },
];
if (!process.env.PICTURES) views.splice(1, 1); // its width is between two others
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function look(context, file, view) {
  const page = await context.newPage();
  const address = pathToFileURL(resolve(file)).href;
  const faults = [];
  page.on("request", (r) => r.url() === address || faults.push(`asks for ${r.url()}`));
  page.on("console", (m) => faults.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => faults.push(`error: ${e.message}`));
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ media: view.media });
  await page.goto(address, { waitUntil: "load" });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${wide} pixels wider than ${view.width}`);
  await page.evaluate(axe);
  const found = await page.evaluate((values) => axe.run(document, {
    runOnly: { type: "tag", values }, resultTypes: ["violations", "incomplete"],
  }), rules);
  for (const v of found.violations) {
    faults.push(...v.nodes.map((n) => `${v.id} (${v.impact}): ${v.help}: ${n.html}`));
  }
  if (found.passes.length === 0) faults.push("axe tested nothing");
  if (process.env.PICTURES) await keep(page, file, view);
  await page.close();
  return { faults, passes: found.passes.length, unsure: found.incomplete };
}

async function keep(page, file, view) {
  const path = join(process.env.PICTURES, `${basename(file, ".html")}-${view.name}`);
  if (view.media === "print") await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true });
  else {
    const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 9000));
    await page.setViewportSize({ width: view.width, height });
    await page.screenshot({ path: `${path}.png` });
  }
}

const profile = mkdtempSync(join(tmpdir(), "chromium-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let passed = 0, failed = 0;
try {
  for (const file of files) {
    for (const view of views) {
      const { faults, passes, unsure } = await look(context, file, view);
      console.log(`${basename(file)} ${view.name}: ${passes} rules hold, ${faults.length} faults`);
      for (const u of unsure) console.log(`  cannot tell: ${u.id}, ${u.nodes.length} places`);
      for (const f of faults.slice(0, 20)) console.error(`  ${f.slice(0, 400)}`);
      if (faults.length > 0) failed++; else passed++;
    }
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
