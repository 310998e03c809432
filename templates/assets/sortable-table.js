/* Tables that readers can sort. A column whose heading has data-sort gets a button there. The address keeps the choice, as ?sort=city or
   ?sort=-city, so it can be sent to others and "back" undoes it; all tables of a page follow it. A cell is compared by its data-value,
   else by the date in it, else by its text. Empty values come last either way; equal rows keep the order of the page. */

const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const tables = [...document.querySelectorAll("table.sortable")].map(prepare);

show();
addEventListener("popstate", show);

function prepare(table) {
  const headings = [...table.tHead.rows[0].cells].filter((heading) => heading.dataset.sort);
  for (const heading of headings) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    table.tHead.classList.add("sorting");
    button.addEventListener("click", () => {
      const ascending = heading.getAttribute("aria-sort") === "ascending";
      remember((ascending ? "-" : "") + heading.dataset.sort);
      show();
    });
  }
  return { table, headings, groups: [...table.tBodies].map((body) => ({ body, rows: [...body.rows].filter(isNoHeading) })) };
}

/* The heading of a group stays where it is, above its rows. */
function isNoHeading(row) {
  return !row.querySelector("[scope=rowgroup]");
}

/* Sorts as the address says; without a word there, or with an unknown one, in the order of the page. */
function show() {
  const choice = new URLSearchParams(location.search).get("sort") ?? "";
  const key = choice.replace(/^-/, "");
  const direction = key === choice ? 1 : -1;
  for (const { table, headings, groups } of tables) {
    const column = headings.find((heading) => heading.dataset.sort === key);
    for (const heading of headings) heading.removeAttribute("aria-sort");
    table.dataset.sorted = column ? key : "";
    column?.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
    for (const { body, rows } of groups) {
      const sorted = column
        ? rows.map((row) => ({ row, value: valueOf(row.cells[column.cellIndex]) }))
          .sort((a, b) => compare(a.value, b.value, direction))
          .map(({ row }) => row)
        : rows;
      body.append(...sorted);
    }
  }
}

function compare(a, b, direction) {
  if (a === "" || b === "") return (a === "") - (b === "");
  const difference = a - b;
  return direction * (Number.isNaN(difference) ? collator.compare(a, b) : difference);
}

function valueOf(cell) {
  return cell.dataset.value ?? cell.querySelector("time")?.dateTime ?? cell.textContent.trim();
}

function remember(choice) {
  const address = new URL(location.href);
  address.searchParams.set("sort", choice);
  history.pushState(null, "", address);
}
