/* Stands in for Worker on pages that were opened from a disk, where a browser starts none: the worker's script runs in
   a hidden frame instead. The theme's search works with it. Its name, IFrameWorker, is what the theme looks for. */
(() => {
  "use strict";
  if (location.protocol !== "file:") return;

  const Native = window.Worker;

  function add(script, frame) {
    const element = frame.document.createElement("script");
    element.src = script;
    element.async = false; // several run in the order in which they were added
    return new Promise((resolve, reject) => {
      element.onload = () => resolve();
      element.onerror = () => reject(new Error(`${script} cannot be loaded`));
      frame.document.head.append(element);
    });
  }

  class IFrameWorker extends EventTarget {
    onmessage = null;
    onerror = null;
    #frame = document.createElement("iframe");
    #port;

    constructor(script, options) {
      super();
      const address = new URL(script, document.baseURI);
      if (address.protocol !== "file:") return new Native(script, options);

      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      this.#frame.hidden = true;
      document.body.append(this.#frame);
      const inside = this.#frame.contentWindow;
      inside.postMessage = (data, ...more) => port2.postMessage(data, ...more);
      inside.importScripts = (...scripts) => Promise.all(scripts.map((each) => add(each, inside)));
      port1.onmessage = ({ data }) => this.#tell("message", new MessageEvent("message", { data }));
      add(address.href, inside).then(
        () => { // what was sent meanwhile has waited in the channel
          port2.onmessage = ({ data }) => inside.dispatchEvent(new inside.MessageEvent("message", { data }));
        },
        (error) => this.#tell("error", new ErrorEvent("error", { error, message: error.message })),
      );
    }

    postMessage(data, ...more) {
      this.#port.postMessage(data, ...more);
    }

    terminate() {
      this.#port.close();
      this.#frame.remove();
    }

    #tell(kind, event) {
      this[`on${kind}`]?.(event);
      this.dispatchEvent(event);
    }
  }

  window.IFrameWorker = window.Worker = IFrameWorker;
})();
