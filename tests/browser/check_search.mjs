// The search page of a built portal as residents meet it: from a folder (file://) and from a server under
// the guide's policy, by keyboard alone, and without scripts.
//
// usage: node check_search.mjs FOLDER
import { AT_FOLDER, axe_problems, check, finish, launch, open, same, serve, sideways } from "./kit.mjs";

const MAX_COLD = 100 * 1024; // bytes of a first search, page and all, as a server sends them
const server = await serve();
const places = { "from a folder": AT_FOLDER, "from a server under a strict policy": server.root };
const browser = await launch();

const status = (tab) => tab.locator("#search_status");
async function results(tab, wanted) {
  await status(tab).filter({ hasText: wanted }).waitFor({ timeout: 10000 });
  return tab.locator("#search_results a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

for (const [where, root] of Object.entries(places)) {
  // From the home page: the form in the masthead, by keyboard alone.
  const tab = await open(browser, root + "index.html");
  server.sent = 0;
  await tab.locator("#find").focus();
  await tab.keyboard.type("kết luận 21");
  await tab.keyboard.press("Enter");
  await tab.waitForURL(/tim-kiem\.html\?q=/);
  let found = await results(tab, /kết quả/);
  check(`${where}: the form in the masthead leads to the results`,
    same("first", found[0], "van-ban/2021/21-kl-tw.html"));
  if (where !== "from a folder") {
    check(`${where}: weight of a first search`, server.sent < MAX_COLD ? [] : [`${server.sent} bytes`]);
    console.log(`a first search, page and all: ${server.sent} bytes`);
  }
  check(`${where}: the query stands in the field`, same("field", await tab.inputValue("#search_q"), "kết luận 21"));
  check(`${where}: what was found is marked`, same("marked",
    await tab.locator("#search_results .symbol mark").first().textContent(), "Kết luận 21"));

  // Again, in the page's own form; then on to the first result with the keyboard.
  await tab.fill("#search_q", "duong co duong hoa");
  await tab.press("#search_q", "Enter");
  await tab.locator('#search_results a[href="tin-tuc/2023/quoc-khanh-2023-duong-co.html"]').first().waitFor();
  found = await results(tab, /kết quả/);
  check(`${where}: without marks`, same("first", found[0], "tin-tuc/2023/quoc-khanh-2023-duong-co.html"));
  for (let i = 0; i < 6; i += 1) {
    await tab.keyboard.press("Tab");
    if (await tab.evaluate(() => document.activeElement.matches("#search_results a"))) break;
  }
  await tab.keyboard.press("Enter");
  await tab.waitForURL(/quoc-khanh-2023-duong-co/);
  check(`${where}: a result opens by keyboard`, []);

  // Filters, more results, nothing found.
  await tab.goto(root + "tim-kiem.html");
  await tab.fill("#search_q", "kế hoạch");
  await tab.press("#search_q", "Enter");
  const all = (await results(tab, /kết quả/)).length;
  await tab.locator("#search_more").click();
  await tab.locator("#search_results li").nth(all).waitFor();
  check(`${where}: more results join the list and take the focus`, await tab.evaluate((from) =>
    document.activeElement === document.querySelectorAll("#search_results a")[from], all) ? [] : ["focus lost"]);
  await tab.locator("#search_filters summary").click();
  await tab.selectOption("#search_kind", "plan");
  await tab.selectOption("#search_year", "2024");
  await tab.waitForFunction(() => {
    const links = [...document.querySelectorAll("#search_results a")];
    return links.length > 0 && links.every((link) => link.getAttribute("href").startsWith("ke-hoach/2024/"));
  });
  check(`${where}: kind and year narrow the results`, []);
  await tab.fill("#search_q", "zzqqxxy");
  await tab.press("#search_q", "Enter");
  found = await results(tab, /Không tìm thấy/);
  check(`${where}: nonsense finds nothing and the page says so`, found.map((link) => `found ${link}`));
  check(`${where}: no error in the console`, tab.problems);
  await tab.context().close();

  for (const colorScheme of ["light", "dark"]) {
    const looked = await open(browser, root + "tim-kiem.html?q=thnôg+tin", { colorScheme, bypassCSP: true });
    await results(looked, /gần đúng/);
    await looked.locator("#search_filters summary").click();
    check(`${where}: axe on results, ${colorScheme}`, await axe_problems(looked));
    check(`${where}: no sideways scroll`, await sideways(looked));
    await looked.context().close();
  }

  const plain = await open(browser, root + "index.html", { javaScriptEnabled: false });
  await plain.fill("#find", "kết luận 21");
  await plain.press("#find", "Enter");
  await plain.waitForURL(/tim-kiem\.html\?q=/);
  check(`${where}: without scripts the register is one press away`,
    await plain.locator('main a[href="van-ban/index.html"]').isVisible() &&
    !await plain.locator("#search").isVisible() ? [] : ["no link to the register"]);
  await plain.context().close();
}

await browser.close();
server.close();
finish();
