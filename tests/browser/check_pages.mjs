// Opens one page of every kind of a built portal in headless Chromium, as residents meet it: from a
// folder (file://), at phone and desk widths, light and dark, with and without scripts. Every page must
// have one h1, no sideways scroll, no text cut off, no error, ask nothing of another host, and give
// axe-core nothing to complain of. All pages are checked for validity and for their weight.
//
// usage: node check_pages.mjs FOLDER
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const modules = createRequire(import.meta.url);
const axe = readFileSync(modules.resolve("axe-core/axe.min.js"), "utf8");
const KINDS = 14; // at least; fewer means that the demonstration lost a kind
const WIDTHS = [320, 360, 1280];
// What the first round trips of a weak network carry, in bytes: a page and its style sheet, gzipped.
const MOST_BYTES = 14600;
// A plan carries its whole life (milestones, results, duties), hence a second round trip.
const MOST_PLAN_BYTES = 20000;
// Lists that grow with the portal.
const LISTS = new Set(["list", "register", "timeline", "units", "unit", "groups"]);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--allow-file-access-from-files"];

let passed = 0;
let failed = 0;
function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  const more = problems.length > 8 ? `\n  and ${problems.length - 8} more` : "";
  console.log(`FAILED ${name}\n  ${problems.slice(0, 8).join("\n  ")}${more}`);
}

function walk(directory) {
  return readdirSync(directory).sort().flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

// What <body class="kind-…"> says.
function kind_of(html) {
  return /<body[^>]*class="[^"]*\bkind-([a-z_-]+)/.exec(html)?.[1];
}

// The largest page of each kind.
function samples(pages) {
  const largest = new Map();
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const kind = kind_of(html);
    // 404.html links from the portal's root address, so it cannot be looked at from a folder.
    if (kind === undefined || page.endsWith("404.html")) continue;
    const known = largest.get(kind);
    if (known === undefined || html.length > known.size) largest.set(kind, { page, size: html.length });
  }
  return largest;
}

// The Nu checker's errors are failures; its warnings are only shown.
function check_validity() {
  const jar = join(dirname(modules.resolve("vnu-jar/package.json")), "build/dist/vnu.jar");
  const run = spawnSync("java", ["-Xss2m", "-jar", jar, "--format", "json", "--exit-zero-always",
    "--skip-non-html", folder], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) return check("validity", [`the checker failed: ${run.stderr || run.error}`]);
  const { messages } = JSON.parse(run.stderr);
  const shown = ({ url, lastLine, message }) =>
    `${relative(pathToFileURL(folder).pathname, new URL(url).pathname)}:${lastLine}: ${message}`;
  const warnings = messages.filter(({ type, subType }) => type === "info" && subType === "warning");
  for (const text of new Set(warnings.map(shown))) console.log(`warning: ${text}`);
  check("validity", messages.filter(({ type }) => type !== "info").map(shown));
}

function check_weights(pages) {
  const problems = [];
  for (const page of pages) {
    const html = readFileSync(page, "utf8");
    const kind = kind_of(html);
    if (LISTS.has(kind)) continue;
    let bytes = gzipSync(html).length;
    for (const [, style] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
      const path = style.startsWith("/") || /^[a-z]+:/.test(style)
        ? join(folder, new URL(style, "https://portal.example/").pathname)
        : join(dirname(page), style);
      bytes += gzipSync(readFileSync(path)).length;
    }
    const most = kind === "plan" ? MOST_PLAN_BYTES : MOST_BYTES;
    if (bytes > most) problems.push(`${relative(folder, page)}: ${bytes} bytes`);
  }
  check("no text page is heavier than its budget", problems);
}

// Runs in the page: what leaves the window sideways and what is cut off without a way to scroll.
function measure() {
  const problems = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) problems.push(`scrolls sideways: ${root.scrollWidth} px`);
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // A box of a pixel or less is text for screen readers.
    if (box.width <= 1 || box.height <= 1 || style.display === "inline") continue;
    // The last crumb may end in "…": it repeats the heading.
    if (style.textOverflow === "ellipsis" && element.ariaCurrent === "page") continue;
    const cuts = (way) => way === "hidden" || way === "clip";
    if ((cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)) {
      problems.push(`cut off: <${element.localName} class="${element.className}"> ` +
        element.textContent.trim().slice(0, 40));
    }
  }
  return problems;
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
  tab.on("pageerror", (error) => problems.push(`script: ${error.message}`));
  tab.on("requestfailed", (request) => problems.push(`not there: ${request.url()}`));
  tab.on("request", (request) => {
    if (!request.url().startsWith("file://")) problems.push(`asks for ${request.url()}`);
  });
  await tab.goto(pathToFileURL(page).href);
  if (await tab.locator("h1").count() !== 1) problems.push("not exactly one h1");
  problems.push(...await tab.evaluate(measure));
  if (options.scripts) {
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run());
    for (const { id, help, nodes } of violations) {
      problems.push(`axe ${id}: ${nodes.length} times, first ${nodes[0].target}: ${help}`);
    }
  }
  check(name, problems);
  await context.close();
}

const pages = walk(folder).filter((path) => path.endsWith(".html"));
const kinds = samples(pages);
check("every kind of page is there", kinds.size >= KINDS ? [] : [[...kinds.keys()].join(", ")]);
check_validity();
check_weights(pages);

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
for (const [kind, { page }] of kinds) {
  for (const width of WIDTHS) {
    for (const scheme of ["light", "dark"]) {
      await look(browser, kind, page, { width, scheme, scripts: true });
    }
    await look(browser, kind, page, { width, scheme: "light", scripts: false });
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
