/* In Material's search, a term's own entry comes first when the query is one of the term's names. The search itself
   weighs words: it cannot tell "embryo" from a part of "two-cell embryo". */
(() => {
  "use strict";
  const search = document.querySelector(".md-search");
  const query = document.querySelector(".md-search__input");
  const results = document.querySelector(".md-search-result__list");
  if (!search || !query || !results) return;

  search.setAttribute("aria-label", query.getAttribute("aria-label")); // the theme leaves its dialog without a name

  const plain = (name) => name.toLowerCase().replace(/[\s-]+/g, " ").trim();
  const isAsked = (result) =>
    [...result.querySelectorAll(".md-tag")].some((name) => plain(name.textContent) === plain(query.value));

  new MutationObserver(() => {
    results.querySelectorAll("nav.md-tags").forEach((names) => names.setAttribute("role", "none")); // they lead nowhere
    const entry = [...results.children].find(isAsked);
    if (!entry) return;
    entry.querySelector("[data-md-score]").dataset.mdScore = "Infinity"; // the Enter key opens the highest score
    if (entry !== results.firstElementChild) results.prepend(entry);
  }).observe(results, { childList: true });
})();
