// What the search costs on generated sites: time of indexing, bytes of a first search, and beside it
// Pagefind on the same pages where npm can bring it.
//
// usage: node bench/search_bench.mjs CONGBO [N …] [--pagefind] [--jobs N]
//
// Prints a Markdown table. A first search is counted as a server sends it compressed (gzip): scripts,
// table of contents, words and ten results, without the page itself; of 20 titles and symbols asked as they
// stand, each with nothing cached, the median and the most. Pagefind indexes a copy without tim-kiem/.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const assets = join(root, "themes", "default", "assets", "pages");
const QUERIES = 20;
const PHASE = /^ *([\d.]+) s +([\d.]+) cpu s +[\d.]+ MiB {2}(?:index the pages|lập chỉ mục tìm kiếm)$/m;
const PAGEFIND = "pagefind@1.4.0";

runInThisContext(readFileSync(join(assets, "search.js"), "utf8"));

const walk = (folder) => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? walk(path) : [path];
});
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;

function build(congbo, source, output, jobs) {
  const done = spawnSync(congbo, ["build", "-s", source, "-o", output, "--now", "2026-11-26", "--timings",
    ...jobs], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
  const phase = PHASE.exec(done.stdout + done.stderr);
  return { wall: Number(phase[1]), cpu: Number(phase[2]) };
}

async function open(folder) {
  const read = { bytes: 0, requests: 0 };
  const page = readFileSync(join(folder, "tim-kiem.html"), "utf8");
  const engine = await globalThis.congboSearch.open(/data-index="([^"]+)"/.exec(page)[1], async (file) => {
    const bytes = readFileSync(join(folder, file.split("?")[0]));
    read.bytes += gzipSync(bytes).length;
    read.requests += 1;
    runInThisContext(bytes.toString("utf8"));
  });
  return { engine, read };
}

async function firstSearches(folder) {
  const { engine } = await open(folder);
  const step = Math.max(1, Math.floor(engine.pages / QUERIES));
  const scripts = ["search.js", "search-page.js"]
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
  const costs = [];
  const requests = [];
  for (let i = 0; i < QUERIES; i += 1) {
    const { title, label } = await engine.page(i * step);
    const cold = await open(folder);
    await cold.engine.show(await cold.engine.find(i % 2 === 0 ? title : label || title), 0, 10);
    costs.push(cold.read.bytes + scripts);
    requests.push(cold.read.requests + 2);
  }
  return { median: median(costs), most: Math.max(...costs), requests: median(requests) };
}

function timePagefind(place, folder) {
  const copy = join(place, "pagefind-site");
  const own = join(folder, "tim-kiem") + sep;
  cpSync(folder, copy, { recursive: true, filter: (path) => !(path + sep).startsWith(own) });
  const tool = join(place, "tool");
  execFileSync("npm", ["install", "--silent", "--prefix", tool, PAGEFIND], { stdio: "ignore" });
  const started = process.hrtime.bigint();
  const done = spawnSync(join(tool, "node_modules", ".bin", "pagefind"), ["--site", copy, "--quiet",
    "--force-language", "vi"], { stdio: "ignore" });
  if (done.status !== 0) throw new Error("pagefind failed");
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const bytes = walk(join(copy, "pagefind")).reduce((sum, path) => sum + statSync(path).size, 0);
  return { seconds, bytes };
}

const words = process.argv.slice(2);
const withPagefind = words.includes("--pagefind");
const at = words.indexOf("--jobs");
const jobs = at < 0 ? [] : words.splice(at, 2);
const [congbo, ...sizes] = words.filter((word) => word !== "--pagefind");

console.log("| documents | index, wall s | CPU s | files | bytes on disk | first search, median | most | requests |" +
  (withPagefind ? " Pagefind, s | bytes on disk | its time to ours |" : ""));
console.log("|---|---|---|---|---|---|---|---|" + (withPagefind ? "---|---|---|" : ""));
for (const size of sizes.length > 0 ? sizes : ["1000", "10000"]) {
  const place = mkdtempSync(join(tmpdir(), "congbo-search-bench-"));
  try {
    const folder = join(place, "public");
    execFileSync("python3", [join(root, "bench", "gen_corpus.py"), size, join(place, "site")], { stdio: "ignore" });
    const runs = [0, 1, 2].map(() => build(congbo, join(place, "site"), folder, jobs));
    const wall = median(runs.map((run) => run.wall));
    const files = walk(join(folder, "tim-kiem"));
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    const cost = await firstSearches(folder);
    let line = `| ${size} | ${wall.toFixed(3)} | ${median(runs.map((run) => run.cpu)).toFixed(3)} | ` +
      `${files.length} | ${(bytes / 1e6).toFixed(1)} MB | ${kib(cost.median)} | ${kib(cost.most)} | ${cost.requests} |`;
    if (withPagefind) {
      const theirs = timePagefind(place, folder);
      line += ` ${theirs.seconds.toFixed(1)} | ${(theirs.bytes / 1e6).toFixed(1)} MB | ` +
        `${(theirs.seconds / wall).toFixed(0)} |`;
    }
    console.log(line);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
