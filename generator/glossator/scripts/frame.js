/* A framed page tells its host how high it is, and nothing else. It takes no orders: all it answers is that question. */
(() => {
  "use strict";
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (window.parent === window) return;

  // What a host says that wants to know the height; whatever else it says is not listened to
  const QUESTIONS = ["iframe-child-init", "iframe-get-child-dimensions"];
  let told = 0; // the height that was told last, in CSS pixels

  function tell() {
    told = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (!told) return; // the frame is not shown
    window.parent.postMessage({ type: "iframe-resized", height: told }, "*"); // @open-iframe-resizer/core
    window.parent.postMessage({ subject: "lti.frameResize", height: told }, "*"); // learning platforms
  }

  new ResizeObserver(() => {
    if (Math.ceil(document.documentElement.getBoundingClientRect().height) !== told) tell();
  }).observe(document.documentElement);

  window.addEventListener("message", ({ source, data }) => {
    if (source === window.parent && QUESTIONS.includes(data?.type)) tell();
  });

  // A frame as high as its page cannot scroll: a link within it has to move the host's window
  window.addEventListener("hashchange", () => {
    document.querySelector(":target")?.scrollIntoView();
  });
})();
