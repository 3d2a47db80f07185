// Every route in every state that this table names, in three widths, light and dark,
// and with letters twice as large. A route that the table does not have fails.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, folder, look, open, widths } from "./lib.mjs";

// By route: the addresses that show it; none where another check reaches it.
const table = {
  "/{$}": ["/"],
  "/danger": ["/danger"],
  "/stop": ["/stop"],
  "/new": ["/new", "/new?from=", "/new?from=sample"],
  "/sample": ["/sample"],
  "/bring": ["/bring"],
  "/bring/{id}": [], // begin.mjs
  "/bring/{id}/{n}": [],
  "/a/{file}/{$}": ["/a/sample/"],
  "/a/{file}/about": ["/a/sample/about"],
  "/a/{file}/history": ["/a/sample/history"],
  "/a/{file}/check": ["/a/sample/check", "/a/sample/check?texts=1"],
  "/a/{file}/compare": ["/a/sample/compare", "/a/sample/compare?with=sample-earlier"],
  "/a/{file}/redact": ["/a/sample/redact", "/a/sample/redact?what=con-procedure"],
  "/a/{file}/renew": ["/a/sample/renew"],
  "/a/{file}/find": ["/a/sample/find", "/a/sample/find?q=consent", "/a/sample/find?q=zzz"],
  "/a/{file}/list": ["/a/sample/list?only=must", "/a/sample/list?only=open"],
  "/a/{file}/first": ["/a/sample/first"],
  "/a/{file}/q/{question}": ["/a/sample/q/con-procedure", "/a/sample/q/saf-child-reporting?only=critical", "/a/sample/q/coc-policy", "/a/sample/q/con-procedure?room=1"],
  "/a/{file}/profile/{question}": ["/a/sample/profile/direct-contact"],
  "/a/{file}/still/{question}": [],
  "/a/{file}/people": ["/a/sample/people"],
  "/a/{file}/room": ["/a/sample/room", "/a/sample/room?checklist=consent&minutes=180&people=14", "/a/sample/room?voices=field&voices="],
  "/a/{file}/room/step": ["/a/sample/room/step", "/a/sample/room/step?new=1"], // room.mjs has the others
  "/a/{file}/room/tables": ["/a/sample/room/tables"],
  "/a/{file}/plan": ["/a/sample/plan", "/a/sample/plan?group=owner&must=1&open=1", "/a/sample/plan?checklist=none"],
  "/a/{file}/plan/add": ["/a/sample/plan/add"],
  "/a/{file}/plan/posts": ["/a/sample/plan/posts"],
  "/a/{file}/plan/{action}": ["/a/sample/plan/saf-child-reporting?to=done", "/a/sample/plan/coc-report-leaders?to=verified", "/a/sample/plan/{own}"],
  "/a/{file}/more": ["/a/sample/more"],
  "/a/{file}/result": ["/a/sample/result", "/a/sample/result?texts=1", "/a/sample/result?room=1"],
  "/a/{file}/print": ["/a/sample/print", "/a/sample/print?locked=1"],
  "/a/{file}/approve": ["/a/sample/approve"],
  "/a/{file}/tables": ["/a/sample/tables"], // board.mjs has what a table would change
  "/a/{file}/copy": ["/a/sample/copy"],
  "/a/{file}/report": [], // files to download: board.mjs
  "/a/{file}/sheet": [],
  "/a/{file}/made/{id}": [],
  "/a/{file}/table": [],
  "/a/{file}/backup": [],
  "/a/{file}/figures": [],
  "/a/{file}/danger": ["/a/sample/danger"],
};

export async function run() {
  const routes = readFileSync(join(process.env.WORK, "routes.txt"), "utf8").trim().split("\n");
  const unlisted = routes.filter((r) => !(r in table));
  if (unlisted.length) throw new Error(`not in the table: ${unlisted.join(", ")}`);
  const dir = folder();
  const own = command(dir, "plan", "sample").match(/own-\w+/)[0]; // its id has to do with the time
  const { page, base, close } = await open(dir);
  let looked = 0;
  const wrong = [];
  for (const path of routes.flatMap((r) => table[r]).map((at) => at.replace("{own}", own))) {
    const name = path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start";
    for (const [where, [width, height]] of Object.entries(widths)) {
      await page.setViewportSize({ width, height });
      const answer = await page.goto(base + path);
      if (answer.status() !== 200) { wrong.push(`${path}: ${answer.status()}`); break; }
      try {
        await look(page, `${name}-${where}`, { room: /\/room|room=1/.test(path) });
      } catch (e) { wrong.push(e.message); }
      looked++;
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(base + path);
    try { await look(page, `${name}-dark`, { room: /\/room|room=1/.test(path) }); } catch (e) { wrong.push(e.message); }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 683, height: 384 }); // 1366 by 768 at 200 %
    await page.goto(base + path);
    try { await look(page, `${name}-twice`, { room: /\/room|room=1/.test(path) }); } catch (e) { wrong.push(e.message); }
    looked += 2;
  }
  await close();
  if (wrong.length) throw new Error(wrong.join("\n"));
  return `${looked} screens`;
}
