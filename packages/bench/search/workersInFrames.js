// Chromium slows down a page and not its workers. This runs each worker in a frame of the page, on the page's own thread,
// so that the slowdown reaches it too. It takes the worker its thread as well, so times are no better than a reader's.
globalThis.Worker = class extends EventTarget {
  #port;
  #frame;

  constructor(address) {
    super();
    const {port1, port2} = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({data, ports}) => {
      const event = new MessageEvent('message', {data, ports: [...ports]});
      this.dispatchEvent(event);
      this.onmessage?.(event);
    };
    this.#frame = document.createElement('iframe');
    this.#frame.hidden = true;
    this.#frame.src = '/empty.html';
    this.#frame.onload = () => this.#start(String(address), port2);
    document.documentElement.append(this.#frame);
  }

  postMessage(message, transfer = []) {
    this.#port.postMessage(message, transfer);
  }

  terminate() {
    this.#frame.remove();
  }

  async #start(address, port) {
    const inner = this.#frame.contentWindow;
    inner.postMessage = (message, transfer = []) => port.postMessage(message, Array.isArray(transfer) ? transfer : []);
    inner.importScripts = (...addresses) => {
      for (const one of addresses) {
        const request = new XMLHttpRequest();
        request.open('GET', one, false);
        request.send();
        inner.eval(request.responseText);
      }
    };
    try {
      inner.eval(await (await fetch(address)).text());
    } catch (error) {
      this.onerror?.(new ErrorEvent('error', {error, message: String(error)}));
      this.dispatchEvent(new ErrorEvent('error', {error, message: String(error)}));
      return;
    }
    port.onmessage = ({data, ports}) =>
      inner.dispatchEvent(new inner.MessageEvent('message', {data, ports: [...ports]}));
  }
};
