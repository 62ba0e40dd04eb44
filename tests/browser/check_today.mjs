// What the script of the default theme does to a plan's page that is read long after it was built:
// dates that have passed no longer "come", the next date is a coming one, the line of today moves.
// Without the script the page stays as it was built.
//
// usage: node check_today.mjs FOLDER   (built as of 15/11/2023)
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const folder = resolve(process.argv[2]);
const TODAY = "2024-06-05";
let passed = 0;
let failed = 0;
function check(name, good, detail = "") {
  if (good) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED ${name}\n  ${detail}`);
  }
}

async function open(browser, page, day, scripts) {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  const tab = await context.newPage();
  if (scripts) await tab.clock.setFixedTime(new Date(`${day}T00:30:00+07:00`));
  await tab.goto(pathToFileURL(join(folder, page)).href);
  return tab;
}

const dates = (tab, state) => tab.$$eval(`.dates > li > .state.${state}`, (marks) =>
  marks.map((mark) => mark.parentElement.querySelector("time").dateTime));

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"] });
const plans = readdirSync(join(folder, "ke-hoach"), { recursive: true })
  .map(String).filter((name) => /^\d{4}\/.*\.html$/.test(name)).sort();
check("there are plans", plans.length > 3, plans.join());
let moved = 0;
for (const plan of plans) {
  const page = `ke-hoach/${plan}`;
  const built = await open(browser, page, TODAY, false);
  const late = await open(browser, page, TODAY, true);
  const before = await dates(built, "coming");
  const after = await dates(late, "coming");
  check(`${plan}: what has passed no longer comes`,
    JSON.stringify(after) === JSON.stringify(before.filter((day) => day >= TODAY)),
    JSON.stringify([before, after]));
  const gone = before.filter((day) => day < TODAY);
  moved += gone.length;
  check(`${plan}: it has no result yet`,
    (await dates(late, "no-result")).length === (await dates(built, "no-result")).length + gone.length);
  const next = await late.$$eval("[data-next]:not([hidden]) time", (times) =>
    times.map((time) => time.dateTime));
  const soonest = [...after].sort()[0];
  check(`${plan}: the next date is the soonest that comes`,
    next.length === 0 ? soonest === undefined : next[0] === soonest, `${next} ${soonest}`);
  const target = await late.$$eval("[data-next]:not([hidden]) dd > a", (links) =>
    links.map((link) => document.getElementById(link.hash.slice(1)) !== null));
  check(`${plan}: and leads to its milestone`, target.every(Boolean));
  const same = await open(browser, page, "2023-11-15", true);
  check(`${plan}: on the day of building nothing changes`,
    (await same.$eval("main", (main) => main.innerHTML)) ===
    (await built.locator("main").innerHTML()));
  for (const tab of [built, late, same]) await tab.context().close();
}
check("some dates have passed", moved > 10, String(moved));
const chart = await open(browser, "ke-hoach/2023/76-kh-du.html", TODAY, true);
check("today's place in the picture moves",
  (await chart.$eval(".today text", (text) => text.textContent)) === "05/6/2024");
check("to the right",
  /^translate\([1-9]/.test(await chart.$eval(".today", (line) => line.getAttribute("transform"))));
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
