// Notes, for each key, when the results that it asked for were painted. `painted()` gives the milliseconds since the key,
// or nothing where the answer changed nothing that is shown.
globalThis.recorder = {
  keyTime: 0,
  /** Times that nobody has asked for yet, and who waits for one: either may come first. */
  times: [],
  resolve: undefined,
  painted() {
    if (this.times.length > 0) return Promise.resolve(this.times.shift());
    return new Promise((resolve) => (this.resolve = resolve));
  },
  /** The worker has answered: what the page then changes is painted with its next frame. */
  answered() {
    const end = (milliseconds) => {
      clearTimeout(timer);
      observer.disconnect();
      if (this.resolve) this.resolve(milliseconds);
      else this.times.push(milliseconds);
      this.resolve = undefined;
    };
    const timer = setTimeout(() => end(undefined), 500);
    const observer = new MutationObserver(() => {
      observer.disconnect();
      clearTimeout(timer);
      requestAnimationFrame(() =>
        afterPaint(() => {
          performance.mark('search-key', {startTime: this.keyTime});
          performance.mark('search-painted');
          end(performance.now() - this.keyTime);
        }),
      );
    });
    observer.observe(document.querySelector('dialog'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  },
};

// A task that was queued within a frame runs when the frame has been painted.
const afterPaint = (action) => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = action;
  port2.postMessage(undefined);
};

window.addEventListener('keydown', ({timeStamp}) => (recorder.keyTime = timeStamp), {capture: true});

globalThis.Worker = class extends globalThis.Worker {
  constructor(...values) {
    super(...values);
    this.addEventListener('message', ({data}) => data.answer && recorder.answered());
  }
};
