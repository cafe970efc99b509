/* The dialog with the code that shows a page, or a part of it, in another page.
   Without this script the same link leads to the page that stands in the frame. */
(() => {
  "use strict";
  if (!window.HTMLDialogElement) return;

  const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"; // as in sharing.py
  const MOST = 9999; // pixels
  const SIZES = { full: [null, null], column: [640, null], slide: [960, 540], narrow: [320, null] }; // width, height
  const DIALOG = `
    <div class="gl-sharing-head"><h2 id="gl.sharing">Embed</h2><p role="status"></p>
      <button type="button" value="close">Close</button></div>
    <p class="gl-sharing-own-disk" hidden>You read this from your own disk, where nobody else can see it.
      Take the code from the published page.</p>
    <div class="gl-sharing-choices">
      <label class="gl-wide">Part <select name="part" autofocus></select></label>
      <label>Size <select name="size"><option value="full">Full width</option>
        <option value="column">Column, 640 wide</option><option value="slide">Slide, 960 × 540</option>
        <option value="narrow">Side bar, 320 wide</option><option value="own">As below</option></select></label>
      <label>Theme <select name="theme"><option value="">Automatic</option><option value="light">Light</option>
        <option value="dark">Dark</option></select></label>
      <label>Width in pixels <input type="number" name="width" min="1" max="${MOST}" placeholder="full width"></label>
      <label>Height in pixels <input type="number" name="height" min="1" max="${MOST}"></label>
    </div>
    <div class="gl-sharing-codes">
      <div><label for="gl.sharing.frame">Frame</label> <span>for web pages and courses</span>
        <button type="button" value="frame">Copy<span class="gl-hidden"> the frame</span></button>
        <textarea id="gl.sharing.frame" name="frame" rows="5" readonly spellcheck="false"></textarea></div>
      <div><label for="gl.sharing.link">Link</label> <span>where frames are not allowed</span>
        <button type="button" value="link">Copy<span class="gl-hidden"> the link</span></button>
        <textarea id="gl.sharing.link" name="link" rows="3" readonly spellcheck="false"></textarea></div>
      <div><label for="gl.sharing.list">Text</label> <span>where only words get through</span>
        <button type="button" value="list">Copy<span class="gl-hidden"> the text</span></button>
        <textarea id="gl.sharing.list" name="list" rows="5" readonly spellcheck="false"></textarea></div>
    </div>
    <div class="gl-sharing-preview"><h3>Preview</h3><div></div></div>`;

  // Code

  const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
  const escaped = (text) => text.replace(/[&<>"']/g, (each) => REFERENCES[each]);
  const style = (theme) => `border:0;max-width:100%${theme && `;color-scheme:${theme}`}`;
  const source = (part, theme) => part.href + (theme && `?theme=${theme}`);
  const linkTo = (part) => `<a href="${escaped(part.page)}">${escaped(part.title)}</a>`;

  const frameOf = (part, { theme, width, height }) =>
    `<iframe src="${escaped(source(part, theme))}" title="${escaped(part.title)}" width="${width ?? "100%"}" ` +
    `height="${height}" loading="lazy" style="${style(theme)}" sandbox="${SANDBOX}"></iframe>`;

  // Text: for each part of a page, its names and what belongs to them

  const all = (within, selector) => [...within.querySelectorAll(selector)];
  const word = (entry) => [entry.querySelector("dt, .gl-entry-name"), all(entry, ".gl-definition")];
  const words = (page) => all(page, '[id="gl.words"] > .gl-word').map(word);
  const short = (page) => [[page.querySelector("h1"), all(page, ".gl-short p")]];
  const ENTRIES = {
    words,
    short,
    article: (page) => (page.querySelector(".gl-word") ? words(page) : short(page)),
    glossary: (page) => all(page, ".gl-term-entry").map(word),
    term: (page, id) => {
      const entry = page.getElementById(`word.${id}`);
      return [entry ? word(entry) : [page.querySelector("h1"), all(page, ".gl-entry > .gl-definition")]];
    },
    timeline: (page) =>
      all(page, ".gl-event").map((event) => [
        event.querySelector(".gl-date"),
        all(event, ".gl-happening > :not(.gl-event-links)"),
      ]),
  };

  function textIn(name, element) {
    const copy = element.cloneNode(true);
    all(copy, ".headerlink, .gl-ref, .gl-hidden").forEach((each) => each.remove());
    const text = escaped(copy.textContent.replace(/[ \t\r\n]+/g, " ").trim());
    const lang = copy.querySelector("[lang]")?.lang;
    const tongue = lang ? ` lang="${escaped(lang)}" dir="auto"` : "";
    return `<${name}${tongue}>${element.matches(".gl-short p, .gl-evidence") ? `“${text}”` : text}</${name}>`;
  }

  function listOf(part, page) {
    const entries = ENTRIES[part.kind](page, part.target).filter(([, contents]) => contents.length);
    const lines = entries.map(([name, contents]) => [textIn("dt", name), ...contents.map((each) => textIn("dd", each))]);
    const list = lines.length ? `<dl>\n${lines.map((each) => each.join("")).join("\n")}\n</dl>\n` : "";
    return `${list}<p>${linkTo(part)}</p>`;
  }

  /* The page that a part's words stand on: this one, but for the whole glossary on the page of a word. */
  async function pageOf(part) {
    if (part.kind !== "glossary" || document.querySelector(".gl-term-entry")) return document;
    if (location.protocol === "file:") throw new TypeError("A page on a disk cannot read another.");
    return new DOMParser().parseFromString(await (await fetch(part.page)).text(), "text/html");
  }

  // The dialog

  const dialog = document.createElement("dialog");
  dialog.className = "gl-sharing";
  dialog.setAttribute("aria-labelledby", "gl.sharing");
  dialog.innerHTML = DIALOG;
  const [box, status] = [".gl-sharing-preview div", "[role=status]"].map((each) => dialog.querySelector(each));
  const field = Object.fromEntries(all(dialog, "[name]").map((each) => [each.name, each]));
  let parts = [];
  let listed = null; // the part whose text is shown

  const chosen = () => parts[field.part.selectedIndex];
  const pixels = (input) => (input.valueAsNumber >= 1 ? Math.min(Math.round(input.valueAsNumber), MOST) : null);
  const look = () => ({
    theme: field.theme.value,
    width: pixels(field.width),
    height: pixels(field.height) ?? chosen().height,
  });

  function partIn(link) {
    const { kind, target, title, height, page, group } = link.dataset;
    const name = link.textContent;
    return { href: link.href, page: new URL(page, link.baseURI).href, kind, target, title, height: +height, group, name };
  }

  function offer(link) {
    parts = all(link.parentElement, "li a").map(partIn);
    const groups = new Map([["", field.part]]);
    field.part.replaceChildren();
    for (const { name, group = "" } of parts) {
      if (!groups.has(group)) {
        const element = document.createElement("optgroup");
        element.label = group;
        field.part.append(element);
        groups.set(group, element);
      }
      groups.get(group).append(new Option(name));
    }
  }

  function takeSize() {
    if (field.size.value === "own") return;
    const [width, height] = SIZES[field.size.value];
    field.width.value = width ?? "";
    field.height.value = height ?? chosen().height;
  }

  async function show() {
    const part = chosen();
    preview(part);
    field.frame.value = frameOf(part, look());
    field.link.value = linkTo(part);
    if (part === listed) return;
    listed = part;
    status.textContent = "";
    field.list.value = `<p>${linkTo(part)}</p>`;
    try {
      const page = await pageOf(part);
      if (part === listed) field.list.value = listOf(part, page);
    } catch {
      status.textContent = "To copy the words of the whole glossary, open the glossary and embed it from there.";
    }
  }

  function preview(part) {
    const { theme } = look();
    if (box.firstChild?.src !== source(part, theme)) {
      const frame = document.createElement("iframe"); // a new one: another address would be a step of the Back button
      frame.title = `Preview of ${part.title}`;
      frame.src = source(part, theme);
      frame.style.colorScheme = theme;
      frame.setAttribute("sandbox", SANDBOX);
      box.replaceChildren(frame);
    }
    fit();
  }

  /* A frame that is wider than there is room for is shown smaller. */
  function fit() {
    if (!box.firstChild) return;
    const { width, height } = look();
    const scale = Math.min(1, box.clientWidth / (width ?? box.clientWidth));
    Object.assign(box.firstChild.style, {
      width: width ? `${width}px` : "100%",
      height: `${height}px`,
      transform: scale < 1 ? `scale(${scale})` : "",
    });
    box.style.height = `${height * scale}px`;
  }

  async function copy(area) {
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      const button = document.activeElement;
      area.select();
      if (!document.execCommand("copy")) {
        status.textContent = "The code is selected; copy it with the keyboard.";
        return;
      }
      button.focus();
    }
    status.textContent = "Copied";
  }

  new ResizeObserver(fit).observe(box);
  dialog.addEventListener("input", ({ target }) => {
    if (target === field.width || target === field.height) field.size.value = "own";
    else takeSize();
    show();
  });
  dialog.addEventListener("click", ({ target }) => {
    const button = target.closest("button")?.value;
    if (button === "close") dialog.close();
    else if (button) copy(field[button]);
  });
  dialog.addEventListener("keydown", (event) => event.stopPropagation()); // the theme has keys of its own

  // The link that opens it

  const linkAt = ({ target }) => (target instanceof Element ? target.closest("a.gl-embed") : null);
  for (const link of all(document, "a.gl-embed")) {
    link.role = "button";
    link.ariaHasPopup = "dialog";
  }
  document.addEventListener("keydown", (event) => {
    const link = event.key === " " && linkAt(event);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  document.addEventListener("click", (event) => {
    const link = linkAt(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // a new tab or window was asked for
    event.preventDefault();
    offer(link);
    document.body.append(dialog);
    dialog.querySelector(".gl-sharing-own-disk").hidden = location.protocol !== "file:";
    takeSize();
    dialog.showModal();
    show();
  });
})();
