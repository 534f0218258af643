// Asks the server for the SQL of each target, and keeps the question in the address after "#".

const form = document.querySelector("#question");
const status = document.querySelector("#status");
const panel = document.querySelector("#answer");
const EXAMPLE = "Entry.objects.filter(rating__gt=3).order_by('pub_date').values('headline')[1:5]";

function made(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

function say(text, isError = false) {
  status.textContent = text;
  status.classList.toggle("error", isError);
}

// The server escapes what it returns as html.
function code(html) {
  const inner = made("code");
  inner.innerHTML = html;
  return made("pre", { tabIndex: 0 }, inner);
}

function values(params) {
  if (!params.length) return [];
  const list = made("dl");
  for (const { marker, value, field } of params) {
    const shown = field ? [made("code", {}, value), " ", made("small", {}, field)] : [made("code", {}, value)];
    list.append(made("dt", {}, made("code", {}, marker)), made("dd", {}, ...shown));
  }
  return [made("h3", {}, "Parameters"), list];
}

function reasons(why) {
  if (!why.length) return [];
  const list = made("ul");
  for (const { name, sentence, url } of why) {
    const item = made("li", {}, made("code", {}, name), ` ${sentence} `);
    if (url.startsWith("https://")) item.append(made("a", { href: url, target: "_blank", rel: "noreferrer" }, `${new URL(url).host} on ${name}`));
    list.append(item);
  }
  return [made("h3", {}, "Why"), list];
}

/** A message, whose address of a page in parentheses is a link. */
function refusal(message) {
  const [, text, url] = message.match(/^(.*) \((https:\/\/\S+)\)$/s) ?? [null, message, null];
  const page = url ? [" (", made("a", { href: url, target: "_blank", rel: "noreferrer" }, new URL(url).host), ")"] : [];
  return made("p", { className: "refused" }, text, ...page);
}

function article(heading, ...children) {
  return made("article", {}, made("h2", {}, heading), ...children);
}

function table({ columns, rows }) {
  const head = made("tr", {}, ...columns.map((name) => made("th", { scope: "col" }, name)));
  const body = rows.map((row) => made("tr", {}, ...row.map((value) => made("td", {}, value ?? "NULL"))));
  return made("div", { className: "scroll", tabIndex: 0 }, made("table", {}, made("thead", {}, head), made("tbody", {}, ...body)));
}

function show(answer) {
  const parts = [];
  if (answer.comparison) {
    const sides = answer.comparison.map(({ target, html }) => made("div", {}, made("h3", {}, target), code(html)));
    const whole = article("Differences", made("div", { className: "pair" }, ...sides));
    whole.classList.add("wide");
    parts.push(whole);
  }
  if (answer.generic.length) {
    const generic = article("Generic SQL", ...answer.generic.flatMap(({ html, params }) => [code(html), ...values(params)]));
    generic.classList.add("generic");
    parts.push(generic);
  }
  for (const { target, statements, error } of answer.targets) {
    const shown = statements.flatMap(({ html, params, why }) => [code(html), ...values(params), ...reasons(why)]);
    if (error) shown.push(refusal(error));
    parts.push(article(target, ...shown));
  }
  for (const result of answer.results ?? []) parts.push(article("Rows on DuckDB", table(result)));
  panel.replaceChildren(...parts);
  const count = answer.targets.filter(({ error }) => !error).length;
  const refused = answer.targets.length - count;
  const others = refused ? `, not for ${refused}` : "";
  say(`Translated for ${count} ${count === 1 ? "target" : "targets"}${others}.`);
}

function question() {
  const data = new FormData(form);
  const compare = [data.get("left"), data.get("right")].filter(Boolean);
  return {
    kind: data.get("kind"),
    text: data.get("text"),
    to: [...data.getAll("to"), ...data.get("others").split(",").map((name) => name.trim()).filter(Boolean)].join(","),
    semantics: data.get("semantics"),
    compare: compare.length === 2 ? compare : [],
    rows: data.has("rows"),
  };
}

async function translate() {
  const asked = question();
  const { compare, rows, ...state } = asked;
  history.replaceState(null, "", `#${new URLSearchParams({ ...state, compare: compare.join(","), rows: rows ? "1" : "" })}`);
  say("Translating …");
  try {
    const response = await fetch("/translate", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(asked),
    });
    if (!response.ok) throw new Error((await response.text()).trim());
    const answer = await response.json();
    if (answer.error) throw new Error(answer.error);
    show(answer);
  } catch (error) {
    panel.replaceChildren();
    say(error instanceof TypeError ? "The server does not answer: is it still running?" : error.message, true);
  }
}

function fill(start) {
  const choices = Object.entries(start.targets).flatMap(([name, { versions }]) => versions.map((version) => version ? `${name}@${version}` : name));
  for (const select of [form.elements.left, form.elements.right]) {
    select.append(made("option", { value: "" }, "nothing"), ...choices.map((name) => made("option", { value: name }, name)));
  }
  form.elements.semantics.append(...start.semantics.map((name) => made("option", { value: name }, name)));
  form.elements.semantics.value = start.chosen.semantics;
  const isDefault = ([family, version]) => start.targets[family]?.default === version;
  const to = start.chosen.to.map((name) => isDefault(name.split("@")) ? name.split("@")[0] : name);
  form.elements.others.value = to.filter((name) => !(name in start.targets)).join(",");
  const boxes = document.querySelector("#targets");
  for (const [name, { default: version }] of Object.entries(start.targets)) {
    const box = made("input", { type: "checkbox", name: "to", value: name, checked: to.includes(name) });
    boxes.append(made("label", {}, box, version ? `${name}@${version}` : name));
  }
  document.querySelector("#project").textContent = start.example
    ? "Models of the example: Blog, Author, Entry. Start the server with --settings for your own."
    : "Models of your project.";
  form.elements.rows.closest("label").hidden = !start.example;
  form.elements.text.value = start.example ? EXAMPLE : "";
}

function restore() {
  const state = new URLSearchParams(location.hash.slice(1));
  if (!state.has("text")) return false;
  form.elements.text.value = state.get("text");
  form.elements.kind.value = state.get("kind") ?? "expression";
  form.elements.semantics.value = state.get("semantics") ?? "native";
  const [left = "", right = ""] = (state.get("compare") ?? "").split(",");
  form.elements.left.value = left;
  form.elements.right.value = right;
  form.elements.rows.checked = Boolean(state.get("rows"));
  const boxes = [...form.querySelectorAll("[name=to]")];
  const to = (state.get("to") ?? "").split(",");
  for (const box of boxes) box.checked = to.includes(box.value);
  form.elements.others.value = to.filter((name) => !boxes.some((box) => box.value === name)).join(",");
  return true;
}

function label() {
  document.querySelector("#text-label").textContent = form.elements.kind.value === "sql" ? "Generic SQL" : "Expression";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  translate();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    translate();
  }
});
for (const radio of form.elements.kind) radio.addEventListener("change", label);
addEventListener("hashchange", () => {
  if (restore()) say("The question of the address is filled in. Translate evaluates it.");
});

fill(await (await fetch("/start")).json());
// A question in the address is not evaluated by itself: it is Python, and links come from anywhere.
say(restore() ? "The question of the address is filled in. Translate evaluates it." : "");
label();
form.elements.text.focus();
