/** The desk's page: the list of doubts, one of them at large, and a key for each way out. */
import type { Answer } from "../answer.ts";
import type { DeskWords } from "../messages.ts";
import type { State } from "../session.ts";
import { el, fill, part } from "./element.ts";
import { DEED_KEYS, listenToKeys, SWEEP_KEYS } from "./keys.ts";
import { question } from "./question.ts";

type Told = State["doubts"][number];
type Edit = Told["edits"][number];

const words = JSON.parse(part("words").textContent ?? "{}") as DeskWords;
const lang = document.documentElement.lang;
const key = location.pathname.split("/")[1] ?? "";

let state: State | null = null;
let at = 0;
let asking: Edit | null = null;

const current = (): Told | undefined => state?.doubts[at];

async function load(): Promise<void> {
  take((await (await fetch("state")).json()) as State);
}

/** Shows a new state, at the same doubt where it is still there. */
function take(next: State): void {
  const id = current()?.id;
  const same = next.doubts.findIndex((doubt) => doubt.id === id);
  state = next;
  if (same >= 0) at = same;
  at = Math.max(0, Math.min(at, next.doubts.length - 1));
  show();
}

async function post(path: string, body: object, said: string): Promise<void> {
  const headers = { "content-type": "application/json", "x-desk-key": key };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  const result = (await response.json()) as State & { error?: string };
  if (result.error !== undefined) {
    part("status").textContent = result.error;
    return;
  }
  asking = null;
  take(result);
  part("status").textContent = said;
  part("doubt").focus();
}

function send(answer: Answer, file: string): void {
  void post("answer", answer, fill(words.written, file));
}

function answer(edit: Edit): void {
  const doubt = current();
  if (!doubt) return;
  if (edit.asks === null) send({ doubt: doubt.id, does: edit.does }, edit.file);
  else {
    asking = edit;
    show();
  }
}

function go(by: number): void {
  at = Math.max(0, Math.min(at + by, (state?.doubts.length ?? 1) - 1));
  asking = null;
  show();
  part("doubt").focus();
}

const undo = () => void post("undo", {}, words.undone);

function act(pressed: string): boolean {
  const doubt = current();
  const deed = doubt?.edits.find(({ does }) => DEED_KEYS[does] === pressed);
  const sweep = Object.entries(SWEEP_KEYS).find(([, key]) => key === pressed)?.[0];
  if (pressed === "j" || pressed === "n") go(1);
  else if (pressed === "k") go(-1);
  else if (pressed === "u") undo();
  else if (pressed === "Escape" && asking) close();
  else if (deed) answer(deed);
  else if (sweep && doubt?.kind === "quotation" && (sweep !== "confirm-speaker" || doubt.speakers.length > 0))
    send({ doubt: doubt.id, does: sweep as Answer["does"] }, "overrides.yaml");
  else return false;
  return true;
}

function close(): void {
  asking = null;
  show();
  part("doubt").focus();
}

function show(): void {
  if (!state) return;
  const { progress, doubts, more, problems } = state;
  part("progress").textContent = fill(words.progress, progress.read, progress.of);
  const bar = part("bar") as HTMLProgressElement;
  [bar.max, bar.value] = [Math.max(1, progress.of), progress.read];
  part("left").textContent = fill(words.left, doubts.length + more);
  part("problems").replaceChildren(
    ...(problems.length > 0
      ? [el("p", {}, words.problems), el("ul", {}, ...problems.map((one) => el("li", {}, one)))]
      : []),
  );
  const items = doubts.map((doubt, index) => {
    const here = index === at;
    const properties = { type: "button", tabindex: here ? 0 : -1, ...(here ? { "aria-current": "true" } : {}) };
    return el(
      "li",
      {},
      el(
        "button",
        { ...properties, onclick: () => go(index - at) },
        short(doubt.about),
        " ",
        el("small", {}, words.kinds[doubt.kind]),
      ),
    );
  });
  if (more > 0) items.push(el("li", {}, fill(words.more, more)));
  part("list").replaceChildren(...items);
  items[at]?.scrollIntoView({ block: "nearest" });
  showDoubt(current());
}

function showDoubt(doubt: Told | undefined): void {
  const article = part("doubt");
  article.dataset.id = doubt?.id ?? "";
  if (!doubt || !state) {
    article.replaceChildren(el("p", {}, words.empty), undoButton());
    return;
  }
  const passages = doubt.passages.map(({ before, exact, after, file, line }) =>
    el(
      "blockquote",
      { lang: "fr" },
      tidy(before.trimStart()),
      el("mark", {}, exact),
      tidy(after.trimEnd()),
      el("br"),
      el("small", {}, `${file}:${line}`),
    ),
  );
  const asked = asking
    ? question({ doubt, edit: asking, state, words }, (given) => send(given, asking?.file ?? ""), close)
    : null;
  article.replaceChildren(
    el("h2", {}, el("small", {}, `${words.kinds[doubt.kind]} `), el("span", { lang: "fr" }, short(doubt.about))),
    el("p", {}, doubt.why[lang] ?? "", " ", el("small", {}, fill(words.weight, Math.round(doubt.weight * 100)))),
    ...passages,
    asked ? asked.form : ways(doubt),
    el(
      "details",
      {},
      el("summary", {}, words.yaml),
      ...doubt.edits.map(({ file, yaml }) => el("pre", {}, `# ${file}\n${yaml}`)),
    ),
  );
  asked?.first.focus();
}

/** A button for each way out, with its key. */
function ways(doubt: Told): HTMLElement {
  const keyed = (key: string, label: string, onclick: () => void) =>
    el("button", { type: "button", "aria-keyshortcuts": key, onclick }, label, " ", el("kbd", {}, key));
  const deeds = doubt.edits.map((edit) => keyed(DEED_KEYS[edit.does], words.deeds[edit.does], () => answer(edit)));
  const fitting = Object.entries(SWEEP_KEYS).filter(
    ([does]) => does !== "confirm-speaker" || doubt.speakers.length > 0,
  );
  const sweeps = fitting.map(([does, key]) =>
    keyed(key, words.sweeps[does as keyof typeof SWEEP_KEYS], () => act(key)),
  );
  const moves = [keyed("k", words.previous, () => go(-1)), keyed("j", words.next, () => go(1)), undoButton()];
  return el(
    "div",
    {},
    el("p", {}, ...deeds),
    doubt.kind === "quotation" && el("p", {}, ...sweeps),
    el("p", {}, ...moves),
  );
}

function undoButton(): HTMLElement {
  const left = state?.undo ?? 0;
  return el(
    "button",
    { type: "button", "aria-keyshortcuts": "u", disabled: left === 0, onclick: undo },
    words.undo,
    " ",
    el("kbd", {}, "u"),
  );
}

/** No more than one empty line. */
const tidy = (text: string) => text.replace(/\s*\n\s*\n\s*/g, "\n\n");

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

listenToKeys(() => (part("keys") as HTMLInputElement).checked, act);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && asking) close();
});
new EventSource("events").addEventListener("message", () => {
  // Whoever is writing an answer goes on with it.
  if (!asking) void load();
});
void load();
