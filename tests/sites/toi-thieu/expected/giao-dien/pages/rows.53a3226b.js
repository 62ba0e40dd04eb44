// Filters and sorts the rows of a long list, those of its other pages too. Everything it offers stands
// on the page already, only less handy; so whatever fails here, the list stays.
"use strict";
(() => {
  const form = document.querySelector("form.filters");
  const found = document.querySelector(".found");
  const list = document.querySelector(".unfiltered");
  const body = found.querySelector("tbody");
  const further = found.querySelector(".further");
  const status = form.querySelector("[role=status]");
  const selects = [...form.querySelectorAll("select")];
  const heads = [...found.querySelectorAll("th")];
  const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const STEP = 200; // rows written at once
  let loading, data, rows, written;
  let order = { cell: 3, falling: true }; // as the file has them: newest first
  let asked = false; // for the table, whatever the filters say

  // A script and not a request: the page must work from a disk too.
  function load() {
    loading = loading || new Promise((resolve, reject) => {
      const script = document.createElement("script");
      globalThis.congboRows = (rows) => resolve({ ...rows, from: script.src });
      script.src = form.dataset.rows;
      script.onerror = () => { loading = undefined; reject(); };
      document.head.append(script);
    });
    return loading;
  }

  // The first cells of a row stand for themselves, the others are numbers of options.
  function text(row, cell) {
    if (cell < 5) return row[cell];
    return row[cell] < 0 ? "" : data.values[cell - 5][row[cell]];
  }

  function sorted(some) {
    const { cell, falling } = order;
    return some.map((row) => [text(row, cell), row])
      .sort(([a], [b]) => (a === "") - (b === "") || (falling ? compare(b, a) : compare(a, b)))
      .map(([, row]) => row);
  }

  function element(name, role, ...parts) {
    const made = document.createElement(name);
    if (role) made.setAttribute("role", role);
    made.append(...parts);
    return made;
  }

  // The roles are said again because a phone shows rows as blocks, which unmakes the table.
  function line(row) {
    const cells = heads.map((head, i) => {
      if (i > 0) return element("td", "cell", text(row, +head.dataset.cell));
      const link = element("a", "", row[0]);
      link.href = new URL(row[1], data.from).href;
      const first = element("th", "rowheader", link);
      first.scope = "row";
      if (row[2]) first.append(element("span", "", row[2]));
      return first;
    });
    return element("tr", "row", ...cells);
  }

  function write() {
    const next = rows.slice(written, written + STEP).map(line);
    body.append(...next);
    written += next.length;
    further.hidden = written === rows.length;
    return next[0];
  }

  function show() {
    rows = sorted(data.rows.filter((row) => selects.every((select) =>
      !select.value || text(row, +select.dataset.cell) === select.value)));
    body.replaceChildren();
    written = 0;
    write();
    for (const head of heads) {
      const falling = order.falling ? "descending" : "ascending";
      head.setAttribute("aria-sort", +head.dataset.sort === order.cell ? falling : "none");
    }
    status.textContent = form.dataset.count.replace("#", rows.length).replace("%", data.rows.length);
  }

  // What is chosen stands behind the address's #, so that coming back or passing it on keeps it.
  function remember() {
    const chosen = new URLSearchParams(selects.filter((select) => select.value)
      .map((select) => [select.name, select.value]));
    if (asked) chosen.set("table", "1");
    const path = location.href.split("#")[0];
    try {
      history.replaceState(null, "", String(chosen) ? `${path}#${chosen}` : path);
    } catch { /* some browsers forbid it on a disk */ }
  }

  async function update() {
    const wanted = asked || selects.some((select) => select.value);
    if (wanted) {
      try {
        data = await load();
        show();
      } catch {
        status.textContent = form.dataset.failed;
        return;
      }
    } else {
      status.textContent = "";
    }
    found.hidden = !wanted;
    list.hidden = wanted;
  }

  function changed() {
    remember();
    update();
  }

  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    asked = true;
    changed();
  });
  form.addEventListener("reset", () => {
    asked = false;
    setTimeout(changed); // the fields are emptied after this event
  });
  further.addEventListener("click", () => write().querySelector("a").focus());
  for (const head of heads) {
    head.setAttribute("role", "columnheader");
    head.querySelector("button").addEventListener("click", () => {
      const cell = +head.dataset.sort;
      order = { cell, falling: order.cell === cell && !order.falling };
      show();
    });
  }
  found.querySelector("table").setAttribute("role", "table");
  for (const part of found.querySelectorAll("thead, tbody")) part.setAttribute("role", "rowgroup");
  found.querySelector("tr").setAttribute("role", "row");

  const given = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) {
    select.value = given.get(select.name) || "";
    if (select.selectedIndex < 0) select.value = "";
  }
  asked = given.has("table");
  form.hidden = false;
  update();
})();
