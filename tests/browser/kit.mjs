// What the checks of this folder share: the portal they look at, a browser, a server that sends it as the
// guide says web servers should, axe, and the counting of what held and what did not.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

export const folder = resolve(process.argv[2] ?? "public");
export const AT_FOLDER = pathToFileURL(folder).href + "/";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const guide = readFileSync(new URL("../../docs/huong-dan/may-chu.md", import.meta.url), "utf8");
export const POLICY = /Content-Security-Policy "([^"]+)"/.exec(guide)[1];
const FLAGS = ["--headless", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic",
  "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--allow-file-access-from-files"];

let passed = 0;
let failed = 0;
export function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED ${name}\n  ${problems.slice(0, 8).join("\n  ")}`);
  }
}
export const same = (what, found, wanted) =>
  found === wanted ? [] : [`${what}: ${found}, not ${wanted}`];
// A list of what is not so: `expect` fills it.
export function expectations() {
  const problems = [];
  return { problems, expect: (what, is) => { if (!is) problems.push(what); } };
}
export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

function walk(directory) {
  return readdirSync(directory).sort().flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
export const pages = walk(folder).filter((path) => path.endsWith(".html"))
  .map((path) => relative(folder, path));

// The longest page of each kind, {kind: page}: the kind is what its <body class="kind-…"> says.
// 404.html links from the portal's root address, so it cannot be looked at from elsewhere.
export function samples() {
  const longest = {};
  for (const page of pages) {
    const html = readFileSync(join(folder, page), "utf8");
    const kind = /<body[^>]*class="[^"]*\bkind-([a-z_-]+)/.exec(html)?.[1];
    if (kind === undefined || page === "404.html") continue;
    if (html.length > (longest[kind]?.size ?? 0)) longest[kind] = { page, size: html.length };
  }
  return Object.fromEntries(Object.entries(longest).map(([kind, { page }]) => [kind, page]));
}

// Kinds that are made for the printer only, without the frame of other pages and its buttons.
export const FOR_PAPER = new Set(["sheet", "script"]);

export function launch() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
}

// The portal behind the guide's policy, compressed; `.sent` counts the bytes, `.asked` the addresses.
export async function serve() {
  const types = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
    ".jpg": "image/jpeg", ".webp": "image/webp", ".mp3": "audio/mpeg" };
  const packed = new Set([".html", ".css", ".js", ".svg"]);
  const server = createServer((request, response) => {
    const asked = join(folder, decodeURIComponent(new URL(request.url, "http://a").pathname));
    const path = asked.endsWith("/") ? join(asked, "index.html") : asked;
    const found = path.startsWith(folder) && existsSync(path) && statSync(path).isFile();
    server.asked.push(request.url);
    // As the guide has it: what the theme brings bears a fingerprint in its name.
    const keeps = request.url.startsWith("/giao-dien/") ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { "content-security-policy": POLICY, "cache-control": keeps,
      "content-type": types[extname(path)] ?? "application/octet-stream" };
    let bytes = found ? readFileSync(path) : Buffer.from("");
    if (packed.has(extname(path))) {
      bytes = gzipSync(bytes);
      headers["content-encoding"] = "gzip";
    }
    server.sent += bytes.length;
    response.writeHead(found ? 200 : 404, headers);
    response.end(bytes);
  });
  server.sent = 0;
  server.asked = [];
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  server.root = `http://127.0.0.1:${server.address().port}/`;
  return server;
}

// A tab of its own; `tab.problems` gathers errors of the console and requests to other hosts.
// `day` is the visitor's day.
export async function open(browser, address, { day, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  const tab = await context.newPage();
  if (day !== undefined) await tab.clock.setFixedTime(new Date(`${day}T00:30:00+07:00`));
  tab.problems = [];
  tab.on("console", (message) => {
    if (message.type() === "error") tab.problems.push(`console: ${message.text()}`);
  });
  tab.on("pageerror", (problem) => tab.problems.push(String(problem)));
  tab.on("request", (request) => {
    const url = request.url(); // players draw their buttons from data:
    if (!/^(data:|file:|http:\/\/127\.0\.0\.1:)/.test(url)) tab.problems.push(`asks for ${url}`);
  });
  await tab.goto(address);
  return tab;
}

const ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Rules that other colours can break; all the others see the same page.
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

export async function axe_problems(tab, rules = ALL_RULES) {
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate((runOnly) =>
    globalThis.axe.run({ runOnly, resultTypes: ["violations"] }), rules);
  return violations.map((each) => `axe ${each.id}: ${each.nodes[0].target} ${each.help}`);
}

export async function sideways(tab) {
  const [wide, there] = await tab.evaluate(() =>
    [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return wide > there ? [`scrolls sideways: ${wide} px of ${there}`] : [];
}
