// One page of every kind with text twice as large (WCAG 1.4.4), at the widest step of the controls, and with
// the spacing of WCAG 1.4.12: nothing scrolls sideways, no words are cut off, in drawings either.
//
// usage: node check_reading.mjs FOLDER
import { AT_FOLDER, FOR_PAPER, check, finish, launch, open, samples, sideways } from "./kit.mjs";

const WAYS = {
  "as it comes, 320 px": { width: 320, css: "" },
  "text twice as large, 360 px": { width: 360, css: "html { font-size: 200% !important; }" },
  "text twice as large, 1280 px": { width: 1280, css: "html { font-size: 200% !important; }" },
  "very large text, 320 px": { width: 320, css: "", text: "3" },
  "text spaced, 320 px": { width: 320, css: "* { line-height: 1.5 !important; letter-spacing: .12em !important;" +
    " word-spacing: .16em !important; } p { margin-bottom: 2em !important; }" },
};

// Words that stand outside the box that shows them. What is hidden on purpose (for screen readers), and the
// last breadcrumb, whose whole text is the page's h1, are left out.
function cut_off() {
  const short = (of) => `“${of.textContent.trim().slice(0, 60)}”`;
  const hides = (of) => /hidden|clip/.test(getComputedStyle(of).overflow);
  const found = [];
  const pen = document.createElement("canvas").getContext("2d");
  const too_low = (of) => { // for capitals with two marks
    pen.font = getComputedStyle(of).font;
    const ink = pen.measureText("ỀỮỘ");
    return of.clientHeight < ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
  };
  for (const of of document.querySelectorAll("body *")) {
    if (of.closest("svg, audio, [hidden]") || of.matches("select, input")) continue;
    if (!hides(of) || of.clientWidth < 2 || !of.textContent.trim()) continue;
    if (too_low(of)) found.push(`${short(of)} as ỀỮỘ`);
    if (of.matches(".crumbs span")) continue;
    if (of.scrollWidth > of.clientWidth + 1 || of.scrollHeight > of.clientHeight + 1) found.push(short(of));
  }
  for (const text of document.querySelectorAll("svg text")) {
    const box = text.getBoundingClientRect();
    const frame = text.ownerSVGElement.getBoundingClientRect();
    if (box.width > 0 && (box.right > frame.right + 1 || box.left < frame.left - 1)) found.push(short(text));
    const spare = box.height / 4; // room that fonts keep for marks above and below
    if (box.width > 0 && (box.top < frame.top - spare || box.bottom > frame.bottom + spare)) found.push(short(text));
  }
  return found.map((words) => `cut off: ${words}`);
}

const browser = await launch();
for (const [kind, page] of Object.entries(samples())) {
  for (const [way, { width, css, text }] of Object.entries(WAYS)) {
    const tab = await open(browser, AT_FOLDER + page, { viewport: { width, height: 800 } });
    if (css !== "") await tab.addStyleTag({ content: css });
    if (text && !FOR_PAPER.has(kind)) await tab.locator(`.tools [value="${text}"]`).click();
    await tab.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    check(`${kind} (${page}), ${way}`, [...await sideways(tab), ...await tab.evaluate(cut_off)]);
    await tab.context().close();
  }
}
await browser.close();
finish();
