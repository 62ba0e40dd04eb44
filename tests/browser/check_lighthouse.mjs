// Lighthouse as on a telephone, the median of three runs on one page of every kind behind the guide's policy:
// performance at least 95, accessibility, good practice and findability 100, the largest thing in view painted within
// 1.5 seconds, nothing shifting by more than 0.02. Wants a quiet machine.
//
// usage: node check_lighthouse.mjs FOLDER [KIND …]
import { launch as launch_chrome } from "chrome-launcher";
import lighthouse from "lighthouse";
import { check, finish, samples, serve } from "./kit.mjs";

const LEAST = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const MOST = { "largest-contentful-paint": 1500, "cumulative-layout-shift": 0.02 };  // milliseconds, a score
const RUNS = 3;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function run(address, port) {
  const { lhr } = await lighthouse(address, { port, logLevel: "silent", onlyCategories: Object.keys(LEAST) });
  return { lhr, scores: Object.keys(LEAST).map((name) => Math.round(lhr.categories[name].score * 100)),
    figures: Object.keys(MOST).map((name) => lhr.audits[name].numericValue) };
}

// What cost points, for whoever has to mend it.
function reasons(lhr) {
  return Object.keys(LEAST).filter((name) => name !== "performance").flatMap((name) =>
    lhr.categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score === 0)
      .map(({ id }) => `${name}: ${lhr.audits[id].title}`));
}

const wanted = process.argv.slice(3);
const server = await serve();
const chrome = await launch_chrome({ chromePath: "/usr/bin/chromium", logLevel: "silent",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] });
for (const [kind, page] of Object.entries(samples())) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await run(server.root + page, chrome.port));
  const scores = Object.keys(LEAST).map((_, at) => median(runs.map((each) => each.scores[at])));
  const figures = Object.keys(MOST).map((_, at) => median(runs.map((each) => each.figures[at])));
  console.log(`${kind.padEnd(10)} ${scores.join(" / ")}  ${Math.round(figures[0])} ms  ${figures[1].toFixed(3)}  ${page}`);
  const poor = [...Object.entries(LEAST).filter(([, least], at) => scores[at] < least)
    .map(([name, least]) => `${name} below ${least}`),
  ...Object.entries(MOST).filter(([, most], at) => figures[at] > most)
    .map(([name, most]) => `${name} above ${most}`)];
  check(`${kind} (${page})`, poor.length === 0 ? [] : [...poor, ...reasons(runs[0].lhr)]);
}
chrome.kill();
server.close();
finish();
