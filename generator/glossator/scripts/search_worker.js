/* Stands behind Material's search box in place of its own worker and speaks its messages, but asks Pagefind, which loads
   an index in pieces. Nothing is loaded before there is a query. */
(() => {
  "use strict";
  const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;
  const MOST = 20; // pages that are shown
  const EXCERPT = 30; // words
  const BETWEEN = " | "; // stands between names
  const WEIGHTS = { title: 10, names: 10, location: 0 };
  const STOP_WORDS = new Set(("a about after all also an and any are as at be because been but by can could did do does " +
    "for from had has have he her his how i if in into is it its me my no nor not of on or our she should so some than " +
    "that the their them then there these they this to was we were what when where which while who whom why will with " +
    "would you your").split(" "));
  const here = new URL("./", location.href).href;

  let config;
  let suggests = false;
  let newest = 0;
  let engine; // a promise of Pagefind with all its bundles

  async function load() {
    const { createInstance } = await import(`${here}pagefind/pagefind.js`);
    const at = ({ path }) => `${here}pagefind/${path}/`;
    const [first, ...others] = config.bundles;
    const ranking = { metaWeights: WEIGHTS, termSimilarity: 10 }; // words that only begin alike come last
    const found = createInstance({ basePath: at(first), indexWeight: first.weight, ranking, noWorker: true });
    await found.init();
    await Promise.all(others.map((each) => found.mergeIndex(at(each), { indexWeight: each.weight, ranking })));
    return found;
  }

  const ONE_WORD = "gln"; // begins and ends a name that is written as one word
  const asOneWord = (name) => ONE_WORD + name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") + ONE_WORD;

  function wordsOf(query) {
    const words = query.toLowerCase().replace(/["*+~^:]/g, " ").split(new RegExp(config.separator)).filter(Boolean);
    const telling = config.lang.includes("en") ? words.filter((word) => !STOP_WORDS.has(word)) : words;
    return telling.length ? telling : words;
  }

  /* The pages that Pagefind finds for all words together and, where that is not enough, for each of them. */
  async function find(words, query) {
    const { search } = await (engine ??= load());
    const together = await search(words.join(" "));
    const alike = (await search(asOneWord(query))).results.slice(0, 3);
    const named = await Promise.all(alike.map(async (page) => (await page.data()).content.includes(asOneWord(query))));
    const own = alike.filter((_, index) => named[index]); // a name leads to its own entry
    const ids = new Set(own.map(({ id }) => id));
    const entries = await Promise.all(own.map((page) => item({ ...page, score: Infinity }, words)));
    const others = await shown(together.results.filter(({ id }) => !ids.has(id)), words);
    const whole = [...entries, ...others.filter(({ count }) => count === words.length)];
    if (whole.length || words.length === 1) return whole;
    const pages = new Map();
    for (const word of words) {
      for (const page of (await search(word)).results.slice(0, 2 * MOST)) {
        const known = pages.get(page.id);
        pages.set(page.id, known ? { ...known, score: known.score + page.score } : page);
      }
    }
    const best = [...pages.values()].sort((one, other) => other.score - one.score);
    const some = (await shown(best, words)).filter(({ count }) => count);
    return some.sort((one, other) => other.count - one.count);
  }

  const shown = (pages, words) => Promise.all(pages.slice(0, MOST).map((page) => item(page, words)));

  /* Whether a text has a word. Pagefind knows other forms of a word by their stem, and gives what only begins alike. */
  function has(text, word) {
    const stem = word.slice(0, Math.max(3, word.length - 3));
    return text.some((part) => part.startsWith(stem) || part.replace(/[-‐]/g, "").startsWith(word));
  }

  const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  /* Text as HTML, with those of its words marked that begin with one of some words. */
  function marked(text, words) {
    const isAsked = (part) => words.some((word) => part.toLowerCase().startsWith(word));
    return text
      .split(/([\p{L}\p{N}]+)/u)
      .map((part, index) => (index % 2 && isAsked(part) ? `<mark>${escaped(part)}</mark>` : escaped(part)))
      .join("");
  }

  /* The part of a text with the most of some places in it. */
  function excerpt(text, places, start, end, words) {
    const density = (from) => places.filter((place) => place >= from && place < from + EXCERPT).length;
    const best = places.reduce((one, place) => (density(place) > density(one) ? place : one), places[0] ?? start);
    const from = Math.max(start, Math.min(best - 5, end - EXCERPT));
    const to = Math.min(end, from + EXCERPT);
    const cut = text.slice(from, to).join(" ");
    return `<p>${from > start ? "… " : ""}${marked(cut, words)}${to < end ? " …" : ""}</p>`;
  }

  /* A page and those of its sections that have some of the words, as the theme shows them. */
  async function item(page, words) {
    const { content, meta, anchors, weighted_locations: hits } = await page.data();
    const text = content.split(/\s+/).filter((word) => !word.startsWith(ONE_WORD)); // they stand at the end
    const address = meta.location ?? ""; // the first page has none
    const names = [meta.title, ...(meta.names?.split(BETWEEN) ?? [])];
    const said = [...new Set(`${names.join(" ")} ${content}`.toLowerCase().split(/[^\p{L}\p{N}-]+|-(?=.)/u))];
    const terms = Object.fromEntries(words.map((word) => [word, has(said, word)]));
    const found = words.filter((word) => terms[word]);
    const starts = anchors.filter(({ element }) => element === "h2").sort((one, other) => one.location - other.location);
    const sections = [{ location: 0 }, ...starts].map((anchor, index) => {
      const end = starts[index]?.location ?? text.length;
      const own = hits.filter(({ location: at }) => at >= anchor.location && at < end);
      const weight = own.reduce((sum, hit) => sum + hit.balanced_score, 0);
      const places = own.map(({ location: at }) => at);
      const isEntry = meta.names && !anchor.id; // which begins with what the word means
      return { anchor, weight, excerpt: excerpt(text, isEntry ? [] : places, anchor.location, end, found) };
    });
    const [top, ...rest] = sections;
    const whole = sections.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const tags = meta.names && { tags: names.slice(1).map((name) => marked(name, found)) };
    const own = { location: address, title: marked(meta.title, found), text: top.excerpt, ...tags };
    const parts = rest.filter(({ weight }) => weight).sort((one, other) => other.weight - one.weight);
    return {
      names,
      count: found.length,
      group: [
        { ...own, score: page.score, terms },
        ...parts.map(({ anchor, weight, excerpt: part }) => ({
          location: `${address}#${anchor.id}`,
          title: marked(anchor.text, found),
          text: part,
          score: (page.score * weight) / whole / 2,
          terms,
        })),
      ],
    };
  }

  /* How the last word may go on, by the names of what was found. */
  function suggestion(found, query) {
    const last = query.toLowerCase().split(/[\s-]+/).pop();
    const words = found.flatMap(({ names }) => names).flatMap((name) => name.toLowerCase().split(/[\s-]+/));
    return words.filter((word) => last && word.startsWith(last) && /^[\p{L}\p{N}]+$/u.test(word)).slice(0, 1);
  }

  async function answer(query) {
    const asked = wordsOf(query);
    if (!asked.length) return { items: [] };
    const found = await find(asked, query);
    return { items: found.map(({ group }) => group), ...(suggests && { suggest: suggestion(found, query) }) };
  }

  addEventListener("message", async ({ data: { type, data } }) => {
    if (type === SETUP) {
      ({ config } = data);
      suggests = data.options?.suggest;
      postMessage({ type: READY });
    } else if (type === QUERY) {
      const turn = ++newest;
      const result = await answer(data);
      if (turn === newest) postMessage({ type: RESULT, data: result }); // nobody waits for an older one
    }
  });
})();
