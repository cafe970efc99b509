/* Makes a self-test answer. It tells the page around it, by an event, how many answers are right and what was chosen,
   and takes by another event what was chosen before. Nothing is kept here. */
(() => {
  "use strict";

  const SAID = { true: "Right", false: "Not right" };

  function start(test) {
    const controls = [...test.querySelectorAll("select[data-right]")];
    const buttons = test.querySelector(".gl-test-buttons");
    const again = test.querySelector(".gl-again");
    const score = test.querySelector(".gl-score");
    if (!controls.length) return;

    const resultOf = (control) => document.getElementById(`${control.id}.result`);
    const isRight = (control) => control.value === control.dataset.right;
    const chosen = () => controls.map((control) => (control.value === "" ? -1 : Number(control.value)));

    function tell(control, text, kind) {
      const result = resultOf(control);
      result.textContent = text;
      result.dataset.kind = kind;
    }

    function show() {
      controls.forEach((control) => {
        if (control.value === "") tell(control, "Not answered", "none");
        else tell(control, SAID[isRight(control)], isRight(control));
      });
      const right = controls.filter(isRight).length;
      score.textContent = `${right} of ${controls.length} right`;
      again.hidden = false;
      return right;
    }

    function clear() {
      controls.forEach((control) => tell(control, "", ""));
      score.textContent = "";
      again.hidden = true;
    }

    test.querySelector(".gl-check").addEventListener("click", () => {
      const detail = { right: show(), of: controls.length, answers: chosen() };
      test.dispatchEvent(new CustomEvent("gl-scored", { bubbles: true, detail }));
    });
    again.addEventListener("click", () => {
      clear();
      controls.forEach((control) => {
        control.value = "";
      });
      controls[0].focus();
    });
    test.addEventListener("change", ({ target }) => {
      if (!controls.includes(target)) return;
      tell(target, "", ""); // what was said of the answer before
      score.textContent = "";
    });
    test.addEventListener("gl-restore", ({ detail }) => {
      const answers = Array.isArray(detail?.answers) ? detail.answers : [];
      controls.forEach((control, index) => {
        const known = Number.isInteger(answers[index]) && answers[index] in [...control.options].slice(1);
        control.value = known ? String(answers[index]) : "";
      });
      if (controls.some((control) => control.value !== "")) show();
      else clear();
    });

    controls.forEach((control) => control.setAttribute("aria-describedby", `${control.id}.result`));
    buttons.hidden = false;
  }

  document.querySelectorAll(".gl-test").forEach(start);
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll(".gl-answers").forEach((each) => {
      each.open = true;
    });
  });
})();
