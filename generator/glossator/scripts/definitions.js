/* Opens a term's definition in place: on hover, on focus and on tap.
   Without this script the same link leads to the same words at the foot of the page. */
(() => {
  "use strict";
  if (!("popover" in HTMLElement.prototype)) return;

  const OPEN_AFTER = 120; // milliseconds a pointer rests on a term before it opens
  const CLOSE_AFTER = 300; // milliseconds to move from the term to its definition
  const GAP = 6; // pixels between the term and its definition
  const EDGE = 8; // pixels kept free at the edges of the window

  const card = document.createElement("div");
  card.className = "gl-popover";
  card.popover = "auto"; // the browser closes it on Esc and on a click elsewhere
  let term = null; // the link whose definition is open
  let timer = 0;
  let touching = false;
  let closing = false;

  const termAt = (target) => (target instanceof Element ? target.closest("a.gl-term") : null);
  const isOpen = () => card.matches(":popover-open");
  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  function fill(entry) {
    const copy = entry.cloneNode(true);
    copy.removeAttribute("id");
    copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    copy.querySelectorAll(".gl-back").forEach((each) => each.remove());
    const list = document.createElement("dl");
    list.append(copy);
    card.replaceChildren(list);
  }

  function open(link) {
    clearTimeout(timer);
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!entry || (term === link && isOpen())) return;
    fill(entry);
    term = link;
    link.after(card); // next in the order of the Tab key
    card.showPopover();
    place();
  }

  function close() {
    clearTimeout(timer);
    if (isOpen()) card.hidePopover();
    closing = false; // the focus is on its way to something else, which may be a term too
  }

  function place() {
    const lines = [...term.getClientRects()];
    if (!lines.length) return;
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const width = document.documentElement.clientWidth;
    const height = window.innerHeight;
    card.style.maxHeight = "none";
    const above = top - GAP - EDGE;
    const below = height - bottom - GAP - EDGE;
    const goesBelow = card.offsetHeight <= below || below >= above;
    card.style.maxHeight = `${Math.max(goesBelow ? below : above, 0)}px`;
    const y = goesBelow ? bottom + GAP : top - GAP - card.offsetHeight;
    const x = Math.max(EDGE, Math.min(lines[0].left, width - EDGE - card.offsetWidth));
    card.style.left = `${x + window.scrollX}px`;
    card.style.top = `${y + window.scrollY}px`;
  }

  const inUse = () =>
    card.matches(":hover") || term?.matches(":hover, :focus-visible") || card.contains(document.activeElement);
  const closeSoon = () => later(() => inUse() || close(), CLOSE_AFTER);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = termAt(event.target);
    if (link) later(() => open(link), OPEN_AFTER);
    else if (card.contains(event.target)) clearTimeout(timer);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch") return;
    if (termAt(event.target) || card.contains(event.target)) closeSoon();
  });
  document.addEventListener("pointerdown", (event) => {
    touching = event.pointerType === "touch";
  }, true);
  document.addEventListener("keydown", () => {
    touching = false;
  }, true);
  document.addEventListener("click", (event) => {
    const link = touching && termAt(event.target);
    if (!link) return;
    event.preventDefault();
    open(link);
  });
  document.addEventListener("focusin", (event) => {
    const link = termAt(event.target);
    if (link && !closing && link.matches(":focus-visible")) open(link);
  });
  document.addEventListener("focusout", (event) => {
    const next = event.relatedTarget;
    if (isOpen() && next && next !== term && !card.contains(next)) close();
  });
  card.addEventListener("beforetoggle", (event) => {
    closing = event.newState === "closed"; // the browser now hands the focus back to the term
  });
  card.addEventListener("toggle", () => {
    closing = false;
  });
  window.addEventListener("resize", () => isOpen() && place());
  window.addEventListener("beforeprint", () => {
    close();
    document.querySelectorAll(".gl-uses details").forEach((each) => {
      each.open = true;
    });
  });
})();
