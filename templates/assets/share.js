// Copies the address of the page, and hands the page to the system's share sheet where the browser has one.
const share = document.querySelector(".share");
const link = share.querySelector("[rel=bookmark]");
const status = share.querySelector("[role=status]");
const copy = share.querySelector("[data-do=copy]");
const send = share.querySelector("[data-do=send]");

/** Where the clipboard is closed to the page, as on a site without HTTPS, the address is selected at least. */
async function copyAddress() {
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(link.href);
    status.textContent = copy.dataset.done;
  } catch {
    getSelection().selectAllChildren(link);
    status.textContent = copy.dataset.failed;
  }
}

async function sendPage() {
  try {
    await navigator.share({ title: document.querySelector("h1").textContent.trim(), url: link.href });
  } catch (reason) {
    if (reason.name !== "AbortError") { // that is a reader who changed their mind
      copyAddress();
    }
  }
}

copy.addEventListener("click", copyAddress);
copy.hidden = false;
send.addEventListener("click", sendPage);
send.hidden = !navigator.share;
