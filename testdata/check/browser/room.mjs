// A workshop of five questions before a projector, by keyboard and by mouse: hands with
// their sum, talk first, cards again, danger at once, a step taken once, and a break
// from which it goes on. Then every question of the pack is measured.
import { check, command, folder, look, open } from "./lib.mjs";

const size = { width: 1280, height: 720 };

async function next(page, act) {
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), act()]);
}
const save = (page) => next(page, () => page.click(".room-step button[type=submit]"));
const press = (page, key) => next(page, () => page.keyboard.press(key));
const says = async (page, text) => check((await page.locator("body").innerText()).includes(text), `${page.url()} lacks “${text}”`);

async function begin(page, base, chosen) {
  await page.goto(`${base}/a/hall/room?${chosen}&go=1`);
  await says(page, "Child helpline 116");
  await look(page, "room-begin", { room: true });
  await save(page);
  await page.fill("#place", "Nairobi");
  await save(page);
  await page.locator("body").press("f"); // who leads: a letter chooses
  await save(page);
  if (await page.locator("#time").count()) await save(page);
  await page.fill('[name="people/"]', "12");
  await look(page, "room-people", { room: true });
  await save(page);
}

async function count(page, hands) {
  for (const [i, n] of hands.entries()) await page.fill(`[name="hands-.${i}"]`, String(n));
  const sum = hands.reduce((a, b) => a + b, 0);
  check((await page.locator("#sum").innerText()).startsWith(`Hands: ${sum}.`), "the sum does not follow");
}

// inSight sees that something is on the screen, whole and not covered.
async function inSight(page, what) {
  const said = await page.locator(what).evaluate((e, what) => {
    const box = e.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight - box.top) / 2);
    return box.top >= 0 && box.bottom <= innerHeight && (e.contains(top) || e === top) ? "" : `${what} is at ${box.top} to ${box.bottom}, under ${top && top.className}`;
  }, what);
  check(said === "", said);
}

// A question with all that can happen at it.
async function firstQuestion(page) {
  await count(page, [2, 5, 3, 1, 0]);
  await look(page, "room-count", { room: true });
  await page.keyboard.press("!");
  check(await page.locator("dialog[open]").count() === 1, "“!” does not bring what to do in danger");
  check(await page.evaluate(() => document.querySelector("dialog[open]").scrollTop) === 0, "what to do in danger does not begin at its beginning");
  await look(page, "room-danger", { room: true });
  await page.keyboard.press("Enter");
  check(await page.inputValue('[name="hands-.1"]') === "5", "the numbers are gone after the danger page");
  await save(page);
  await says(page, "TALK FIRST");
  await inSight(page, ".room-foot");
  for (const [key, what] of [["h", ".help"], ["g", "#go"], ["p", "#park"]]) {
    await page.keyboard.press(key);
    await inSight(page, what);
    await look(page, `room-over-${key}`, { room: true });
    await page.keyboard.press("Escape");
    check(await page.locator(".room-foot details[open]").count() === 0, "Escape does not close what is over the question");
  }
  await look(page, "room-talk", { room: true });
  await press(page, "v");
  await count(page, [0, 8, 3, 0, 0]);
  await save(page);
  await says(page, "5 → 8");
  await look(page, "room-moved", { room: true });
  await page.keyboard.press("b");
  await press(page, "Enter");
  await page.keyboard.press("m");
  await look(page, "room-how", { room: true });
  const covered = await page.locator(".row.agreed").evaluate((e) => e.querySelector(".key").getBoundingClientRect().left - e.getBoundingClientRect().left < parseFloat(getComputedStyle(e).fontSize) * 0.35);
  check(!covered, "the mark of what was agreed covers its letter");
  await press(page, "Enter");
  await page.fill("#minority", "The field sees no list");
  await press(page, "Enter");
  await page.fill("#owner", "Programme lead");
  await press(page, "Enter");
  await press(page, "Enter");
}

// A click that comes twice takes one step, with the script and without it.
async function twice(page, dir) {
  const before = command(dir, "log", "hall").split("\n").length;
  await next(page, () => page.dblclick("[data-press=s]"));
  await page.waitForLoadState("load");
  await page.waitForTimeout(300);
  const after = command(dir, "log", "hall").split("\n").length;
  check(after === before + 1, `a double click records ${after - before} lines`);
}

async function quickly(page) {
  await count(page, [0, 0, 10, 2, 0]);
  await save(page);
  await quicklyFrom(page, "C");
}

async function quicklyFrom(page, letter) {
  await page.check(`#answer-${letter}`, { force: true });
  await save(page);
  await page.check("#how-c", { force: true });
  await save(page);
  for (const field of ["minority", "evidence", "owner", "what"]) if (await page.locator(`#${field}`).count()) await save(page);
}

// With a time that is too short the top line is long: it stays one line, and the keys and
// what to do in danger are in sight whatever else the screen has.
async function tight(page, base) {
  await page.setViewportSize(size);
  await begin(page, base, "new=1&checklist=consent&route=must-haves&minutes=60&silent=1");
  await save(page); // begin anyway
  await says(page, "too little time");
  await count(page, [1, 5, 3, 2, 1]);
  await save(page);
  await says(page, "TALK FIRST");
  await inSight(page, ".room-foot");
  await inSight(page, "a.danger");
  check((await page.locator(".room-head").boundingBox()).height < 60, "the top line is broken");
  await quicklyFrom(page, "B");
  await says(page, "to go · too little time"); // the first question took less than planned
}

// Letters that can be read at the back: of the screen's height the question has 1/20
// or more, a level 1/30, and all of it is seen without scrolling.
async function measure(page, base) {
  await page.setViewportSize(size);
  await page.goto(`${base}/a/hall/room/step?step=walk`);
  const wrong = [];
  let measured = 0;
  for (let list = 1; list <= 5; list++) {
    for (let n = 1; n <= 16; n++) {
      await page.click("[data-press=g]");
      await page.fill("#go", `${list}.${n}`);
      await next(page, () => page.keyboard.press("Enter"));
      if (await page.locator("h1 .number").innerText() !== `${list}.${n}`) continue;
      const said = await page.evaluate(() => {
        const least = (of) => Math.min(...[...document.querySelectorAll(of)].map((e) => parseFloat(getComputedStyle(e).fontSize)));
        return { title: least("h1") / innerHeight, level: least(".row .answer, .row .means") / innerHeight, over: document.documentElement.scrollHeight - innerHeight };
      });
      measured++;
      if (said.title < 1 / 20 || said.level < 1 / 30 || said.over > 0) wrong.push(`${list}.${n} ${JSON.stringify(said)}`);
    }
  }
  if (wrong.length) throw new Error(`letters or scrolling: ${wrong.join("; ")}`);
  check(measured >= 70, `only ${measured} questions were measured`);
  return measured;
}

// One question alone, shown from its page, is in letters as large or larger.
async function large(page, base) {
  await page.goto(`${base}/a/hall/`);
  const ids = await page.$$eval(".marks a", (list) => list.map((a) => a.getAttribute("href").split("/").pop()));
  for (const id of ids) {
    await page.goto(`${base}/a/hall/q/${id}?room=1`);
    const said = await page.evaluate(() => [parseFloat(getComputedStyle(document.querySelector("h1")).fontSize) / innerHeight, document.documentElement.scrollHeight - innerHeight]);
    check(said[0] >= 1 / 18 && said[1] <= 0, `${id} before a room: ${said}`);
  }
}

export async function run() {
  const dir = folder(false);
  const work = ["direct-contact", "online-work", "publishes", "visitors", "partners", "research"].flatMap((id) => ["--profile", `${id}=yes`]);
  command(dir, "--quiet", "new", "hall", "--org", "Tumaini Network", "--contact", "Child helpline 116", ...work);
  const { page, base, close } = await open(dir, size);
  await page.goto(`${base}/a/hall/room?checklist=consent&minutes=180&people=14`);
  await says(page, "there is time for 12 of them");
  await begin(page, base, "checklist=consent&minutes=240");
  await firstQuestion(page);
  await says(page, "question 2 of 13");
  await page.keyboard.press("p");
  await page.keyboard.type("ask the district office");
  await press(page, "Enter");
  await says(page, "On the parking list: ask the district office");
  await twice(page, dir);
  await quickly(page);
  await page.goto(`${base}/a/hall/`); // a break
  await page.goto(`${base}/a/hall/room`);
  await next(page, () => page.click(".go a"));
  await says(page, "Go on where we stopped");
  await save(page);
  for (let i = 0; i < 3; i++) await quickly(page);
  await page.goto(`${base}/a/hall/room/tables`);
  await look(page, "room-tables");
  for (const width of [360, 683]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${base}/a/hall/room/step?step=walk`);
    await look(page, `room-count-${width}`, { room: true });
    await count(page, [3, 0, 3, 3, 3]);
    await save(page);
    await look(page, `room-talk-${width}`, { room: true });
    await press(page, "u");
  }
  await tight(page, base);
  await begin(page, base, "new=1");
  const measured = await measure(page, base);
  await large(page, base);
  await close();
  return `${measured} questions measured`;
}
