/* What every page can do with a script: copy, share, and be read without a network. */
"use strict";

(() => {
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "hidden"; // from eyes: the button itself says it to them
  document.body.append(status);

  /** Says it to a screen reader; the same words twice are said twice. */
  function announce(words) {
    status.textContent = "";
    setTimeout(() => {
      status.textContent = words;
    }, 50);
  }

  /** For pages under file:// and http://, in which there is no clipboard. */
  function copyBySelection(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("aria-hidden", "true");
    area.style.position = "fixed"; // else the page scrolls down to it
    area.style.opacity = "0";
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (focused) {
      focused.focus();
    }
    return done ? Promise.resolve() : Promise.reject(new Error("nothing was copied"));
  }

  function copy(text) {
    return navigator.clipboard && window.isSecureContext
      ? navigator.clipboard.writeText(text).catch(() => copyBySelection(text))
      : copyBySelection(text);
  }

  function address() {
    const canonical = document.querySelector("link[rel=canonical]");
    return canonical ? canonical.href : location.href.split("#")[0];
  }

  function copyOnClick(button, text) {
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener("click", () => copy(text()).then(() => {
      button.textContent = button.dataset.done;
      announce(button.dataset.done);
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    }, () => announce(button.dataset.failed || "")));
  }

  document.querySelectorAll("button[data-copy]").forEach(button => copyOnClick(button, () => button.dataset.copy));
  document.querySelectorAll("button[data-copy-link]").forEach(button => copyOnClick(button, address));

  document.querySelectorAll("button[data-share]").forEach(button => {
    if (navigator.share) {
      button.hidden = false;
      button.addEventListener("click", () => {
        // a person who closes the menu without sharing has made no mistake
        navigator.share({ title: button.dataset.share, url: address() }).catch(() => undefined);
      });
    }
  });

  const worker = document.documentElement.dataset.worker;
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
  if (worker && "serviceWorker" in navigator && (location.protocol === "https:" || local && location.protocol === "http:")) {
    window.addEventListener("load", () => {
      navigator.serviceWorker.register(worker).catch(refused => {
        // a browser that forbids it shows the same pages, with a network
        console.info("the pages are not kept for reading without a network:", refused);
      });
    });
  }
})();
