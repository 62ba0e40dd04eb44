/* The search page: reads the form, asks search.js, writes what is found. Every word it shows stands in
   the page, so that a theme translates it there. */
(function () {
  "use strict";
  const form = document.getElementById("search");
  if (form === null || typeof window.congboSearch !== "function") return;
  const status = document.getElementById("search_status");
  const list = document.getElementById("search_results");
  const more = document.getElementById("search_more");
  const filters = document.getElementById("search_filters");
  const FILTERS = ["kind", "year", "column", "unit"];
  const ROWS = 10;
  let engine = null; // a promise, once somebody searches
  let turn = 0;
  let found = null;
  let shown = 0;

  const say = (name, values) => (form.dataset[name] || "")
    .replace(/\{(\w+)\}/g, (whole, key) => values && key in values ? values[key] : whole);

  function run(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  function open() {
    if (engine === null) {
      engine = window.congboSearch.open(form.dataset.index, run);
      engine.catch(() => { engine = null; }); // so that trying again can help
    }
    return engine;
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function write(into, parts) {
    parts.forEach(([text, isHit]) => {
      const words = text.replace(/\n+/g, " · ");
      into.appendChild(isHit ? element("mark", "", words) : document.createTextNode(words));
    });
    return into;
  }

  /* 2023-04-07 as offices write it: 07/4/2023. */
  function day(date) {
    const [year, month, number] = date.split("-").map(Number);
    return String(number).padStart(2, "0") + "/" + (month < 3 ? "0" + month : month) + "/" + year;
  }

  function kindOf(page) {
    const option = form.elements.kind.querySelector('option[value="' + page.kind + '"]');
    return option === null ? "" : option.textContent;
  }

  function row(page) {
    const line = element("li", "line");
    const link = write(element("a"), page.titleParts);
    link.href = page.url;
    line.appendChild(link);
    const meta = line.appendChild(element("p", "meta"));
    meta.appendChild(element("span", "", kindOf(page)));
    if (page.label) meta.appendChild(write(element("span", "symbol"), page.labelParts));
    if (page.date) {
      const time = meta.appendChild(element("time", "", day(page.date)));
      time.dateTime = page.date;
    }
    if (page.textParts.length > 0) line.appendChild(write(element("p", "summary"), page.textParts));
    return line;
  }

  async function showMore(mine) {
    const from = shown;
    const pages = await (await open()).show(found, from, from + ROWS);
    if (mine !== turn) return;
    pages.forEach((page) => list.appendChild(row(page)));
    shown = Math.min(found.total, from + ROWS);
    more.hidden = shown >= found.total;
    if (from > 0 && list.children[from]) list.children[from].querySelector("a").focus();
  }

  /* "Gần đúng: thnôg → thong": what was taken for what, and what stands nowhere. */
  function notes() {
    const guessed = found.spots.filter((spot) => spot.guessed && spot.ways.length > 0)
      .map((spot) => spot.typed);
    const unknown = found.spots.filter((spot) => spot.ways.length === 0).map((spot) => spot.typed);
    return (guessed.length > 0 ? " " + say("guessed", { words: guessed.join(", ") }) : "") +
      (unknown.length > 0 && found.total > 0 ? " " + say("unknown", { words: unknown.join(", ") }) : "");
  }

  async function search() {
    turn += 1;
    const mine = turn;
    const query = form.elements.q.value.trim();
    const wanted = {};
    FILTERS.forEach((name) => { wanted[name] = form.elements[name].value; });
    list.textContent = "";
    more.hidden = true;
    shown = 0;
    if (query === "" && FILTERS.every((name) => wanted[name] === "")) {
      status.textContent = say("empty");
      return;
    }
    status.textContent = say("busy");
    try {
      const result = await (await open()).find(query, wanted);
      if (mine !== turn) return;
      found = result;
      await showMore(mine);
      if (mine !== turn) return;
      status.textContent = say(found.total > 0 ? "found" : "none", { n: found.total, query: query }) + notes();
    } catch (problem) {
      if (mine === turn) status.textContent = say("failed");
    }
  }

  /* The address tells the search, so that it can be kept, sent and come back to. */
  function remember() {
    const asked = new URLSearchParams();
    ["q"].concat(FILTERS).forEach((name) => {
      if (form.elements[name].value !== "") asked.set(name, form.elements[name].value);
    });
    const text = asked.toString();
    try {
      history.replaceState(null, "", location.pathname + (text === "" ? "" : "?" + text));
    } catch (problem) { /* some browsers forbid it in a folder on a stick */ }
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    ["q"].concat(FILTERS).forEach((name) => {
      if (asked.get(name) !== null) form.elements[name].value = asked.get(name);
    });
    if (FILTERS.some((name) => form.elements[name].value !== "")) filters.open = true;
    return asked.toString() !== "";
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember();
    search();
  });
  FILTERS.forEach((name) => form.elements[name].addEventListener("change", () => {
    remember();
    search();
  }));
  more.addEventListener("click", () => showMore(turn).catch(() => {
    status.textContent = say("failed");
  }));
  document.getElementById("search_script").hidden = false;
  if (recall()) search(); else form.elements.q.focus();
})();
