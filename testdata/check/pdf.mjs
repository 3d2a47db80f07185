// Reads PDFs with pdf.js, as Firefox does, and fails if a page has no structure, if a
// text is neither in the structure nor decoration, or if a table, a list, a figure or
// the headings are not as a screen reader needs them.
//
//   node pdf.mjs MODULES FILE…      MODULES holds pdfjs-dist; PASSWORD opens locked*.pdf
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
if (files.length === 0) {
  console.error("usage: node pdf.mjs MODULES FILE…");
  process.exit(2);
}
globalThis.DOMMatrix ??= class {}; // for drawing, which nothing here does
globalThis.Path2D ??= class {};
globalThis.ImageData ??= class {};
const { getDocument } = await import(pathToFileURL(resolve(modules, "node_modules/pdfjs-dist/legacy/build/pdf.mjs")).href);

const within = { TR: ["Table"], TH: ["TR"], TD: ["TR"], LI: ["L"], Lbl: ["LI"], LBody: ["LI"] };
const roles = new Set(["Root", "Document", "H1", "H2", "P", "L", "Table", "Figure", ...Object.keys(within)]);

// walk looks at a node of a page's structure and gathers what it holds.
function walk(node, parent, seen) {
  if (node.type === "content") {
    if (seen.ids.has(node.id)) seen.faults.push(`${node.id} is read twice`);
    seen.ids.add(node.id);
    return;
  }
  if (!roles.has(node.role)) seen.faults.push(`a role ${node.role}`);
  if (within[node.role] && !within[node.role].includes(parent)) seen.faults.push(`${node.role} within ${parent}`);
  if (node.role === "Figure" && !node.alt) seen.faults.push("a figure without words");
  if (/^H\d$/.test(node.role)) seen.headings.push(Number(node.role.slice(1)));
  seen.roles[node.role] = (seen.roles[node.role] ?? 0) + 1;
  for (const child of node.children ?? []) walk(child, node.role, seen);
}

// readPage counts the pieces of text of a page and finds those that nobody reads.
async function readPage(page, seen) {
  const tree = await page.getStructTree();
  seen.ids = new Set();
  if (tree) walk(tree, "", seen);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open = [];
  let pieces = 0, read = 0;
  for (const item of items) {
    if (item.type === "endMarkedContent") open.pop();
    else if (item.type) open.push(item.id ?? item.tag);
    else if (item.str.trim() !== "") {
      pieces++;
      const mark = open.at(-1);
      if (seen.ids.has(mark)) read++;
      else if (mark !== "Artifact") seen.faults.push(`page ${page.pageNumber}: nobody reads “${item.str}”`);
    }
  }
  if (pieces > 0 && !tree) seen.faults.push(`page ${page.pageNumber} has no structure`);
  return { pieces, read };
}

async function look(file) {
  const seen = { faults: [], headings: [], roles: {} };
  const document = await getDocument({
    data: new Uint8Array(readFileSync(file)), verbosity: 0, useSystemFonts: false, isEvalSupported: false,
    password: basename(file).startsWith("locked") ? process.env.PASSWORD : undefined,
  }).promise;
  const { info, metadata } = await document.getMetadata();
  if (!info.Language) seen.faults.push("no language");
  if (!info.Title || !metadata?.get("dc:title")) seen.faults.push("no title");
  if (metadata?.get("pdfuaid:part") !== "1") seen.faults.push("does not say that it is PDF/UA");
  if (!(await document.getMarkInfo())?.Marked) seen.faults.push("not marked");
  if (/private|locked/.test(file) && !(await document.getAttachments())) seen.faults.push("the attachment is lost");
  let pieces = 0, read = 0;
  for (let n = 1; n <= document.numPages; n++) {
    const page = await readPage(await document.getPage(n), seen);
    pieces += page.pieces;
    read += page.read;
  }
  let before = 0;
  for (const level of seen.headings) {
    if (level > before + 1) seen.faults.push(`a heading ${level} below a heading ${before}`);
    before = level;
  }
  if (pieces === 0 || read < pieces / 4) seen.faults.push(`only ${read} of ${pieces} texts are read`);
  const counts = Object.entries(seen.roles).filter(([role]) => role !== "Root").map(([role, n]) => `${n} ${role}`);
  console.log(`${basename(file)}: ${document.numPages} pages, ${read} of ${pieces} texts read, the others decoration; ${counts.join(", ")}`);
  await document.destroy();
  return seen.faults;
}

let passed = 0, failed = 0;
for (const file of files) {
  const faults = await look(file);
  for (const f of faults.slice(0, 20)) console.error(`  ${basename(file)}: ${f.slice(0, 300)}`);
  if (faults.length > 0) failed++; else passed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
