// What the script of the default theme does to a plan's page that is read long after it was built:
// dates that have passed no longer "come", the next date is a coming one, the line of today moves.
// Without the script the page stays as it was built.
//
// usage: node check_today.mjs FOLDER   (built as of 15/11/2023)
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AT_FOLDER, check, finish, folder, launch, open as open_page, pages } from "./kit.mjs";

const TODAY = "2024-06-05";

const open = (browser, page, day, scripts) => open_page(browser, AT_FOLDER + page,
  scripts ? { day } : { javaScriptEnabled: false });
const hold = (name, good, detail = "it does not") => check(name, good ? [] : [detail]);

const dates = (tab, state) => tab.$$eval(`.dates > * > .state.${state}`, (marks) =>
  marks.map((mark) => mark.parentElement.querySelector("time").dateTime));

// The buttons of print and share are another script's.
const words = async (tab) => (await tab.locator("main").innerHTML())
  .replace('<p class="tools noprint" hidden="">', '<p class="tools noprint">');

const browser = await launch();
// Drafts bind nobody yet, so their pages are without the script.
const plans = pages.filter((page) => /^ke-hoach\/\d{4}\/[^/]*\.html$/.test(page) &&
  !/-dien-bien\.html$/.test(page) &&
  /\/pages\/plan\.[0-9a-f]+\.js"/.test(readFileSync(join(folder, page), "utf8")));
hold("there are plans", plans.length > 3, plans.join());
let moved = 0;
for (const plan of plans) {
  const built = await open(browser, plan, TODAY, false);
  const late = await open(browser, plan, TODAY, true);
  const before = await dates(built, "coming");
  const after = await dates(late, "coming");
  hold(`${plan}: what has passed no longer comes`,
    JSON.stringify(after) === JSON.stringify(before.filter((day) => day >= TODAY)),
    JSON.stringify([before, after]));
  const gone = before.filter((day) => day < TODAY);
  moved += gone.length;
  hold(`${plan}: it has no result yet`,
    (await dates(late, "no-result")).length === (await dates(built, "no-result")).length + gone.length);
  const next = await late.$$eval("[data-next]:not([hidden]) time", (times) =>
    times.map((time) => time.dateTime));
  const ahead = [...after, ...(await dates(late, "partly")).filter((day) => day >= TODAY)];
  const soonest = ahead.sort()[0];
  // Where the dates stand on a page of their own, the plan's page can't know which comes after those
  // it shows: it says nothing rather than something wrong.
  const has_all = !pages.includes(plan.replace(".html", "-ket-qua.html"));
  hold(`${plan}: the next date is the soonest that comes`, next.length === 0
    ? !has_all || soonest === undefined : next[0] === soonest, `${next} ${soonest}`);
  if (!has_all) {
    const built_next = await built.$$eval("[data-next] time", (times) => times.map((time) => time.dateTime));
    hold(`${plan}: or none, once that has passed`,
      (next.length === 0) === (built_next.length === 0 || built_next[0] < TODAY), `${next} ${built_next}`);
  }
  const target = await late.$$eval("[data-next]:not([hidden]) dd > a", (links) =>
    links.map((link) => document.getElementById(link.hash.slice(1)) !== null));
  hold(`${plan}: and leads to its milestone`, target.every(Boolean));
  const charged = await late.$$eval("[data-next]:not([hidden])", (rows) => rows.map((row) => {
    const listed = document.getElementById(row.querySelector("dd > a").hash.slice(1));
    const names = (links) => Array.from(links, (link) => link.textContent).join();
    const term = [...listed.querySelectorAll("dt")].find((one) => one.textContent ===
      document.querySelector("[data-units]")?.dataset.units);
    return [names(row.querySelectorAll(".meta a")),
      names(listed.matches(".line") ? listed.querySelectorAll(".dates a")
        : term ? term.nextElementSibling.querySelectorAll("a") : [])];
  }));
  hold(`${plan}: and says whose it is`, charged.every(([said, listed]) => said === listed),
    charged.join(" | "));
  const same = await open(browser, plan, "2023-11-15", true);
  hold(`${plan}: on the day of building nothing changes`,
    await words(same) === await words(built));
  for (const tab of [built, late, same]) await tab.context().close();
}
hold("some dates have passed", moved > 10, String(moved));
const chart = await open(browser, "ke-hoach/2023/76-kh-du-ket-qua.html", TODAY, true);
hold("today's place in the picture moves",
  (await chart.$eval(".today text", (text) => text.textContent)) === "05/6/2024");
hold("to the right",
  /^translate\([1-9]/.test(await chart.$eval(".today", (line) => line.getAttribute("transform"))));
await browser.close();
finish();
