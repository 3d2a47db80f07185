// The plan's table: a name and a day are saved as they are left, a state is set in the
// row or on the action's own page, and nothing of another tab is taken back. The same
// without a script.
import { check, command, folder, open } from "./lib.mjs";

const row = "con-caregiver-unsafe"; // 3.8
const plan = (dir) => command(dir, "plan", "sample").replace(/\s+/g, " ");
const saved = (page, field) => page.locator(`#${field}[data-kept]`).waitFor();

export async function run() {
  const dir = folder();
  const { page, context, base, close } = await open(dir);
  const at = `${base}/a/sample/plan`;
  await page.goto(at);
  const other = await context.newPage();
  await other.goto(at);

  // The first tab says who, the second by when: both stay.
  await page.bringToFront();
  await page.locator(`#owner-${row}`).fill("Neema, trainer");
  await page.locator(`#owner-${row}`).blur();
  await saved(page, `owner-${row}`);
  await other.bringToFront();
  await other.locator(`#due-${row}`).fill("2199-03-15");
  await other.locator(`#status-${row}`).focus();
  await saved(other, `due-${row}`);
  check(plan(dir).includes("Neema, trainer · set for 15 March 2199"), "one tab took back what the other one said");

  await page.bringToFront();
  // A name that was just typed is not lost when a state is set at once.
  await page.locator(`#owner-${row}`).press("End");
  await page.locator(`#owner-${row}`).pressSequentially(" and Amina");
  await page.locator(`#status-${row}`).focus();
  await page.locator(`#status-${row}`).selectOption("begun");
  await page.locator(`tr[id="${row}"] button.set`).click();
  await page.waitForURL(/said=/);
  check(/Neema, trainer and Amina · begun on/.test(plan(dir)), "the name or the state is missing");

  await posts(page);
  await states(page, dir);
  await refused(page, other);

  // What is done needs its proof, and comes with it to the end of the plan.
  await page.locator(`#status-${row}`).selectOption("done");
  await page.locator(`tr[id="${row}"] button.set`).click();
  await page.waitForURL(/to=done/);
  await page.locator(".states .button").click();
  await page.locator("#wrong").waitFor();
  await page.locator("#shown").fill("Steps, office file 3");
  await page.locator(".states .button").click();
  await page.waitForURL(/said=/);
  check(await page.locator(`.finished li[id="${row}"]`).isVisible(), "it is not among what is finished");
  check(plan(dir).includes("What shows it: Steps, office file 3."), "its proof is missing");
  await close();

  return withoutScript();
}

// A state is saved as its row is left, but for one that needs a text; what is not saved
// is not lost by the button of another row; a day that has passed is not taken in silence.
async function states(page, dir) {
  const [first, second] = (await page.locator("select[name=status]").evaluateAll((all) => all.filter((s) => s.value === "not started" && !s.closest("tr.late")).map((s) => s.id.slice("status-".length))));
  await page.locator(`#status-${first}`).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const recorded = command(dir, "log", "sample").length;
  check(await page.locator(`#status-${first}`).inputValue() === "begun", "arrows do not run through the states");
  await page.keyboard.press("Tab");
  await page.locator(`#status-${first} option[data-first]`).waitFor({ state: "detached" });
  check(command(dir, "log", "sample").length > recorded, "a state is not saved as it is left");

  await page.locator(`#status-${second}`).focus();
  await page.locator(`#status-${second}`).selectOption("done");
  await page.locator(`#due-${second}`).focus();
  check((await page.locator(`#state-${second}`).innerText()).startsWith("Not saved yet"), "nothing says that it is not saved");
  await page.locator(`#status-${first}`).selectOption("dropped");
  await page.locator(`tr[id="${first}"] button.set`).click();
  await page.locator("#wrong").waitFor();
  check(await page.locator(`#status-${second}`).inputValue() === "done", "another row's button lost a state");
  for (const [id, value] of [[first, "begun"], [second, "not started"]]) {
    await page.locator(`#status-${id}`).focus();
    await page.locator(`#status-${id}`).selectOption(value);
    await page.locator(`#status-${id}`).blur();
  }

  await page.locator(`#due-${second}`).fill(new Date(Date.now() - 48 * 3600e3).toISOString().slice(0, 10));
  await page.locator(`#status-${second}`).focus();
  await page.locator(`#said-${second} button`).waitFor();
  check(/has passed.*Overdue/s.test(await page.locator(`#said-${second}`).innerText()), "a day that has passed is taken in silence");
  await page.locator(`#when-${second}.renewed .alarm`).waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/plan-row-says.png` });
  await page.locator(`#said-${second} button`).click();
  await page.waitForURL((u) => u.hash === `#${second}`);
  await page.locator(`section:not(.week):has(tr[id="${second}"]) h2:has-text("Overdue")`).waitFor();
}

// What is refused says why beside its row, keeps what was typed, and shows the button;
// what counts the plan is as new as the row.
async function refused(page, other) {
  const id = await page.locator("tr:not(.late) select[name=status]").first().evaluate((s) => s.id.slice("status-".length));
  await other.reload();
  await page.locator(`#due-${id}`).fill("2022-12-31");
  await page.locator(`#owner-${id}`).focus();
  await page.locator(`#said-${id}.fault:has-text("Nothing was saved. ")`).waitFor();
  await page.locator("h1").click();
  check(await page.locator(`tr[id="${id}"] button.save`).isVisible(), "the button of what is not saved is hidden");
  check(await page.locator("#wrong").count() === 0, "a refused day takes one away from its row");
  await page.locator(`#due-${id}`).fill("2199-01-31");
  await page.locator(`#owner-${id}`).focus();
  await saved(page, `due-${id}`);
  await page.locator(`#when-${id}.renewed`).waitFor();
  check(await page.locator(`#said-${id}.fault`).count() === 0, "what is saved is still said to be refused");
  const [heading, sum] = await page.evaluate((row) => {
    const title = document.querySelector(`section:has(tr[id="${row}"]) h2, details:has(tr[id="${row}"]) h2`);
    return [title.dataset.renews, document.querySelector("#sum").innerText.replace(/\s+/g, " ")];
  }, id);
  const counted = await page.locator(`h2[data-renews="${heading}"]`).innerText();
  await page.reload();
  check(await page.locator(`h2[data-renews="${heading}"]`).innerText() === counted, `${counted} is old`);
  check((await page.locator("#sum").innerText()).replace(/\s+/g, " ") === sum, "the sums of the plan are old");

  await page.locator(`#owner-${id}`).fill("Mary");
  await page.locator(`#owner-${id}`).blur();
  await saved(page, `owner-${id}`);
  await other.bringToFront();
  await other.locator(`#owner-${id}`).fill("John");
  await other.locator(`#owner-${id}`).blur();
  await other.locator(`#said-${id}:has-text("somebody")`).waitFor();
  check(await other.locator(`#owner-${id}`).inputValue() === "John", "what was typed is gone");
  await other.close({ runBeforeUnload: false });
  await page.bringToFront();
}

// Each name is saved as it is left; neither the next one nor Save takes it away.
async function posts(page) {
  const names = ["Mary", "John"];
  const fields = page.locator("#posts input[type=text]");
  await page.locator("#posts summary").click();
  for (const [i, name] of names.entries()) {
    await fields.nth(i).fill(name);
    await fields.nth(i).blur();
    await saved(page, `holder-${i}`);
  }
  await page.locator("#posts .button").click();
  await page.locator("#posts summary").click();
  for (const [i, name] of names.entries()) check(await fields.nth(i).inputValue() === name, `${name} is gone`);
  await page.locator("#posts summary").click();
}

async function withoutScript() {
  const dir = folder();
  const { page, base, close } = await open(dir, { width: 360, height: 740, scripts: false });
  await page.goto(`${base}/a/sample/plan?checklist=consent`);
  await page.locator(`#owner-${row}`).fill("Neema, trainer");
  await page.locator(`#status-${row}`).selectOption("begun");
  await page.locator(`tr[id="${row}"] button.save`).click(); // either button of a row saves all of it
  check(page.url().includes("checklist=consent"), "the part of the plan is forgotten");
  await page.locator(`tr[id="${row}"] .texts summary`).click();
  await page.locator(`#help-${row}`).fill("a lawyer for half a day");
  await page.locator(`tr[id="${row}"] button.save`).click();
  await page.goto(`${base}/a/sample/plan/add`);
  await page.locator("#what").fill("Meet the elders");
  await page.locator("#for").fill("3.8");
  await page.locator("main button.button").click();
  const said = plan(dir);
  for (const text of ["Neema, trainer · begun", "a lawyer for half a day", "Meet the elders"]) check(said.includes(text), `${text} is missing`);
  await close();
}
