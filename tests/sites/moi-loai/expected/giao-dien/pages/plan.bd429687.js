// A plan's page says how things stood on the day it was built. Whoever reads it later sees what has
// fallen due since, the date that comes next, and today's place in the picture. Nothing is needed
// to read the page, and nothing is fetched.
(function () {
  "use strict";
  var brief = document.querySelector("[data-as-of]");
  if (!brief) return;
  // The day in Việt Nam, whatever the visitor's clock is set to.
  var today = new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10);
  if (today <= brief.getAttribute("data-as-of")) return;

  function dates_that_are(states) {
    return Array.prototype.filter.call(document.querySelectorAll(".dates > *"), function (item) {
      return item.querySelector(states) && item.querySelector("time");
    });
  }
  function last_day(item) {
    return item.querySelector("time").getAttribute("datetime");
  }

  // As the page writes days: "05/6/2024", with a nought before the months 1 and 2 only.
  function day_in_words() {
    var parts = today.split("-");
    var month = Number(parts[1]) < 3 ? parts[1] : String(Number(parts[1]));
    return parts[2] + "/" + month + "/" + parts[0];
  }

  function mark_past() {
    dates_that_are(".state.coming").forEach(function (item) {
      if (last_day(item) >= today) return;
      var state = item.querySelector(".state.coming");
      state.className = "state no-result";
      state.textContent = brief.getAttribute("data-no-result");
    });
  }

  // Who is charged with a milestone, as the list says it.
  function units_of(milestone) {
    var found = null;
    Array.prototype.forEach.call(milestone.querySelectorAll("dt"), function (term) {
      if (term.textContent === brief.getAttribute("data-units")) found = term.nextElementSibling;
    });
    if (!found) return null;
    var words = document.createElement("span");
    words.className = "meta";
    words.appendChild(document.createTextNode(" ("));
    Array.prototype.forEach.call(found.childNodes, function (part) {
      words.appendChild(part.cloneNode(true));
    });
    words.appendChild(document.createTextNode(")"));
    return words;
  }

  function show_next() {
    var row = brief.querySelector("[data-next]");
    if (!row) return;
    var next = null;
    // What is done in part still asks something until its day is over.
    dates_that_are(".state.coming, .state.partly").forEach(function (item) {
      if (last_day(item) < today) return;
      if (!next || last_day(item) < last_day(next)) next = item;
    });
    // Dates that are not on this page may come sooner than those that are.
    if (row.querySelector("time").getAttribute("datetime") >= today) return;
    // Where the dates have a page of their own, the next one is not known here.
    var milestone = next && next.closest(".milestone");
    if (!milestone) {
      row.hidden = true;
      return;
    }
    var strong = document.createElement("strong");
    var link = document.createElement("a");
    strong.appendChild(next.querySelector("time").cloneNode(true));
    link.href = "#" + milestone.id;
    link.textContent = milestone.querySelector("h3").firstChild.textContent.trim();
    var cell = row.querySelector("dd");
    cell.textContent = "";
    cell.appendChild(strong);
    cell.appendChild(document.createTextNode(": "));
    cell.appendChild(link);
    var units = units_of(milestone);
    if (units) cell.appendChild(units);
  }

  function move_line() {
    var chart = document.querySelector(".quarters svg[data-first]");
    if (!chart) return;
    function days(name) {
      return Date.parse(name) / 86400000;
    }
    function number(name) {
      return Number(chart.getAttribute("data-" + name));
    }
    var first = days(chart.getAttribute("data-first"));
    var span = days(chart.getAttribute("data-last")) + 1 - first;
    var x = number("left") + ((days(today) - first) * (number("right") - number("left"))) / span;
    Array.prototype.forEach.call(chart.querySelectorAll("rect.coming"), function (mark) {
      var end = Number(mark.getAttribute("x")) + Number(mark.getAttribute("width"));
      if (end <= x) mark.setAttribute("class", "no-result");
    });
    var line = chart.querySelector(".today");
    if (!line) return;
    if (x > number("right")) {
      line.setAttribute("visibility", "hidden");
      return;
    }
    line.setAttribute("transform", "translate(" + (x - Number(line.getAttribute("data-x"))) + ")");
    line.querySelector("text").textContent = day_in_words();
  }

  mark_past();
  show_next();
  move_line();
})();
