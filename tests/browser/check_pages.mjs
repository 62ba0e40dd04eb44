// Opens one page of every kind of a built portal in headless Chromium, as residents meet it: from a
// folder (file://), at phone and desk widths, light and dark, with and without scripts. Every page must
// have one h1, no sideways scroll, no console error, ask nothing of another host, and give axe-core
// nothing to complain of.
//
// usage: node check_pages.mjs FOLDER
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 360, 1280];
const MAX_GZIP = 14600; // HTML and CSS of one text page, bytes
// docs/huong-dan/may-chu.md
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; " +
  "img-src 'self'; media-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
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

// Filters a long list as somebody with a keyboard does: chooses, sorts, comes back, gives up.
async function filter(browser, address, how) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const tab = await context.newPage();
  const problems = [];
  const expect = (what, is) => { if (!is) problems.push(what); };
  tab.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => problems.push(String(error)));
  await tab.goto(address);
  const select = tab.locator(".filters select").first();
  const rows = tab.locator(".found tbody tr");
  const status = tab.locator(".filters [role=status]");
  const list = tab.locator(".unfiltered");
  const choice = await select.locator("option").nth(1).textContent();
  await select.focus();
  await tab.keyboard.press("ArrowDown");
  await rows.first().waitFor();
  const count = await rows.count();
  const total = await list.locator(".lines > li").count();
  expect("the filter leaves some rows and not all", count > 0 && count < total);
  expect("the count is told", (await status.textContent()).startsWith(`${count} `));
  expect("the list gives way", await list.isHidden());
  expect("the address remembers", decodeURIComponent(tab.url().split("#")[1] ?? "")
    .replaceAll("+", " ").endsWith(choice));
  const head = tab.locator(".found th[scope=col]").first();
  await head.locator("button").focus();
  await tab.keyboard.press("Enter");
  expect("the first column rises", await head.getAttribute("aria-sort") === "ascending");
  const rising = await rows.locator("a").allTextContents();
  const order = new Intl.Collator("vi", { numeric: true }).compare;
  expect("rows are in order", rising.join() === [...rising].sort(order).join());
  await tab.keyboard.press("Enter");
  expect("and falls", await head.getAttribute("aria-sort") === "descending");
  await tab.evaluate(axe);
  for (const violation of (await tab.evaluate(() => globalThis.axe.run())).violations) {
    problems.push(`axe ${violation.id}: ${violation.nodes[0].target} ${violation.help}`);
  }
  await rows.locator("a").first().click();
  expect("a row leads to its page", await tab.locator("h1").count() === 1);
  await tab.goBack();
  await rows.first().waitFor();
  expect("coming back keeps the filter", await rows.count() === count);
  await tab.locator(".filters [type=reset]").click();
  await list.waitFor();
  expect("giving up shows the list", await tab.locator(".found").isHidden());
  check(`${relative(folder, new URL(address).pathname)} is filtered ${how}`, problems);
  await context.close();
}

// Every side of a bulletin's print sheet is A4, and nothing that leads back is printed.
async function print(browser, page) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab.emulateMedia({ media: "print" });
  const problems = await tab.locator("nav").isVisible() ? ["the way back is printed"] : [];
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sides = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  if (sides.length === 0) problems.push("no page");
  for (const [, width, height] of sides) {
    if (Math.round(width) !== 595 || Math.round(height) !== 842) problems.push(`${width} × ${height}`);
  }
  check(`${relative(folder, page)} is printed on A4`, problems);
  await context.close();
}

// The portal behind the policy the guide gives to web servers.
function serve() {
  const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript",
    ".svg": "image/svg+xml" };
  return createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const found = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    response.writeHead(found ? 200 : 404, { "content-security-policy": POLICY,
      "content-type": types[extname(path)] ?? "application/octet-stream" });
    response.end(found ? readFileSync(path) : "");
  });
}

const pages = walk(folder).filter((path) => path.endsWith(".html"));
const kinds = samples(pages);
check("every kind of page is there", kinds.size >= 14 ? [] : [[...kinds.keys()].join(", ")]);
const news = kinds.get("news");
const styles = [...readFileSync(news.page, "utf8").matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  .map(([, href]) => join(dirname(news.page), href));
const weight = [news.page, ...styles]
  .reduce((bytes, path) => bytes + gzipSync(readFileSync(path)).length, 0);
check("weight of a text page", weight <= MAX_GZIP ? [] : [`${weight} bytes`]);

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
for (const [kind, { page }] of kinds) {
  for (const width of WIDTHS) {
    await look(browser, kind, page, { width, scheme: "light", scripts: true });
  }
  await look(browser, kind, page, { width: 360, scheme: "dark", scripts: true });
  await look(browser, kind, page, { width: 360, scheme: "light", scripts: false });
}
for (const sheet of pages.filter((path) => path.endsWith("-in.html"))) await print(browser, sheet);
await filter(browser, pathToFileURL(join(folder, "van-ban/index.html")).href, "from a folder");
await filter(browser, pathToFileURL(join(folder, "mo-hinh/index.html")).href, "from a folder");
const server = serve();
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
await filter(browser, `http://127.0.0.1:${server.address().port}/van-ban/theo-nam/index.html`,
  "under a strict policy");
server.close();
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
