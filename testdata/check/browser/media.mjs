// With the system's own high contrast nothing that says something is lost, and on paper
// there are the words and no controls.
import { join } from "node:path";
import { check, folder, open } from "./lib.mjs";

const pages = { question: "q/con-withdraw", overview: "", plan: "plan", result: "result", room: "q/con-withdraw?room=1", danger: "danger" };

// faint lists what has the colour of the page behind it: signs, bars and the mark of a
// choice.
const faint = () => {
  const behind = getComputedStyle(document.body).backgroundColor;
  const lost = (e) => {
    const s = getComputedStyle(e);
    return e.matches(".line") ? s.stroke === behind : s.fill === behind;
  };
  const shapes = [...document.querySelectorAll(".sign rect, .sign path, .sign text, .score-bar .low, .score-bar .open, .hands-bars rect")];
  const chosen = [...document.querySelectorAll(".choice input:checked + label")].filter((e) => getComputedStyle(e).outlineStyle === "none" && getComputedStyle(e).borderStyle === "none");
  return { shapes: shapes.length, lost: [...shapes.filter(lost), ...chosen].map((e) => e.outerHTML.slice(0, 80)) };
};

// onPaper lists controls that would be printed, and what is missing.
const onPaper = () => {
  const seen = (e) => e.checkVisibility() && e.getBoundingClientRect().width > 1;
  const wrong = [...document.querySelectorAll("button, .button, .foot, input[type=file]")].filter(seen).map((e) => `prints ${e.outerHTML.slice(0, 80)}`);
  for (const e of document.querySelectorAll("h1, .plan .action, .plan .paper, .rating, .choice label")) {
    if (!e.closest("details:not([open])") && !seen(e)) wrong.push(`does not print ${e.outerHTML.slice(0, 80)}`);
  }
  return wrong;
};

export async function run() {
  const { page, base, close } = await open(folder());
  const wrong = [];
  let shapes = 0;
  for (const [name, path] of Object.entries(pages)) {
    for (const [how, media] of Object.entries({ forced: { forcedColors: "active", media: "screen" }, paper: { forcedColors: "none", media: "print" } })) {
      await page.emulateMedia(media);
      await page.goto(`${base}/a/sample/${path}`);
      if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `${how}-${name}.png`), fullPage: true });
      if (how === "paper") { wrong.push(...(await page.evaluate(onPaper)).map((w) => `${name} ${w}`)); continue; }
      const said = await page.evaluate(faint);
      shapes += said.shapes;
      wrong.push(...said.lost.map((w) => `${name}, forced colours: not seen: ${w}`));
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      if (ring === "none") wrong.push(`${name}, forced colours: the focus is not seen`);
    }
  }
  await close();
  check(shapes > 100, `only ${shapes} signs were looked at`);
  check(wrong.length === 0, wrong.slice(0, 8).join("\n"));
  return `${shapes} signs`;
}
