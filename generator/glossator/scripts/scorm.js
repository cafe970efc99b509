/* Tells a learning platform how far its reader came, in SCORM 1.2 or 2004. Opened without a platform, it does nothing.
   Complete is who has reached the end of the page. The score is the best result of the self-test, from 0 to 100; nobody
   passes or fails. Kept are the reader's answers and place, nothing else, and nowhere but with the platform. */
(() => {
  "use strict";
  const FARTHEST = 500; // windows to look through for the platform
  const LONGEST_STATE = 4000; // characters; SCORM 1.2 allows 4096
  const LONGEST_PLACE = 250; // characters; SCORM 1.2 allows 255
  const DECIDED = ["completed", "passed", "failed"]; // never undone
  const ONLY_LOOKED_AT = ["browse", "review"]; // what happens then does not count
  const TOP = "top"; // the place of who has not scrolled; some platforms take no empty one
  const NOT_RECORDED = "Your learning platform did not record your progress.";

  const clock = (seconds) => ({
    hours: Math.min(9999, Math.floor(seconds / 3600)),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: (Math.floor(seconds * 100) % 6000) / 100,
  });
  const PLATFORMS = {
    scorm12: {
      api: "API",
      begin: "LMSInitialize",
      get: "LMSGetValue",
      set: "LMSSetValue",
      save: "LMSCommit",
      end: "LMSFinish",
      mode: "cmi.core.lesson_mode",
      status: "cmi.core.lesson_status",
      score: "cmi.core.score",
      scaled: false,
      place: "cmi.core.lesson_location",
      time: "cmi.core.session_time",
      exit: "cmi.core.exit",
      inItsWords({ hours, minutes, seconds }) {
        const digits = (number, count) => String(number).padStart(count, "0");
        return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(seconds.toFixed(2), 5)}`;
      },
    },
    scorm2004: {
      api: "API_1484_11",
      begin: "Initialize",
      get: "GetValue",
      set: "SetValue",
      save: "Commit",
      end: "Terminate",
      mode: "cmi.mode",
      status: "cmi.completion_status",
      score: "cmi.score",
      scaled: true,
      place: "cmi.location",
      time: "cmi.session_time",
      exit: "cmi.exit",
      inItsWords: ({ hours, minutes, seconds }) => `PT${hours}H${minutes}M${seconds}S`,
    },
  };
  const { platform: kind, edition } = document.documentElement.dataset;
  const names = PLATFORMS[kind];
  const api = names && (find(window) || find(window.opener));
  if (!api) return;

  const recorded = document.getElementById("gl.recorded");
  let open = ask(names.begin, "") === "true";
  if (!open) {
    recorded.textContent = NOT_RECORDED;
    return;
  }
  const began = performance.now();
  const counts = !ONLY_LOOKED_AT.includes(get(names.mode));
  let status = get(names.status);
  let best = parseFloat(get(`${names.score}.raw`)); // not a number until there is a score
  let state = get("cmi.suspend_data");
  let place = get(names.place);
  let reached = false; // whether the reader came to the end this time
  let share = NaN; // the best result of the self-test this time, from 0 to 1

  /* The platform's side, from this window outwards: through its parents, then to who opened it, and so on. */
  function find(start) {
    let here = start;
    for (let steps = 0; here && steps < FARTHEST; steps += 1) {
      try {
        const found = here[names.api];
        if (typeof found?.[names.begin] === "function") return found;
      } catch {
        // a window of another site does not let itself be looked into, but its parents can be asked for
      }
      here = here.parent === here ? here.opener : here.parent;
    }
    return null;
  }

  function ask(name, ...values) {
    try {
      return String(api[name](...values) ?? "");
    } catch {
      return "";
    }
  }

  function get(element) {
    return ask(names.get, element);
  }

  function set(element, value) {
    return ask(names.set, element, value) === "true";
  }

  function tellStatus() {
    if (DECIDED.includes(status)) return true;
    const due = reached ? "completed" : "incomplete";
    if (due !== status && !set(names.status, due)) return false;
    status = due;
    return true;
  }

  function tellScore() {
    const due = Math.round(share * 10_000) / 100;
    if (Number.isNaN(due) || due <= best) return true;
    set(`${names.score}.min`, "0");
    set(`${names.score}.max`, "100");
    if (names.scaled) set(`${names.score}.scaled`, String(Math.round(share * 10_000) / 10_000));
    if (!set(`${names.score}.raw`, String(due))) return false;
    best = due;
    return true;
  }

  /* The last thing with a name above the middle of the window; what is not shown at all has no place. */
  function here() {
    if (!window.innerHeight) return place || TOP;
    if (!window.scrollY) return TOP;
    const isPassed = (each) =>
      each.id.length <= LONGEST_PLACE &&
      each.getClientRects().length > 0 &&
      each.getBoundingClientRect().top <= window.innerHeight / 2;
    return [...document.querySelectorAll("main [id]")].filter(isPassed).at(-1)?.id ?? TOP;
  }

  function save() {
    if (!open || !counts) return;
    const told = [tellStatus(), tellScore()];
    place = here();
    set(names.place, place);
    if (state) set("cmi.suspend_data", state);
    set(names.time, names.inItsWords(clock((performance.now() - began) / 1000)));
    set(names.exit, "suspend");
    const saved = ask(names.save, "") === "true";
    recorded.textContent = saved && !told.includes(false) ? "" : NOT_RECORDED;
  }

  function leave() {
    save();
    if (open) ask(names.end, "");
    open = false;
  }

  function remember(answers) {
    const text = JSON.stringify({ edition, answers });
    const plain = text.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
    if (plain.length <= LONGEST_STATE) state = plain;
  }

  function restore() {
    try {
      const kept = JSON.parse(state);
      const test = kept.edition === edition && document.querySelector(".gl-test");
      if (test) test.dispatchEvent(new CustomEvent("gl-restore", { detail: { answers: kept.answers } }));
    } catch {
      // nothing is kept, or nothing that this page wrote
    }
    const last = place && !location.hash && document.getElementById(place);
    if (last) last.scrollIntoView({ block: "center", behavior: "instant" });
  }

  restore();
  save();
  window.addEventListener("gl-scored", ({ detail: { right, of, answers } }) => {
    if (of > 0) share = Math.max(share || 0, right / of);
    remember(answers);
    save();
  }, true);
  new IntersectionObserver((seen, observer) => {
    if (!seen.some((each) => each.isIntersecting)) return;
    observer.disconnect();
    reached = true;
    save();
  }).observe(document.getElementById("gl.end"));
  document.addEventListener("visibilitychange", () => document.hidden && save());
  window.addEventListener("pagehide", leave);
})();
