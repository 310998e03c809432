// The form of the map page: what was chosen, in its fields, in the address, and in the links to other languages.

/**
 * @param form with a field for names and facets of boxes
 * @param resetButton stands elsewhere, and is hidden while there is nothing to reset
 * @param fallback gets the focus when the button goes away
 * @param onChange told that something else was chosen
 */
export function filterForm(form, resetButton, fallback, onChange) {
  const typed = form.elements.q;
  const boxes = [...form.querySelectorAll("[type=checkbox]")];
  const facets = [...new Set(boxes.map(box => box.name))];
  const languages = [...document.querySelectorAll(".languages a")];

  /** { text, options: for each facet a list of keys } */
  function choice() {
    return {
      text: typed.value.trim(),
      options: Object.fromEntries(facets.map(facet =>
        [facet, boxes.filter(box => box.name === facet && box.checked).map(box => box.value)])),
    };
  }

  /** Shows the choice beside the closed facets. */
  function summarize() {
    const { text, options } = choice();
    resetButton.hidden = !text && Object.values(options).every(keys => keys.length === 0);
    form.querySelectorAll(".facet").forEach(facet => {
      const names = [...facet.querySelectorAll(":checked")].map(box => box.closest("label").querySelector(".option").textContent);
      facet.querySelector(".chosen").textContent = names.length > 1 ? names.length : names.join();
    });
  }

  /** Keeps the choice in the address of this page and of its other languages. */
  function remember() {
    const { text, options } = choice();
    const parameters = new URLSearchParams(facets.flatMap(facet => options[facet].map(key => [facet, key])));
    if (text) {
      parameters.append("q", text);
    }
    const query = `${parameters}` && `?${parameters}`;
    history.replaceState(history.state, "", location.pathname + query + location.hash);
    languages.forEach(link => { link.search = query; });
  }

  function change() {
    summarize();
    onChange();
    remember();
  }

  /** Chooses what the address says. Options that are not offered are ignored. */
  function recall() {
    const parameters = new URLSearchParams(location.search);
    typed.value = parameters.get("q") ?? "";
    boxes.forEach(box => { box.checked = parameters.getAll(box.name).includes(box.value); });
    change();
  }

  /** Closes all panels of options but the one around an element. */
  function closeFacets(kept) {
    form.querySelectorAll(".facet[open]").forEach(facet => { facet.open = facet.contains(kept); });
  }

  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", change);
  form.addEventListener("reset", event => {
    event.preventDefault();
    typed.value = "";
    boxes.forEach(box => { box.checked = false; });
    fallback.focus({ preventScroll: true });
    change();
  });
  addEventListener("popstate", recall);

  document.addEventListener("pointerdown", event => closeFacets(event.target));
  form.addEventListener("focusout", event => {
    if (event.relatedTarget) {
      closeFacets(event.relatedTarget);
    }
  });
  form.addEventListener("keydown", event => {
    const open = event.target.closest(".facet[open]");
    if (event.key === "Escape" && open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  return { facets, choice, recall };
}
