// A filter for the tables of functions and features: by target, version, answer and words. No network, no build step.
"use strict";
(() => {
  /** Return the versions of each target, from the page's list of them. */
  const listed = () => {
    const found = new Map();
    for (const item of document.querySelectorAll("li")) {
      const [, name, versions] = /^(\w+): ([\w., ]+)$/.exec(item.textContent.trim()) ?? [];
      if (name) found.set(name, versions.split(", "));
    }
    return found;
  };

  /** Return the lines of a cell: its first and last version, empty for all, the answer, and the text as nodes. */
  const linesOf = (cell) => {
    const link = cell.children.length === 1 && cell.firstElementChild.textContent === cell.textContent;
    const holder = link && cell.firstElementChild.tagName === "A" ? cell.firstElementChild : cell;
    const lines = [[]];
    for (const node of holder.childNodes) {
      if (node.nodeName === "BR") lines.push([]);
      else lines.at(-1).push(node);
    }
    return lines.map((nodes) => {
      const text = nodes.map((node) => node.textContent).join("").trim();
      const words = text.split(/[ :]+/);
      const whole = /^(native|renamed|rewritten|refused|yes|no)$/.test(words[0]);
      const [first, last] = whole ? ["", ""] : words[0].split("-");
      return { first, last: last ?? first, answer: words[whole ? 0 : 1], nodes, holder };
    });
  };

  const selection = (label, values) => {
    const element = document.createElement("select");
    for (const [value, text] of values) element.add(new Option(text, value));
    return labelled(label, element);
  };

  const labelled = (label, element) => {
    const around = document.createElement("label");
    around.append(`${label} `, element);
    return around;
  };

  const filter = (table, versions) => {
    const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
    const rows = [...table.tBodies[0].rows].map((row) => ({
      row,
      words: `${row.cells[0].textContent} ${versions.has(names[1]) ? "" : row.cells[1].textContent}`.toLowerCase(),
      cells: new Map(names.map((name, at) => [name, row.cells[at]]).filter(([name]) => versions.has(name))),
      lines: new Map(),
    }));
    for (const one of rows) for (const [name, cell] of one.cells) one.lines.set(name, linesOf(cell));
    const answers = new Set(rows.flatMap((one) => [...one.lines.values()].flat().map((line) => line.answer)));

    const target = selection("Target", [["", "all"], ...[...versions.keys()].map((name) => [name, name])]);
    const version = selection("Version", [["", "all"]]);
    const answer = selection("Answer", [["", "any"], ...[...answers].sort().map((one) => [one, one])]);
    const search = document.createElement("input");
    search.type = "search";
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    const form = document.createElement("form");
    form.setAttribute("aria-label", "Filter the table");
    form.append(target, version, answer, labelled("Words", search));
    form.style.cssText = "display:flex;flex-wrap:wrap;gap:.4rem 1.2rem";
    for (const control of form.querySelectorAll("select, input")) {
      control.style.cssText = "border:1px solid currentColor;border-radius:.2rem;padding:.2rem .4rem;appearance:auto";
    }
    // The theme puts a table into an element that scrolls: the form stays outside and wraps.
    (table.closest(".md-typeset__scrollwrap") ?? table).before(form, status);
    const [chosen, which, said] = [target, version, answer].map((one) => one.querySelector("select"));

    const applies = (line, name) => {
      const known = versions.get(name);
      const at = known.indexOf(which.value);
      const within = !line.first || (known.indexOf(line.first) <= at && at <= known.indexOf(line.last));
      return (!which.value || within) && (!said.value || line.answer === said.value);
    };

    const show = () => {
      let shown = 0;
      const looked = chosen.value ? [chosen.value] : [...versions.keys()];
      for (const one of rows) {
        const words = search.value.toLowerCase().split(/\s+/);
        const fits = looked.some((name) => one.lines.get(name)?.some((line) => applies(line, name)));
        one.row.hidden = !fits || !words.every((word) => one.words.includes(word));
        shown += one.row.hidden ? 0 : 1;
        for (const [name, lines] of one.lines) {
          one.cells.get(name).hidden = Boolean(chosen.value) && chosen.value !== name;
          const kept = which.value && name === chosen.value ? lines.filter((line) => applies(line, name)) : lines;
          lines[0].holder.replaceChildren(
            ...kept.flatMap((line, at) => (at ? [document.createElement("br"), ...line.nodes] : line.nodes)),
          );
        }
      }
      for (const [at, name] of names.entries()) {
        table.tHead.rows[0].cells[at].hidden = Boolean(chosen.value) && versions.has(name) && chosen.value !== name;
      }
      status.textContent = `${shown} of ${rows.length} rows`;
    };

    chosen.addEventListener("change", () => {
      which.replaceChildren(new Option("all", ""));
      for (const one of versions.get(chosen.value) ?? []) which.add(new Option(one, one));
      which.disabled = !chosen.value;
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", show);
    which.disabled = true;
    show();
  };

  const start = () => {
    const versions = listed();
    for (const table of document.querySelectorAll("table")) {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
      if (versions.size && [...versions.keys()].every((name) => heads.includes(name))) filter(table, versions);
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
