// Nothing leaves the computer: the system calls of the program are looked at while its
// page is walked and reports are made, and of one run of other commands, which open no
// socket at all.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check, command, folder, open, program } from "./lib.mjs";

const traced = (file) => ["strace", "-f", "-qq", "-e", "trace=network", "-o", file];

// calls lists the system calls of a trace about networks.
const calls = (file) => readFileSync(file, "utf8").split("\n").filter((line) => /^\d+ +\w+\(|resumed>/.test(line));

// As it starts, Go's library asks the system whether it knows IPv6, by two sockets that
// nothing listens at.
const probes = /\bbind\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(0\), .*"(::1|::ffff:127\.0\.0\.1)"/;

// outward lists the calls of a trace that name another place than this computer's own
// 127.0.0.1 or a file, and those that listen elsewhere.
function outward(list) {
  const bound = list.map((line) => line.match(/\bbind\((\d+), .*"127\.0\.0\.1"/)).filter(Boolean).map((m) => m[1]);
  return list.filter((line) => {
    const listens = line.match(/\blisten\((\d+)/);
    if (listens) return !bound.includes(listens[1]);
    if (/\bsocket\(/.test(line)) return !/AF_UNIX|AF_INET6?, SOCK_STREAM/.test(line);
    const families = [...line.matchAll(/sa_family=(AF_\w+)/g)].map((m) => m[1]);
    const places = [...line.matchAll(/inet_(?:addr|pton)\((?:AF_\w+, )?"([^"]*)"/g)].map((m) => m[1]);
    return !probes.test(line) && (families.some((f) => f !== "AF_UNIX" && f !== "AF_INET") || places.some((p) => p !== "127.0.0.1"));
  });
}

const pages = ["", "first", "list?only=must", "q/con-procedure", "plan", "result", "print", "tables", "approve", "copy", "compare", "check", "history", "about", "redact", "renew", "room", "room/step?step=walk", "danger"];
const files = ["report?format=pdf", "report?format=docx", "report?format=html&for=board", "report?format=json", "backup", "figures?format=csv", "table?format=xlsx", "table?format=ics", "sheet?sheet=worksheet"];

async function walk(page, base) {
  for (const path of ["/", "/new", "/bring", "/sample", "/danger", ...pages.map((p) => `/a/sample/${p}`)]) {
    const answer = await page.goto(base + path);
    check(answer.status() === 200, `${path}: ${answer.status()}`);
  }
  for (const path of files) {
    const answer = await page.evaluate(async (at) => (await fetch(at)).status, `/a/sample/${path}`);
    check(answer === 200, `${path}: ${answer}`);
  }
  await page.goto(`${base}/a/sample/q/con-procedure`);
  await page.locator("input[name=answer]").nth(1).check({ force: true });
  await Promise.all([page.waitForNavigation(), page.click(".buttons .button")]);
  await page.goto(`${base}/bring`);
  await page.locator("#copy-sample").check({ force: true });
  await page.locator("#copy-twin").check({ force: true });
  await Promise.all([page.waitForNavigation(), page.click(".buttons .button")]);
}

// onThePage walks the page under a trace; a second start finds the first one.
async function onThePage(dir, trace) {
  const { page, base, faults, close, program: running } = await open(dir, { under: traced(trace) });
  await walk(page, base);
  execFileSync("strace", [...traced(`${trace}-again`).slice(1), program, "open", dir, "--no-browser"], { encoding: "utf8" });
  await page.goto(`${base}/stop`);
  const ended = new Promise((done) => running.child.on("exit", done));
  await page.click("main button");
  await ended;
  running.stop = async () => {};
  await page.goto("about:blank");
  for (const [i, fault] of [...faults.entries()].reverse()) if (fault.includes("ERR_CONNECTION_REFUSED")) faults.splice(i, 1); // it has stopped
  await close();
  const list = calls(trace);
  check(list.some((line) => /\bbind\(.*"127\.0\.0\.1"/.test(line)) && list.some((line) => /\baccept4?\(|accept4? resumed/.test(line)), "the trace has no page in it");
  const again = calls(`${trace}-again`);
  check(again.some((line) => /\bconnect\(.*"127\.0\.0\.1"/.test(line)), "the second start asked nobody");
  const out = [...outward(list), ...outward(again)];
  check(out.length === 0, `leaves the computer: ${out.slice(0, 5).join("; ")}`);
  return list.length + again.length;
}

// Commands of each kind, with what is typed.
const commands = [
  [["assess", "sample", "--plain", "--only", "unanswered"], "b\n\n\nq\n"], [["workshop", "sample", "--checklist", "consent", "--plain"], "\n\nq\n"],
  [["set", "sample", "3.1", "B", "--keep"]], [["status", "sample"]], [["score", "sample", "--explain"]], [["show", "sample", "3.1"]], [["plan", "sample"]], [["check", "sample"]],
  [["compare", "sample-earlier", "sample"]], [["report", "sample"]], [["report", "sample", "-o", "r.html"]], [["report", "sample", "-o", "r.docx"]],
  [["export", "sample", "-o", "t.xlsx"]], [["export", "sample", "-o", "t.ics"]], [["print", "worksheet", "-o", "w.pdf"]], [["merge", "sample", "twin", "-o", "both"]],
  [["new", "fresh", "--org", "X"]], [["undo", "sample"]], [["log", "sample"]], [["checklist", "lint"]], [["demo", "more"]], [["version"]], [["help", "privacy"]],
];

function others(dir) {
  for (const [args, typed = ""] of commands) {
    const trace = join(dir, "trace");
    const run = spawnSync("strace", [...traced(trace).slice(1), program, ...args], { cwd: dir, input: typed, encoding: "utf8" });
    check(run.status === 0 || run.status === 3, `${args.join(" ")}: ${run.status} ${run.stderr}`);
    const list = calls(trace);
    check(list.length === 0, `${args.join(" ")} opens a socket: ${list[0]}`);
  }
}

export async function run() {
  if (spawnSync("strace", ["-V"]).error) {
    check(process.env.CI !== "true", "this check needs strace");
    return "left out, since there is no strace";
  }
  const dir = folder();
  copyFileSync(join(dir, "sample.safeguard"), join(dir, "twin.safeguard"));
  command(dir, "--quiet", "set", "twin", "3.2", "B", "--keep");
  const seen = await onThePage(dir, join(dir, "trace"));
  check(!readdirSync(dir).includes(".safeguard-page"), "the file of the page is left");
  others(dir);
  return `${seen} calls on this computer, ${commands.length} commands without any`;
}
