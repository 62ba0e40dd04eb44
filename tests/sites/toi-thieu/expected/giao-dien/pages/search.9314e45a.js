/* Looks words up in the index that the program wrote into tim-kiem/ (docs/search.md). Knows nothing of
   the page; search-page.js shows what is found. Runs in browsers since 2017 and in node, for tests. */
(function (root) {
  "use strict";

  /* ---- words: the same cuts, keys and forms as src/search/words.cpp ---- */

  const VOWELS = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ",
    "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];
  const TONES = new Map(); // "ờ" → ["ơ", 1]
  VOWELS.forEach((row) => Array.from(row).forEach((c, tone) => TONES.set(c, [row[0], tone])));
  const LETTERS = { "đ": "d", "ð": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae",
    "œ": "oe", "þ": "th", "ß": "ss" };
  const LONGEST_WORD = 24;
  const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
  const PIECES = new RegExp("[0-9]+|[a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u3040-\uFDFF" +
    "\uFE10-\uFEFF\uFF21-\uFFFF]+", "g");

  function plainLetter(c) {
    if (LETTERS[c] !== undefined) return LETTERS[c];
    const code = c.codePointAt(0);
    if (code >= 0x370 && (code < 0x1E00 || code >= 0x1F00)) return c;
    return c.normalize("NFD").replace(/[\u0300-\u036F]/g, "");
  }

  function readWord(piece) {
    let key = "";
    let form = "";
    let tone = 0;
    for (const c of Array.from(piece.toLowerCase().normalize("NFC")).slice(0, LONGEST_WORD)) {
      const vowel = TONES.get(c);
      if (vowel !== undefined && vowel[1] > 0) tone = vowel[1];
      form += vowel !== undefined ? vowel[0] : c === "ð" ? "đ" : c;
      key += plainLetter(c);
    }
    if (key === "quy" || /^[bcdfghj-np-tvwxz]+y$/.test(key)) {
      key = key.slice(0, -1) + "i";
      form = form.slice(0, -1) + "i";
    }
    return { key: key, form: tone > 0 ? form + tone : form };
  }

  const known = new Map(); // texts are made of few words

  function wordOf(piece) {
    let word = known.get(piece);
    if (word === undefined) {
      word = readWord(piece.replace(HIDDEN, ""));
      known.set(piece, word);
    }
    return word;
  }

  /* Every word of a text, with its place there. */
  function readWords(text) {
    const words = [];
    let piece;
    PIECES.lastIndex = 0;
    while ((piece = PIECES.exec(text)) !== null) {
      const word = wordOf(piece[0]);
      const end = piece.index + piece[0].length;
      if (word.key !== "") words.push({ key: word.key, form: word.form, begin: piece.index, end: end });
    }
    return words;
  }

  /* How well the word of a page is what was typed: marks left out cost little, other marks much. */
  const likenesses = new Map();

  function likeness(typed, found) {
    if (typed === found) return 1;
    const both = typed + " " + found;
    if (!likenesses.has(both)) likenesses.set(both, compare(typed, found));
    return likenesses.get(both);
  }

  function compare(typed, found) {
    const split = (form) => /[1-5]$/.test(form) ? [form.slice(0, -1), form.slice(-1)] : [form, ""];
    const [ours, ourTone] = split(typed);
    const [theirs, theirTone] = split(found);
    const a = Array.from(ours);
    const b = Array.from(theirs);
    // Hỏi and ngã are mixed up by many who speak them alike.
    const isMixedUp = (ourTone === "2" && theirTone === "3") || (ourTone === "3" && theirTone === "2");
    let differs = ourTone !== "" && ourTone !== theirTone && !isMixedUp;
    let onlyD = ourTone === theirTone;
    let isBare = ourTone === "";
    let isFoundBare = theirTone === "";
    if (a.length !== b.length) return 0.1;
    a.forEach((c, i) => {
      const plain = plainLetter(b[i]);
      if (c !== plainLetter(c)) isBare = false;
      if (b[i] !== plain) isFoundBare = false;
      if (c === b[i]) return;
      if (c !== plain) differs = true;
      if (b[i] !== "đ") onlyD = false;
    });
    if (differs) return isFoundBare ? 0.55 : 0.1;
    if (isMixedUp) return 0.6;
    if (onlyD) return 0.97;
    return isBare ? 0.92 : 0.88;
  }

  /* ---- the index's own writing: src/search/coding.cpp ---- */

  /* Reads numbers of base 87 from `text`, from `at` on. */
  function Reader(text, at) {
    this.text = text;
    this.at = at || 0;
  }
  Reader.prototype.isAtEnd = function () { return this.at >= this.text.length; };
  Reader.prototype.number = function () {
    let value = 0;
    let scale = 1;
    for (;;) {
      const code = this.text.charCodeAt(this.at++);
      const digit = code - 35 - (code > 92 ? 1 : 0);
      if (digit < 55) return value + scale * digit;
      value += scale * digit;
      scale *= 32;
    }
  };

  /* "{how many}{gap and level}…" → how many pages, and those kept of them. */
  function readPostings(text) {
    const reader = new Reader(text);
    const found = { count: reader.number(), pages: [], levels: [] };
    let next = 0;
    while (!reader.isAtEnd()) {
      const value = reader.number();
      const page = next + (value >> 3);
      found.pages.push(page);
      found.levels.push(value & 7);
      next = page + 1;
    }
    return found;
  }

  /* The lines of one file of words: name → what stands behind it. */
  function readLines(body) {
    const lines = new Map();
    let name = "";
    for (const line of body.split("|")) {
      const end = line.indexOf("~");
      name = name.slice(0, Number(line[0])) + line.slice(1, end);
      lines.set(name, line.slice(end + 1));
    }
    return lines;
  }

  function readVocabulary(text) {
    const words = new Map(); // key → how frequent, as a power of two
    let key = "";
    const pattern = /(\d)([a-z]*)([A-Z])/g;
    let part;
    while ((part = pattern.exec(text)) !== null) {
      key = key.slice(0, Number(part[1])) + part[2];
      words.set(key, part[3].charCodeAt(0) - 65);
    }
    return words;
  }

  /* ---- words typed wrongly ---- */

  /* 0: not one slip apart; else the likelier the higher: two letters swapped, one left out, one too
     many, one for another. */
  function slip(typed, word) {
    const longer = Math.max(typed.length, word.length);
    if (Math.abs(typed.length - word.length) > 1 || typed === word) return 0;
    let from = 0;
    while (from < longer && typed[from] === word[from]) from += 1;
    const rest = (text, skipped) => text.slice(from + skipped);
    if (typed.length === word.length) {
      if (typed[from] === word[from + 1] && typed[from + 1] === word[from] &&
          rest(typed, 2) === rest(word, 2)) return 4;
      return rest(typed, 1) === rest(word, 1) ? 1 : 0;
    }
    if (typed.length < word.length) return typed.slice(from) === rest(word, 1) ? 3 : 0;
    return rest(typed, 1) === word.slice(from) ? 2 : 0;
  }

  /* Known words one slip away, likeliest first. */
  function nearWords(key, vocabulary, most) {
    if (key.length < 2 || !/^[a-z]+$/.test(key)) return [];
    const near = [];
    vocabulary.forEach((frequency, word) => {
      const kind = slip(key, word);
      if (kind === 0 || (key.length < 3 && kind < 4)) return;
      near.push([word, kind * 3 + frequency + (word[0] === key[0] ? 2 : 0)]);
    });
    near.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return near.slice(0, most).map((pair) => pair[0]);
  }

  /* Known words that begin so, the most frequent first. */
  function longerWords(key, vocabulary, most) {
    const longer = [];
    vocabulary.forEach((frequency, word) => {
      if (word.length > key.length && word.startsWith(key)) longer.push([word, frequency]);
    });
    longer.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
    return longer.slice(0, most).map((pair) => pair[0]);
  }

  /* "kehoach" → [["ke", "hoach"]]: ways to cut it into two known words, the most frequent first. */
  function cutsInTwo(key, vocabulary) {
    const cuts = [];
    for (let at = 2; at <= key.length - 2; at += 1) {
      const halves = [key.slice(0, at), key.slice(at)];
      const frequency = Math.min(...halves.map((half) => vocabulary.get(half) || 0));
      if (frequency > 0) cuts.push([halves, frequency]);
    }
    return cuts.sort((a, b) => b[1] - a[1]).map((cut) => cut[0]);
  }

  /* ---- searching ---- */

  const LEVEL_WEIGHTS = [1, 1.3, 1.6, 1.9, 2.6, 4.2, 4.8, 5.5];
  const PAIR_WEIGHT = 1.2;
  const LEAST_COVER = 0.6; // of what the words tell, which a page must hold
  const MOST_WORDS = 16;

  const rarity = (pages, count) => Math.log(1 + pages / Math.max(count, 1));

  class Search {
    /* `contents` as the table of contents hands over; `load(name)` promises what file `name` does. */
    constructor(contents, load) {
      this.pages = contents.pages;
      this.begins = contents.words;
      this.vocabulary = readVocabulary(contents.letters);
      this.load = load;
      this.files = new Map();
      this.firsts = []; // of each file of pages, its first page
      const counts = new Reader(contents.shown);
      for (let first = 0; !counts.isAtEnd(); first += counts.number()) this.firsts.push(first);
    }

    file(name, read) {
      if (!this.files.has(name)) this.files.set(name, this.load(name).then(read));
      return this.files.get(name);
    }

    /* What the index says of a word or a pair; undefined when it has none. */
    async look(name) {
      let low = 0;
      let high = this.begins.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.begins[middle] <= name) low = middle + 1; else high = middle;
      }
      if (low === 0) return undefined;
      const lines = await this.file("tu/" + (low - 1), readLines);
      return lines.get(name);
    }

    async forms(key) {
      const rest = await this.look(key);
      if (rest === undefined) return [];
      return rest.split("{").map((part) => {
        const end = part.indexOf("!");
        return Object.assign({ form: part.slice(0, end) || key }, readPostings(part.slice(end + 1)));
      });
    }

    async pair(first, second) {
      const rest = await this.look(first + " " + second);
      return rest === undefined ? null : readPostings(rest.slice(1));
    }

    /* Two neighbours typed as one word, if it is that. */
    async cut(key) {
      for (const halves of cutsInTwo(key, this.vocabulary)) {
        if (await this.pair(halves[0], halves[1]) !== null) return halves;
      }
      return undefined;
    }

    /* What each typed word may stand for: itself, or words one slip away. */
    async understand(query) {
      const spots = [];
      const typed = readWords(query.normalize("NFC")).slice(0, MOST_WORDS);
      for (let i = 0; i < typed.length; i += 1) {
        const word = typed[i];
        const spot = { word: word, typed: query.normalize("NFC").slice(word.begin, word.end), ways: [] };
        const isKnown = /^[a-z]+$/.test(word.key) ? this.vocabulary.has(word.key)
          : (await this.look(word.key)) !== undefined;
        if (isKnown) {
          spot.ways.push({ key: word.key, form: word.form, weight: 1 });
          spots.push(spot);
          continue;
        }
        const guesses = nearWords(word.key, this.vocabulary, 4);
        const longer = i + 1 === typed.length && /^[a-z]+$/.test(word.key)
          ? longerWords(word.key, this.vocabulary, 4) : [];
        const halves = await this.cut(word.key);
        if (halves !== undefined) {
          halves.forEach((key) => spots.push({ word: { key: key, form: key }, typed: spot.typed,
            guessed: true, ways: [{ key: key, form: key, weight: 0.9 }] }));
          continue;
        }
        for (const key of longer) spot.ways.push({ key: key, form: key, weight: 0.8 });
        for (const key of guesses) {
          if (!longer.includes(key)) spot.ways.push({ key: key, form: key, weight: 0.7 });
        }
        spot.guessed = true;
        spots.push(spot);
      }
      return spots;
    }

    /* Which pages hold the word at a spot, how heavily and how much like what was typed. */
    async weigh(spot) {
      spot.score = new Float32Array(this.pages);
      spot.like = new Float32Array(this.pages);
      spot.isCut = false;
      let count = 0;
      for (const way of spot.ways) {
        const forms = await this.forms(way.key);
        for (const form of forms) {
          form.like = way.weight * likeness(way.form, form.form);
          // Who types "dương" and can have it does not mean "đường", nor forgot a mark.
          if (form.like < 0.9 && way.form !== way.key && forms.some((each) => each.form === way.form)) {
            form.like = Math.min(form.like, 0.15);
          }
          if (form.like >= 0.5) count += form.count;
          if (form.count > form.pages.length) spot.isCut = true;
        }
        way.forms = forms;
      }
      spot.rarity = rarity(this.pages, count);
      for (const way of spot.ways) {
        for (const form of way.forms) this.weighForm(spot, form);
      }
    }

    weighForm(spot, form) {
      form.pages.forEach((page, i) => {
        const score = spot.rarity * LEVEL_WEIGHTS[form.levels[i]] * form.like;
        if (score > spot.score[page]) spot.score[page] = score;
        if (form.like > spot.like[page]) spot.like[page] = form.like;
      });
    }

    /* What is won where two neighbouring words of the query are neighbours on the page too. */
    async weighPair(first, second, sums) {
      let isFound = false;
      const best = new Float32Array(this.pages);
      for (const a of first.ways) {
        for (const b of second.ways) {
          const found = await this.pair(a.key, b.key);
          if (found === null) continue;
          isFound = true;
          const weight = PAIR_WEIGHT * rarity(this.pages, found.count) * Math.min(a.weight, b.weight);
          found.pages.forEach((page, i) => {
            const like = Math.min(first.like[page] || 0.9, second.like[page] || 0.9);
            best[page] = Math.max(best[page], weight * like * LEVEL_WEIGHTS[found.levels[i]]);
          });
        }
      }
      for (let page = 0; page < this.pages; page += 1) sums[page] += best[page];
      return isFound;
    }

    /* Whether two words are neighbours so often that a writer will have meant them. */
    async isUsual(first, second) {
      const found = await this.pair(first, second);
      return found !== null && found.count >= 3 && found.count * 100 >= this.pages;
    }

    /* A word that is known but stands beside none of its neighbours anywhere may be meant as another
       that often does: "thôn tin" for "thông tin". */
    async reconsider(spots, i) {
      const spot = spots[i];
      if (spot.guessed || !/^[a-z]+$/.test(spot.word.key)) return false;
      const near = nearWords(spot.word.key, this.vocabulary, 6);
      if (i + 1 === spots.length) near.push(...longerWords(spot.word.key, this.vocabulary, 4));
      const before = spot.ways.length;
      for (const key of new Set(near)) {
        const left = i > 0 && await this.isUsual(spots[i - 1].word.key, key);
        const right = !left && i + 1 < spots.length && await this.isUsual(key, spots[i + 1].word.key);
        if (left || right) spot.ways.push({ key: key, form: key, weight: 0.7 });
      }
      return spot.ways.length > before;
    }

    async weighAll(spots) {
      for (const spot of spots) await this.weigh(spot);
      let pairs = await this.weighPairs(spots);
      let isChanged = false;
      for (let i = 0; i < spots.length; i += 1) {
        const isAlone = spots.length > 1 && !pairs.found[i] && !pairs.found[i + 1];
        if (!isAlone || !await this.reconsider(spots, i)) continue;
        await this.weigh(spots[i]);
        isChanged = true;
      }
      if (isChanged) pairs = await this.weighPairs(spots);
      return pairs.sums;
    }

    /* found[i]: whether the words i - 1 and i are neighbours anywhere. */
    async weighPairs(spots) {
      const sums = new Float32Array(this.pages);
      const found = [false];
      for (let i = 1; i < spots.length; i += 1) {
        found.push(await this.weighPair(spots[i - 1], spots[i], sums));
      }
      found.push(false);
      return { sums: sums, found: found };
    }

    /* Pages that hold enough of the query, best first, as [page, score]. A word with other marks than
       those typed holds little, unless no page holds more (`isLoose`). */
    rank(spots, sums, isWanted, isLoose) {
      const hits = [];
      const known = spots.filter((spot) => spot.ways.length > 0); // the page tells of the others
      if (known.length * 3 <= spots.length) return hits;
      const total = known.reduce((sum, spot) => sum + spot.rarity, 0);
      for (let page = 0; page < this.pages; page += 1) {
        if (!isWanted(page)) continue;
        let held = 0;
        let asked = total;
        let score = sums[page];
        for (const spot of known) {
          score += spot.score[page];
          if (spot.score[page] > 0) held += spot.rarity * (isLoose || spot.like[page] >= 0.5 ? 1 : 0.3);
          else if (spot.isCut) asked -= spot.rarity; // too frequent to be told of every page
        }
        if (held > 0 && held >= LEAST_COVER * asked) {
          hits.push([page, score * Math.pow(held / asked, 2)]);
        }
      }
      return hits.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    }

    /* Which pages the filters let through: {kind, year, column, unit}, all optional. */
    async filter(wanted) {
      const names = Object.keys(wanted).filter((name) => wanted[name]);
      if (names.length === 0) return () => true;
      const facts = await this.file("loc", readFacts);
      return (page) => names.every((name) => facts[page][name].includes(wanted[name]));
    }

    async page(number) {
      let file = this.firsts.length - 1;
      while (this.firsts[file] > number) file -= 1;
      const records = await this.file("trang/" + file, (body) => body);
      const [url, title, label, date, kind, text] = records[number - this.firsts[file]];
      return { url: url, title: title, label: label, date: date, kind: kind, text: text,
        words: readWords(text) };
    }

    /* {total, hits: [page, score]…, spots}; `hits` are shown with `show`. */
    async find(query, wanted) {
      const isWanted = await this.filter(wanted || {});
      const spots = await this.understand(query);
      if (spots.length === 0) {
        const all = Array.from({ length: this.pages }, (_, page) => [page, 0]);
        const hits = all.filter((hit) => isWanted(hit[0]));
        return { total: hits.length, hits: hits, spots: [] };
      }
      const sums = await this.weighAll(spots);
      let hits = this.rank(spots, sums, isWanted, false);
      if (hits.length === 0) hits = this.rank(spots, sums, isWanted, true);
      return { total: hits.length, hits: hits, spots: spots };
    }

    /* Hits `from` … `to` with what is shown of them. Those that hold the very words as typed, in one
       piece, come first among them. */
    async show(found, from, to) {
      const shown = await Promise.all(found.hits.slice(from, to).map(async (hit) => {
        const page = await this.page(hit[0]);
        return Object.assign(page, { number: hit[0], score: hit[1] * closeness(found.spots, page) });
      }));
      shown.sort((a, b) => b.score - a.score || a.number - b.number);
      return shown.map((page) => Object.assign(page, {
        titleParts: mark(page.title, readWords(page.title), found.spots, 0, page.title.length),
        labelParts: mark(page.label, readWords(page.label), found.spots, 0, page.label.length),
        textParts: excerpt(page.text, page.words, found.spots) }));
    }
  }

  function readFacts(body) {
    const [kinds, columns, units, text] = body;
    const reader = new Reader(text);
    const facts = [];
    while (!reader.isAtEnd()) {
      const fact = { kind: [kinds[reader.number()]], year: [String(reader.number())], column: [], unit: [] };
      const column = reader.number();
      if (column > 0) fact.column.push(columns[column - 1]);
      for (let count = reader.number(); count > 0; count -= 1) fact.unit.push(units[reader.number()]);
      facts.push(fact);
    }
    return facts;
  }

  /* ---- the very words ---- */

  /* Where the query stands in `words` in one piece: how much like it at best, 0 when nowhere. */
  function standsIn(words, spots) {
    let best = 0;
    for (let at = 0; at + spots.length <= words.length; at += 1) {
      let like = 0;
      let isWhole = true;
      for (let i = 0; i < spots.length && isWhole; i += 1) {
        const way = spots[i].ways.find((each) => each.key === words[at + i].key);
        if (way === undefined) isWhole = false;
        else like += way.weight * likeness(way.form, words[at + i].form);
      }
      if (isWhole) best = Math.max(best, like / spots.length);
    }
    return best;
  }

  function closeness(spots, page) {
    if (spots.length === 0) return 1;
    const title = readWords(page.title);
    const inTitle = standsIn(title, spots);
    const inLabel = standsIn(readWords(page.label), spots);
    const inText = standsIn(page.words, spots);
    const isWhole = title.length === spots.length ? 0.5 : 0;
    return 1 + inTitle * inTitle * (0.4 + isWhole) + inLabel * 0.5 + inText * inText * 0.2;
  }

  const NONE = [];

  /* Of each word the spots of the query that it answers. */
  function answersOf(words, spots) {
    return words.map((word) => {
      let answers = NONE;
      spots.forEach((spot, i) => {
        const isOne = spot.ways.some((way) =>
          way.key === word.key && likeness(way.form, word.form) >= 0.8);
        if (isOne) answers = answers.concat(i);
      });
      return answers;
    });
  }

  /* Whether words that answer `a` and `b`, side by side, are side by side in the query too. */
  const isPair = (a, b) => a !== undefined && b !== undefined && a.some((spot) => b.includes(spot + 1));

  /* The text from `begin` to `end` in parts [text, isHit]. Frequent words count as hits only beside
     one of their neighbours in the query. */
  function mark(text, words, spots, begin, end) {
    const parts = [];
    let at = begin;
    let wasHit = false;
    const answers = answersOf(words, spots);
    const isHit = (i) => answers[i].length > 0 && (spots.length === 1 ||
      spots[answers[i][0]].rarity > 2 || isPair(answers[i - 1], answers[i]) ||
      isPair(answers[i], answers[i + 1]));
    words.forEach((word, i) => {
      if (word.begin < begin || word.end > end || !isHit(i)) { wasHit = false; return; }
      const last = parts[parts.length - 1];
      const gap = text.slice(at, word.begin);
      if (wasHit && /^[\s\-\/–]*$/.test(gap)) {
        last[0] += gap + text.slice(word.begin, word.end);
      } else {
        if (gap !== "") parts.push([gap, false]);
        parts.push([text.slice(word.begin, word.end), true]);
      }
      at = word.end;
      wasHit = true;
    });
    if (at < end) parts.push([text.slice(at, end), false]);
    return parts;
  }

  const EXCERPT_WORDS = 36;

  /* The stretch that answers most of the query. */
  function excerpt(text, words, spots) {
    if (words.length === 0) return [];
    const answers = answersOf(words, spots);
    let best = 0;
    let bestScore = -1;
    for (let at = 0; at === 0 || at < words.length - EXCERPT_WORDS / 2; at += 6) {
      const seen = new Set();
      let score = 0;
      for (let i = at; i < Math.min(words.length, at + EXCERPT_WORDS); i += 1) {
        const answer = answers[i].find((spot) => !seen.has(spot));
        if (answers[i].length > 0 && isPair(answers[i - 1], answers[i])) {
          score += spots[answers[i][0]].rarity / 2;
        }
        if (answer === undefined) continue;
        score += spots[answer].rarity;
        seen.add(answer);
      }
      if (score > bestScore) [best, bestScore] = [at, score];
    }
    const last = Math.min(words.length, best + EXCERPT_WORDS) - 1;
    const begin = best === 0 ? 0 : words[best].begin;
    const end = last + 1 === words.length ? text.length : words[last].end;
    const parts = mark(text, words, spots, begin, end);
    if (begin > 0) parts.unshift(["… ", false]);
    if (end < text.length) parts.push([" …", false]);
    return parts;
  }

  /* ---- files: each is a script that calls congboSearch(name, body) ---- */

  const waiting = new Map();
  root.congboSearch = function (name, body) {
    const take = waiting.get(name);
    if (take !== undefined) take(body);
  };

  /* `address` of the table of contents; `run(address)` promises to run a script. */
  root.congboSearch.open = async function (address, run) {
    const folder = address.slice(0, address.lastIndexOf("/") + 1);
    const version = address.indexOf("?") < 0 ? "" : address.slice(address.indexOf("?"));
    const load = (name) => new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      run(folder + name + ".js" + version).then(() => reject(new Error(name)), reject);
    });
    return new Search(await load("muc-luc"), load);
  };
  root.congboSearch.readWords = readWords;
})(typeof window !== "undefined" ? window : globalThis);
