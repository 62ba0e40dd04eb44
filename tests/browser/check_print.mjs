// Prints one page of each layout to PDF in headless Chromium and reads the result with pdftotext: how many
// pages, what stands on the first one, page numbers, the links spelled out, nothing of the navigation.
//
// usage: node check_print.mjs FOLDER
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { check, finish, folder, launch, pages as names, same } from "./kit.mjs";

const NAVIGATION = ["Tới nội dung chính", "Để in: bấm", "Trang chủ ›", "In trang này", "Chia sẻ"];
const scratch = mkdtempSync(join(tmpdir(), "print-"));

// The text of each printed page; with `room` millimetres left blank above the text of the paper.
async function print(browser, page, room = 0) {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(join(folder, page)).href);
  if (room > 0) {
    await tab.$eval(".paper .text", (text, height) => { text.style.paddingTop = `${height}mm`; }, room);
  }
  const file = join(scratch, "page.pdf");
  writeFileSync(file, await tab.pdf({ preferCSSPageSize: true }));
  await tab.close();
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  return text.normalize("NFC").split("\f").slice(0, -1);
}

const lines = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "");

// The paper alone: up to the sheet that says it is none.
function paper(name, pages, { head, most, last }) {
  const problems = [];
  const beside = pages.findIndex((page) => page.includes("Phụ trang của trang thông tin"));
  if (beside < 1) return check(`${name} is followed by its sheet`, ["not found"]);
  const own = pages.slice(0, beside);
  if (own.length > most) problems.push(`${own.length} pages of paper, at most ${most}`);
  if (!lines(own[0]).slice(0, 4).join(" ").includes(head)) problems.push(`the head is ${lines(own[0])[0]}`);
  if (/^1$/.test(lines(own[0])[0])) problems.push("the first page has a number");
  own.slice(1).forEach((page, index) => {
    if (lines(page)[0] !== String(index + 2)) problems.push(`page ${index + 2} begins ${lines(page)[0]}`);
  });
  const receivers = own.findIndex((page) => page.includes("Nơi nhận:"));
  if (receivers >= 0) {
    if (!own[receivers].includes(`- ${last}`)) problems.push("the list of receivers is cut");
  }
  if (!lines(pages[beside])[0].startsWith("Phụ trang")) problems.push("the sheet beside begins elsewhere");
  if (!/1\. .*https:\/\//.test(pages[beside])) problems.push("links are not spelled out");
  check(`${name} is printed as the official paper`, problems);
}

const html = new Map(names.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
const holding = (kind, words) => names.filter((path) =>
  html.get(path).includes(`class="kind-${kind}"`) && html.get(path).includes(words));
const browser = await launch();
const HEADS = { party: "ĐẢNG CỘNG SẢN VIỆT NAM", state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" };
const printed = new Map();
for (const system of ["party", "state"]) {
  for (const page of [...holding("plan", `paper of-${system}`), ...holding("directive", `paper of-${system}`)]) {
    printed.set(page, await print(browser, page));
    // The beginning of the last receiver, which one line holds.
    const list = /<div class="recipients">.*?<\/ul>/s.exec(html.get(page))?.[0] ?? "";
    const last = list.split("<li>").at(-1).split(" ").slice(0, 2).join(" ").replace(/[.<].*$/, "");
    if (list !== "") paper(page, printed.get(page), { head: HEADS[system], most: 6, last });
  }
}
// Wherever the last page ends, the signatures stand together, below some of the text.
const [signed] = holding("plan", '<div class="recipients">');
for (let room = 0; room < 240; room += 30) {
  const pages = await print(browser, signed, room);
  const at = pages.findIndex((page) => page.includes("Nơi nhận:"));
  const own = lines(pages[at]);
  const above = own.findIndex((line) => line.includes("Nơi nhận:")) - 1;  // without the page's number
  const is_whole = own.some((line) => line.includes("(đã ký)"));
  check(`signatures ${room} mm further down stand with text`,
    above > 0 && is_whole ? [] : [`${above} lines above, ${is_whole ? "whole" : "cut"}`]);
}
// What a screen folds was missing on paper, and nothing said that it was.
const [folded] = holding("results", "<details><summary>44 lần thực hiện");
const dates = /<summary>44 lần thực hiện<\/summary>\s*<ol class="dates">(.*?)<\/ol>/s.exec(html.get(folded))[1];
const periods = [...dates.matchAll(/<li><time[^>]*>(.*?)<\/time>/g)].map(([, period]) => period);
const on_paper = (await print(browser, folded)).join(" ").replace(/\s+/g, " ");
check("dates that a screen folds are on paper", [...same("dates", periods.length, 44),
  ...periods.filter((period) => !on_paper.includes(`${period} `))]);
check("a page beside a plan says on paper where it is from",
  on_paper.includes(`https://xa-minh-hoa.example/${folded}`) ? [] : ["it does not"]);
check("both systems are printed", printed.size >= 6 ? [] : [String(printed.size)]);
const others = {
  directive: holding("directive", "<article>").slice(0, 1), news: holding("news", "").slice(0, 1),
  unit: holding("unit", "Phiếu việc").slice(0, 2), script: holding("script", "").slice(0, 2) };
for (const [kind, pages] of Object.entries(others)) {
  check(`there is a page of the kind ${kind}`, pages.length > 0 ? [] : ["none"]);
  for (const page of pages) printed.set(page, await print(browser, page));
}
for (const [name, pages] of printed) {
  const text = pages.join("\n");
  check(`${name} has no navigation on paper`, NAVIGATION.filter((words) => text.includes(words)));
  check(`${name} has no empty page`, pages.some((page) => lines(page).length === 0) ? ["empty"] : []);
}
for (const name of others.unit) {
  const text = printed.get(name).join("\n");
  check(`${name} is a sheet of duties`, ["Phiếu việc của đơn vị, tính đến ngày", "Ghi chú"]
    .filter((words) => !text.includes(words)));
}
for (const name of others.script) {
  const pages = printed.get(name);
  check(`${name} has its time and its page numbers`, [
    ...(pages[0].includes("Đọc khoảng") ? [] : ["no time"]),
    ...pages.flatMap((text, index) => text.includes(`${index + 1}/${pages.length}`) ? [] : [`page ${index + 1}`])]);
}
await browser.close();
rmSync(scratch, { recursive: true });
finish();
