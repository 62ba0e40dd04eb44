// Opens one page of every kind of a built portal in headless Chromium, as residents meet it: from a
// folder (file://), at phone and desk widths, light, dark and in high contrast, with and without scripts. Every
// page must have one h1, no sideways scroll, no console error, ask nothing of another host, and give
// axe-core nothing to complain of. Long lists are filtered; the sheets are printed.
//
// usage: node check_pages.mjs FOLDER
import { AT_FOLDER, COLOUR_RULES, FOR_PAPER, axe_problems, check, expectations, finish, launch, open, pages,
  samples, serve, sideways } from "./kit.mjs";

const KINDS = samples();
const LOOKS = [
  { width: 320 },
  { width: 360, axe: true },
  { width: 360, axe: COLOUR_RULES, scheme: "dark" },
  { width: 1280, axe: true },
  { width: 1280, axe: COLOUR_RULES, scheme: "dark" },
  { width: 360, axe: COLOUR_RULES, contrast: true },
  { width: 360, axe: COLOUR_RULES, contrast: true, scheme: "dark" },
  { width: 360, axe: true, scriptless: true }];

// Scripts of a page that has none are left out on their way, for axe is a script itself.
async function look(browser, kind, page, { width, axe = false, scheme = "light", contrast = false,
  scriptless = false }) {
  const how = `${width} px, ${scheme}${scriptless ? ", no script" : ""}${contrast ? ", high contrast" : ""}`;
  const tab = await open(browser, "about:blank", { viewport: { width, height: 800 }, colorScheme: scheme });
  if (scriptless) await tab.route(/\.js$/, (route) => route.fulfill({ body: "" }));
  await tab.goto(AT_FOLDER + page);
  const problems = tab.problems;
  if (contrast && !FOR_PAPER.has(kind)) await tab.locator("[name=contrast]").click();
  if (await tab.locator("h1").count() !== 1) problems.push("not exactly one h1");
  problems.push(...await sideways(tab));
  if (axe) problems.push(...await axe_problems(tab, axe === true ? undefined : axe));
  if (scriptless && await tab.locator(".tools:visible, .filters:visible").count() > 0) {
    problems.push("shows a button that does nothing");
  }
  check(`${kind} (${page}) ${how}`, problems);
  await tab.context().close();
}

// Filters a long list as somebody with a keyboard does: chooses, sorts, comes back, gives up.
async function filter(browser, address, how) {
  const tab = await open(browser, address);
  const { problems, expect } = expectations();
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
  if (address.startsWith("file:")) problems.push(...await axe_problems(tab));
  await rows.locator("a").first().click();
  expect("a row leads to its page", await tab.locator("h1").count() === 1);
  await tab.goBack();
  await rows.first().waitFor();
  expect("coming back keeps the filter", await rows.count() === count);
  await tab.locator(".filters [type=reset]").click();
  await list.waitFor();
  expect("giving up shows the list", await tab.locator(".found").isHidden());
  check(`${address} is filtered ${how}`, [...problems, ...tab.problems]);
  await tab.context().close();
}

// Every side of a bulletin's print sheet is A4, and nothing that leads back is printed.
async function print(browser, page) {
  const tab = await open(browser, AT_FOLDER + page);
  await tab.emulateMedia({ media: "print" });
  const problems = await tab.locator("nav").isVisible() ? ["the way back is printed"] : [];
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sides = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  if (sides.length === 0) problems.push("no page");
  for (const [, width, height] of sides) {
    if (Math.round(width) !== 595 || Math.round(height) !== 842) problems.push(`${width} × ${height}`);
  }
  check(`${page} is printed on A4`, problems);
  await tab.context().close();
}

check("every kind of page is there", Object.keys(KINDS).length >= 18 ? [] : [Object.keys(KINDS).join()]);
const browser = await launch();
const waiting = Object.entries(KINDS).flatMap(([kind, page]) => LOOKS.map((each) => [kind, page, each]));
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await look(browser, ...next);
}
await Promise.all([work(), work()]);
for (const sheet of pages.filter((path) => path.startsWith("ban-tin/") && path.endsWith("-in.html"))) {
  await print(browser, sheet);
}
await filter(browser, `${AT_FOLDER}van-ban/index.html`, "from a folder");
await filter(browser, `${AT_FOLDER}mo-hinh/index.html`, "from a folder");
const server = await serve();
await filter(browser, `${server.root}van-ban/theo-nam/index.html`, "under a strict policy");
server.close();
await browser.close();
finish();
