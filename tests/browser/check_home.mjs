// The first visit to the home page as a server sends it, and the way from there by keyboard alone: search, plan,
// milestone, calendar. Every stop must be seen: what has the focus looks different from what has not.
//
// usage: node check_home.mjs FOLDER   (built as of 15/11/2023)
import { check, expectations, finish, launch, open, serve } from "./kit.mjs";

const MAX_BYTES = 50 * 1000;
const MAX_REQUESTS = 8;
const MAX_TABS = 80;

async function first_visit(browser, server, width) {
  server.sent = 0;
  server.asked.length = 0;
  const tab = await open(browser, `${server.root}index.html`, { viewport: { width, height: 800 } });
  await tab.waitForLoadState("networkidle");
  const { problems, expect } = expectations();
  expect(`${server.sent} bytes`, server.sent <= MAX_BYTES);
  expect(`${server.asked.length} requests: ${server.asked.join(" ")}`, server.asked.length <= MAX_REQUESTS);
  console.log(`a first visit at ${width} px: ${server.sent} bytes in ${server.asked.length} requests`);
  check(`a first visit at ${width} px`, [...problems, ...tab.problems]);
  await tab.context().close();
}

const focused = (tab) => tab.evaluateHandle(() => document.activeElement);

// Presses `key` until the focus is on something that matches `selector`.
async function go_to(tab, selector, key = "Tab") {
  for (let i = 0; i < MAX_TABS; i += 1) {
    await tab.keyboard.press(key);
    if (await tab.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return [];
  }
  return [`${MAX_TABS} times ${key} do not lead to ${selector}`];
}

// Pictures of the place with the focus and without it.
async function seen(tab) {
  const element = (await focused(tab)).asElement();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  const edge = 6;
  const clip = { x: Math.max(0, box.x - edge), y: Math.max(0, box.y - edge),
    width: box.width + 2 * edge, height: box.height + 2 * edge };
  const on = await tab.screenshot({ clip, caret: "initial" });
  await element.evaluate((of) => of.blur());
  const off = await tab.screenshot({ clip, caret: "initial" });
  await element.evaluate((of) => of.focus({ preventScroll: true, focusVisible: true }));
  return on.equals(off) ? ["the focus is not to be seen"] : [];
}

async function stop(tab, name, selector, key) {
  check(`${name}: reached and seen`, [...await go_to(tab, selector, key), ...await seen(tab)]);
}

async function walk(browser, root, width, colorScheme) {
  const where = `by keyboard at ${width} px, ${colorScheme}`;
  const tab = await open(browser, `${root}index.html`,
    { viewport: { width, height: 800 }, colorScheme, day: "2023-11-15" });
  await stop(tab, `${where}, the way past the menu`, ".skip");
  await stop(tab, `${where}, the search field`, "#find");
  await tab.keyboard.type("76-KH/ĐU");
  await tab.keyboard.press("Enter");
  await tab.waitForURL(/tim-kiem\.html\?q=/);
  await tab.locator("#search_results a").first().waitFor();
  await stop(tab, `${where}, the plan among the results`, '#search_results a[href="ke-hoach/2023/76-kh-du.html"]');
  await tab.keyboard.press("Enter");
  await tab.waitForURL(/76-kh-du\.html$/);
  await stop(tab, `${where}, the next milestone`, '[data-next] a[href*="#moc-"]');
  await tab.keyboard.press("Enter");
  await tab.locator("li:target").waitFor();
  check(`${where}, the milestone is in view`, await tab.locator("li:target").evaluate((of) =>
    of.getBoundingClientRect().top >= 0 && of.getBoundingClientRect().top < innerHeight) ? [] : ["it is not"]);
  await stop(tab, `${where}, a unit of the milestone`, 'li:target a[href*="don-vi/"]');
  await stop(tab, `${where}, back to the calendar`, '#main a[href$="lich/index.html"]', "Shift+Tab");
  await tab.keyboard.press("Enter");
  await tab.waitForURL(/lich\/index\.html$/);
  check(`${where}, no error`, tab.problems);
  await tab.context().close();
}

// On a telephone the menu is one line that moves; a place half in view was left so when it had the focus.
async function pass_menu(browser, root, width) {
  const tab = await open(browser, `${root}don-vi/index.html`, { viewport: { width, height: 640 } });
  const room = await tab.locator(".masthead nav ul").boundingBox();
  const is_seen = async (item) => {
    const box = await item.boundingBox();
    return box.x >= room.x - 1 && box.x + Math.min(box.width, room.width) <= room.x + room.width + 1;
  };
  const current = tab.locator('.masthead nav [aria-current]');
  check(`at ${width} px the menu shows where one is`, await is_seen(current) ? [] : ["it does not"]);
  const items = await tab.locator(".masthead nav a").all();
  const problems = [];
  for (let i = 0; i < items.length; i += 1) {
    if (i === 0) await items[0].focus();
    else await tab.keyboard.press("Tab");
    if (!await items[i].evaluate((of) => of === document.activeElement)) problems.push(`${i} is not next`);
    if (!await is_seen(items[i])) problems.push(await items[i].textContent());
  }
  check(`at ${width} px every place of the menu is seen with the focus`, problems);
  await tab.context().close();
}

const server = await serve();
const browser = await launch();
for (const width of [360, 1280]) await first_visit(browser, server, width);
await walk(browser, server.root, 360, "light");
await walk(browser, server.root, 1280, "dark");
for (const width of [320, 360, 1280]) await pass_menu(browser, server.root, width);
await browser.close();
server.close();
finish();
