// Opens one page of every kind of a built portal in headless Chromium, as residents meet it: from a
// folder (file://), at phone and desk widths, light and dark, with and without scripts. Every page must
// have one h1, no sideways scroll, no console error, ask nothing of another host, and give axe-core
// nothing to complain of.
//
// usage: node check_pages.mjs FOLDER
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 360, 1280];
const MAX_GZIP = 14600; // HTML and CSS of one text page, bytes
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--allow-file-access-from-files"];

let passed = 0;
let failed = 0;
function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED ${name}\n  ${problems.slice(0, 8).join("\n  ")}`);
  }
}

function walk(directory) {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

// The largest page of each kind: what its <body class="kind-…"> says.
function samples(pages) {
  const largest = new Map();
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const kind = /<body[^>]*class="[^"]*\bkind-([a-z_-]+)/.exec(html)?.[1];
    // 404.html links from the portal's root address, so it cannot be looked at from a folder.
    if (kind === undefined || page.endsWith("404.html")) continue;
    const known = largest.get(kind);
    if (known === undefined || html.length > known.size) largest.set(kind, { page, size: html.length });
  }
  return largest;
}

async function look(browser, kind, page, options) {
  const name = `${kind} (${relative(folder, page)}) ${options.width} px, ${options.scheme}` +
    (options.scripts ? "" : ", no script");
  const context = await browser.newContext({
    viewport: { width: options.width, height: 800 }, colorScheme: options.scheme,
    javaScriptEnabled: options.scripts });
  const tab = await context.newPage();
  const problems = [];
  tab.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  tab.on("request", (request) => {
    if (!request.url().startsWith("file://")) problems.push(`asks for ${request.url()}`);
  });
  await tab.goto(pathToFileURL(page).href);
  if (await tab.locator("h1").count() !== 1) problems.push("not exactly one h1");
  if (options.scripts) {
    const widest = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (widest > options.width) problems.push(`scrolls sideways: ${widest} px`);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run());
    for (const violation of violations) {
      problems.push(`axe ${violation.id}: ${violation.nodes[0].target} ${violation.help}`);
    }
  }
  check(name, problems);
  await context.close();
}

const pages = walk(folder).filter((path) => path.endsWith(".html"));
const styles = walk(folder).filter((path) => path.endsWith(".css"))
  .reduce((bytes, path) => bytes + gzipSync(readFileSync(path)).length, 0);
const kinds = samples(pages);
check("every kind of page is there", kinds.size >= 14 ? [] : [[...kinds.keys()].join(", ")]);
const news = kinds.get("news");
const weight = gzipSync(readFileSync(news.page)).length + styles;
check("weight of a text page", weight <= MAX_GZIP ? [] : [`${weight} bytes`]);

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
for (const [kind, { page }] of kinds) {
  for (const width of WIDTHS) {
    await look(browser, kind, page, { width, scheme: "light", scripts: true });
  }
  await look(browser, kind, page, { width: 360, scheme: "dark", scripts: true });
  await look(browser, kind, page, { width: 360, scheme: "light", scripts: false });
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
