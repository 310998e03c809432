// Reloads the page when the site was built anew, and shows what is wrong when it could not be built.
// The local server adds this script to pages; the published site does not have it.

const shownSite = new URL(import.meta.url).searchParams.get("site");
let dialog;
let events;

function listen() {
  events = new EventSource(new URL("events", import.meta.url));
  events.addEventListener("site", ({ data }) => {
    if (data !== shownSite) location.reload();
  });
  events.addEventListener("report", ({ data }) => show(data));
}

function show(text) {
  dialog ??= createDialog();
  dialog.querySelector("pre").textContent = text;
  if (!dialog.open) dialog.showModal();
}

function createDialog() {
  const element = document.createElement("dialog");
  element.setAttribute("aria-label", "The site was not built");
  Object.assign(element.style, { maxInlineSize: "90vw", maxBlockSize: "90vh", overflow: "auto" });
  const text = document.createElement("pre");
  const form = document.createElement("form");
  form.method = "dialog";
  const button = document.createElement("button");
  button.textContent = "Close";
  form.append(button);
  element.append(text, form);
  document.body.append(element);
  return element;
}

// A browser opens only six connections to a host: a page that nobody sees gives its own back.
document.addEventListener("visibilitychange", () => {
  events?.close();
  if (!document.hidden) listen();
});
if (!document.hidden) listen();
