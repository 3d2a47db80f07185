// Runs the checks that are named, or all, one after the other.
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const all = readdirSync(here).filter((f) => f.endsWith(".mjs") && f !== "lib.mjs" && f !== "run.mjs").map((f) => f.slice(0, -4));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
let failed = 0;
for (const name of wanted) {
  const began = Date.now();
  try {
    const { run } = await import(pathToFileURL(join(here, `${name}.mjs`)));
    const said = await run();
    console.log(`${name}: right${said ? `, ${said}` : ""} (${Math.round((Date.now() - began) / 1000)} s)`);
  } catch (e) {
    failed++;
    console.error(`${name}: ${e.stack}`);
  }
}
process.exit(failed ? 1 : 0);
