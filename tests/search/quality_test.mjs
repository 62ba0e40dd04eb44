// Asks a built portal's search what people ask, in every form they type, and holds the answers to the
// bars: the right page first for 95 % of the queries as written, 90 % without marks, 95 % with d for đ.
// No browser: the theme's script runs here, over the files of the index.
//
// usage: node quality_test.mjs CONGBO
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { brotliCompressSync, gzipSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const script = join(root, "themes", "default", "assets", "pages", "search.js");
runInThisContext(readFileSync(script, "utf8"), { filename: script });

const bare = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D");
const inLast = (text, change) => text.replace(/\S+$/, change);
const inLongest = (text, change) => {
  const words = text.split(" ");
  const letters = (word) => word.replace(/[^\p{L}]/gu, "").length === word.length ? [...word].length : 0;
  const at = words.reduce((best, word, i) => letters(word) > letters(words[best]) ? i : best, 0);
  if (letters(words[at]) < 4) return text;
  words[at] = change([...words[at]]).join("");
  return words.join(" ");
};
const NEW_TONES = { "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "òe": "oè", "óe": "oé",
  "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ" };
const KI = { "kỹ": "kĩ", "kỷ": "kỉ", "lý": "lí", "quý": "quí", "quy": "qui" };

// Each form with the least share of queries whose page must come first.
const FORMS = {
  "as written": [0.95, (text) => text],
  "no marks": [0.90, bare],
  "d for đ": [0.95, (text) => text.replace(/đ/g, "d").replace(/Đ/g, "D")],
  "NFD": [0.95, (text) => text.normalize("NFD")],
  "capitals": [0.95, (text) => text.toUpperCase()],
  "hoà for hòa": [0.95, (text) => text.replace(/[òóỏõọùúủũụ][aey](?![a-zà-ỹ])/gu, (pair) => NEW_TONES[pair] || pair)],
  "kĩ for kỹ": [0.95, (text) => text.replace(/(kỹ|kỷ|lý|quý|quy)(?!\p{L})/gu, (word) => KI[word])],
  "symbols with spaces": [0.95, (text) => text.replace(/[-\/]/g, " ").toLowerCase()],
  "last syllable bare": [0.90, (text) => inLast(text, bare)],
  "two letters swapped": [0.75, (text) => inLongest(text, (c) => { [c[1], c[2]] = [c[2], c[1]]; return c; })],
  "a letter left out": [0.75, (text) => inLongest(text, (c) => c.filter((_, i) => i !== 1))],
};

let passed = 0;
let failed = 0;
function check(name, isRight, why) {
  if (isRight) passed += 1; else failed += 1;
  if (!isRight) console.log(`FAILED ${name}: ${why}`);
}

async function open(folder) {
  const read = { bytes: 0, gzip: 0, brotli: 0, files: 0 };
  const page = readFileSync(join(folder, "tim-kiem.html"), "utf8");
  const address = /data-index="([^"]+)"/.exec(page)[1];
  const engine = await globalThis.congboSearch.open(address, async (file) => {
    const bytes = readFileSync(join(folder, file.split("?")[0]));
    read.bytes += bytes.length;
    read.gzip += gzipSync(bytes).length;
    read.brotli += brotliCompressSync(bytes).length;
    read.files += 1;
    runInThisContext(bytes.toString("utf8"), { filename: file });
  });
  return { engine, read };
}

async function ask(engine, query, wanted) {
  const found = await engine.find(query, wanted);
  return engine.show(found, 0, 10);
}

async function askAll(name, engine, queries) {
  for (const [form, [bar, change]] of Object.entries(FORMS)) {
    let asked = 0;
    const missed = [];
    for (const { query, pages } of queries) {
      const typed = change(query);
      if (typed === query && form !== "as written") continue;
      asked += 1;
      const first = (await ask(engine, typed))[0];
      if (first === undefined || !pages.includes(first.url)) {
        missed.push(`“${typed}” → ${first === undefined ? "nothing" : first.url}, not ${pages[0]}`);
      }
    }
    const share = asked === 0 ? 1 : 1 - missed.length / asked;
    console.log(`${name}, ${form}: ${(100 * share).toFixed(1)} % of ${asked}`);
    if (process.env.VERBOSE) missed.forEach((each) => console.log("    " + each));
    check(`${name}, ${form}`, share >= bar, `${(100 * share).toFixed(1)} %\n  ${missed.slice(0, 12).join("\n  ")}`);
  }
}

function ownQueries() {
  return readFileSync(join(here, "queries.txt"), "utf8").split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [query, pages] = line.split(" | ");
      return { query, pages: pages.trim().split(" ") };
    });
}

// Of a generated site: titles as they stand, then symbols. Many pages bear one title; any of them will do.
async function knownItems(engine, count) {
  const all = [];
  for (let i = 0; i < engine.pages; i += 1) all.push(await engine.page(i));
  const urls = (key, value) => all.filter((page) => page[key] === value).map((page) => page.url);
  const queries = new Map();
  for (let i = 0; i < all.length && queries.size < count; i += Math.ceil(all.length / count)) {
    const { title, label } = all[i];
    if (label !== "") queries.set(label.replace(/^.* /, ""), urls("label", label));
    else queries.set(title, urls("title", title));
  }
  return [...queries].map(([query, pages]) => ({ query, pages }));
}

// The script cuts words as the program did: every word of every page's title and text is in the index under
// the script's key, in the script's form, and names the page; so is every pair of neighbours.
async function disagreements(engine) {
  const wrong = [];
  for (let number = 0; number < engine.pages; number += 1) {
    const page = await engine.page(number);
    for (const text of [page.title, ...page.text.split("\n")]) {
      const words = globalThis.congboSearch.readWords(text.normalize("NFC"));
      for (let i = 0; i < words.length; i += 1) {
        const { key, form } = words[i];
        const found = (await engine.forms(key)).find((each) => each.form === form);
        const isThere = found !== undefined &&
          (found.pages.includes(number) || found.count > found.pages.length);
        if (!isThere) wrong.push(`${page.url}: ${form}`);
        const pair = i === 0 ? undefined : await engine.pair(words[i - 1].key, key);
        if (pair === null) wrong.push(`${page.url}: ${words[i - 1].key} ${key}`);
      }
    }
  }
  return wrong;
}

// What a first search costs a resident: the script, the table of contents, words and ten results.
async function coldBytes(folder, queries) {
  const scripts = ["search.js", "search-page.js"].map((name) => readFileSync(join(dirname(script), name)));
  const costs = [];
  for (const { query } of queries) {
    const { engine, read } = await open(folder);
    await ask(engine, query);
    costs.push(read.gzip + scripts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0));
  }
  return Math.max(...costs);
}

const congbo = process.argv[2];
const place = mkdtempSync(join(tmpdir(), "congbo-search-"));
try {
  const build = (source, name) => {
    const folder = join(place, name);
    execFileSync(congbo, ["build", "-s", source, "-o", folder, "--now", "2026-11-26", "--quiet"],
      { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
    return folder;
  };
  const demo = build(root, "demo");
  const demoSearch = await open(demo);
  const wrong = await disagreements(demoSearch.engine);
  check("script and program cut words alike", wrong.length === 0, wrong.slice(0, 12).join("\n  "));
  const queries = ownQueries();
  await askAll("demonstration", demoSearch.engine, queries);

  execFileSync("python3", [join(root, "bench", "gen_corpus.py"), "1000", join(place, "site")], { stdio: "ignore" });
  const large = build(join(place, "site"), "large");
  const largeSearch = await open(large);
  const known = await knownItems(largeSearch.engine, 130);
  await askAll("1,000 documents", largeSearch.engine, known);
  check("enough queries", queries.length + known.length >= 200, `${queries.length + known.length}`);

  for (const nonsense of ["zzqqxxy", "xyzzy plugh", "qwrtpsd"]) {
    const pages = await ask(demoSearch.engine, nonsense);
    check(`“${nonsense}” finds nothing`, pages.length === 0, pages[0] && pages[0].url);
  }
  const filtered = await ask(demoSearch.engine, "", { kind: "plan", year: "2024" });
  check("filters alone list pages, newest first", filtered.map((page) => page.url).join(" ") ===
    "ke-hoach/2024/21-kh-ubnd.html ke-hoach/2024/06-kh-ubnd.html", filtered.map((page) => page.url).join(" "));
  const byUnit = await ask(demoSearch.engine, "học tập", { unit: "ban-tuyen-giao-thi-uy-ky-anh" });
  check("a unit's own papers", byUnit.length > 0 && byUnit[0].url === "van-ban/2022/22-hd-btg.html",
    byUnit[0] && byUnit[0].url);
  const marked = (await ask(demoSearch.engine, "tu soi tu sua nam 2022"))[0].titleParts;
  check("the words found are marked", marked.filter((part) => part[1]).map((part) => part[0]).join("|") ===
    "Tự soi|tự sửa|năm 2022", JSON.stringify(marked));
  const exact = await ask(demoSearch.engine, "dương");
  const typed = await ask(demoSearch.engine, "đường");
  check("marks that were typed count", typed[0].title.includes("ường") &&
    !exact.slice(0, 1).some((page) => page.title.includes("ường")), `${typed[0].title} / ${exact[0] && exact[0].title}`);

  const mistyped = (await ask(demoSearch.engine, "kê hoach hoc tâp"))[0];
  check("wrong marks still find when nothing fits better", mistyped !== undefined &&
    mistyped.title.includes("ế hoạch học tập"), mistyped && mistyped.title);

  const cold = await coldBytes(large, known.slice(0, 12));
  console.log(`first search at 1,000 documents: at most ${cold} bytes`);
  check("bytes of a first search", cold < 100 * 1024, `${cold}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
