/* Closes the list of downloads on Esc and on a click elsewhere, as menus do. It opens without a script. */
(() => {
  "use strict";
  const opened = () => document.querySelector("details.gl-downloads[open]");

  document.addEventListener("click", ({ target }) => {
    const list = opened();
    if (list && !list.contains(target)) list.open = false;
  });
  document.addEventListener("keydown", ({ key }) => {
    const list = key === "Escape" ? opened() : null;
    if (!list) return;
    list.open = false;
    list.querySelector("summary").focus();
  });
})();
