// Larger text, high contrast, printing, sharing, the menu on telephones. Runs before the page is drawn, so that a page never
// shows first in one size and then in another; without it the buttons are not seen. What readers choose
// stays in their own browser.
"use strict";
(function () {
  var KEY = "congbo-hien-thi";
  var root = document.documentElement;
  var chosen = { text: "1", contrast: "" };

  function recall() {
    try {
      var kept = JSON.parse(localStorage.getItem(KEY)) || {};
      if (/^[123]$/.test(kept.text)) chosen.text = kept.text;
      if (kept.contrast === "more") chosen.contrast = "more";
    } catch (problem) { /* nothing is kept where the browser forbids it */ }
  }
  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch (problem) { /* then it holds for this page only */ }
  }
  function apply(name, plain) {
    if (chosen[name] === plain) root.removeAttribute("data-" + name);
    else root.setAttribute("data-" + name, chosen[name]);
  }
  function apply_all() {
    apply("text", "1");
    apply("contrast", "");
  }

  // The day in Việt Nam, whatever the visitor's clock is set to.
  function today() {
    return new Date(Date.now() + 7 * 3600000).toISOString().slice(0, 10);
  }
  function hide_old_notice() {
    var until = root.getAttribute("data-notice");
    if (until && today() > until) root.classList.add("notice-over");
  }

  function each(selector, visit) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), visit);
  }
  function show_pressed() {
    each(".tools [aria-pressed]", function (button) {
      button.setAttribute("aria-pressed", String(chosen[button.name] === button.value));
    });
  }
  function choose(button) {
    var again = chosen[button.name] === button.value;
    chosen[button.name] = again && button.name === "contrast" ? "" : button.value;
    keep();
    apply_all();
    show_pressed();
  }

  function address() {
    var link = document.querySelector("link[rel=canonical]");
    return link ? link.href : location.href.split("#")[0];
  }
  // What a browser without a share sheet can do: copy the address, or else show it.
  function copy(button) {
    var status = button.parentNode.querySelector("[role=status]");
    function copied() {
      status.textContent = button.getAttribute("data-copied");
    }
    function show() {
      status.textContent = button.getAttribute("data-address") + " " + address();
    }
    if (navigator.clipboard) navigator.clipboard.writeText(address()).then(copied, show);
    else show();
  }
  function share(button) {
    if (!navigator.share) {
      copy(button);
      return;
    }
    navigator.share({ title: document.title, url: address() }).catch(function (problem) {
      if (problem.name !== "AbortError") copy(button);
    });
  }

  // What was said of the day of building.
  function drop_other_days() {
    each("[data-day]", function (words) {
      if (words.getAttribute("data-day") !== today()) words.parentNode.removeChild(words);
    });
  }

  // On a telephone the menu is one line that moves: browsers leave a place that is half in view where it is.
  function follow_in_menu() {
    var list = document.querySelector(".masthead nav ul");
    if (!list) return;
    function bring(item) {
      var hidden = item.getBoundingClientRect().right - list.getBoundingClientRect().right;
      var before = list.getBoundingClientRect().left - item.getBoundingClientRect().left;
      if (hidden > 0) list.scrollLeft += hidden + 8;
      else if (before > 0) list.scrollLeft -= before + 8;
    }
    list.addEventListener("focusin", function (event) { bring(event.target); });
    var current = list.querySelector("[aria-current]");
    if (current) bring(current);
  }

  // Paper shows what is folded too.
  function unfold_for_print() {
    window.addEventListener("beforeprint", function () {
      each("main details:not([open])", function (part) {
        part.open = true;
        part.setAttribute("data-unfolded", "");
      });
    });
    window.addEventListener("afterprint", function () {
      each("[data-unfolded]", function (part) {
        part.open = false;
        part.removeAttribute("data-unfolded");
      });
    });
  }

  var actions = { print: function () { window.print(); }, share: share, text: choose, contrast: choose };
  function wake() {
    each(".tools", function (part) {
      part.hidden = false;
    });
    each(".tools button", function (button) {
      button.addEventListener("click", function () { actions[button.name](button); });
    });
    show_pressed();
    drop_other_days();
    follow_in_menu();
    unfold_for_print();
  }

  recall();
  apply_all();
  hide_old_notice();
  root.classList.add("js"); // keeps the place of the buttons free
  document.addEventListener("DOMContentLoaded", wake);
})();
