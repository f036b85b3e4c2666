/** The desk's page: the list of doubts, one of them at large, and a key for each way out. */
import type { Answer } from "../answer.ts";
import type { DeskWords } from "../messages.ts";
import type { State, WholeArticle } from "../session.ts";
import { el, fill, part } from "./element.ts";
import { ALSO_KEYS, DEED_KEYS, listenToKeys, READING_KEYS, SWEEP_KEYS } from "./keys.ts";
import { type Chosen, selectedWords, showArticle, showPassage } from "./passages.ts";
import { askArticles } from "./questions/articles.ts";
import type { Asked, Edit, Question, Told } from "./questions/asked.ts";
import { askKind, askText } from "./questions/plain.ts";
import { askSpeakers, type First } from "./questions/speakers.ts";
import { askWords } from "./questions/words.ts";
import { buttons, namesakeOf, waysOf } from "./ways.ts";

const words = JSON.parse(part("words").textContent ?? "{}") as DeskWords;
const lang = document.documentElement.lang;
const key = location.pathname.split("/")[1] ?? "";

let state: State | null = null;
let at = 0;
/** What is being asked. */
let asking: ((asked: Asked) => Question) | null = null;
/** The article that is open from beginning to end. */
let whole: WholeArticle | null = null;
/** The doubt whose answer was taken back, until the list has it again. */
let awaited: string | null = null;
/** There is a newer list than the one on the page, which an editor who is writing does not get. */
let stale = false;

const current = (): Told | undefined => state?.doubts[at];

async function load(): Promise<void> {
  stale = asking !== null;
  if (stale) return;
  const next = (await (await fetch("state")).json()) as State;
  if (whole) whole = await fetchArticle(whole.id);
  if (asking) stale = true;
  else take(next);
}

/** Shows a new state, at the same doubt where it is still there. */
function take(next: State): void {
  const id = awaited ?? current()?.id;
  const same = next.doubts.findIndex((doubt) => doubt.id === id);
  state = next;
  if (same >= 0) [at, awaited] = [same, null];
  at = Math.max(0, Math.min(at, next.doubts.length - 1));
  show();
}

async function post(path: string, body: object, said: string): Promise<void> {
  const headers = { "content-type": "application/json", "x-desk-key": key };
  const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  const result = (await response.json()) as State & { error?: string; back?: string };
  if (result.error !== undefined) {
    part("status").textContent = result.error;
    return;
  }
  asking = null;
  if (result.back) awaited = result.back;
  take(result);
  part("status").textContent = said;
  part("doubt").focus();
}

/** Writes an answer; the words say into which file. */
function send(answer: Answer): void {
  const edit = current()?.edits.find(({ does }) => does === answer.does);
  const file = answer.does === "split" ? "dossier.yaml" : (edit?.file ?? "overrides.yaml");
  void post("answer", answer, fill(words.written, file));
}

function ask(question: (asked: Asked) => Question): void {
  asking = question;
  show();
}

function answer(doubt: Told, edit: Edit): void {
  if (edit.asks === null) send({ doubt: doubt.id, does: edit.does });
  else if (edit.asks === "articles") split(doubt);
  else if (edit.asks === "speakers") ask((asked) => askSpeakers(doubt, "speakers", asked));
  else if (edit.asks === "kind") ask((asked) => askKind(doubt, edit, asked));
  else ask((asked) => askText(doubt, edit, asked));
}

function split(doubt: Told): void {
  const bearer = namesakeOf(doubt, state?.actors ?? []);
  if (bearer) ask((asked) => askArticles(doubt, bearer, asked));
}

/** Words that were passed over: those that are selected, else those that will be written. */
function add(): void {
  const doubt = current();
  const [passage] = doubt?.passages ?? [];
  const article = whole?.id ?? passage?.article ?? state?.articles[0]?.id ?? "";
  const near = passage?.article === article ? passage.start : 0;
  const chosen: Chosen = selectedWords() ?? { article, quote: "", near };
  ask((asked) => askWords(doubt?.id ?? "", chosen, doubt?.candidates ?? [], asked));
}

async function open(id: string | undefined): Promise<void> {
  whole = id === undefined ? null : await fetchArticle(id);
  show();
  const shown = current()?.passages[0]?.exact;
  const marks = [...document.querySelectorAll(".whole mark")];
  (marks.find(({ textContent }) => textContent === shown) ?? marks[0])?.scrollIntoView({ block: "center" });
  document.querySelector<HTMLElement>(".whole")?.focus({ preventScroll: true });
}

const fetchArticle = async (id: string) => (await (await fetch(`article/${id}`)).json()) as WholeArticle;

function go(by: number): void {
  at = Math.max(0, Math.min(at + by, (state?.doubts.length ?? 1) - 1));
  [asking, whole] = [null, null];
  show();
  part("doubt").focus();
}

function close(): void {
  asking = null;
  show();
  part("doubt").focus();
  if (stale) void load();
}

function act(pressed: string): boolean {
  const doubt = current();
  if (pressed === "Escape" && asking) close();
  else if (
    asking ||
    !waysOf(doubt, state ?? EMPTY, words)
      .flat()
      .some(([key]) => key === pressed)
  ) {
    if (pressed === "n" && !asking) go(1);
    else return false;
  } else if (pressed === "j" || pressed === "k") go(pressed === "j" ? 1 : -1);
  else if (pressed === "u") void post("undo", {}, words.undone);
  else if (pressed === READING_KEYS.add) add();
  else if (pressed === READING_KEYS.whole)
    void open(whole ? undefined : (doubt?.passages[0]?.article ?? state?.articles[0]?.id));
  else if (doubt) settle(doubt, pressed);
  return true;
}

function settle(doubt: Told, pressed: string): void {
  const edit = doubt.edits.find(({ does }) => DEED_KEYS[does] === pressed);
  const also = Object.entries(ALSO_KEYS).find(([, key]) => key === pressed)?.[0];
  const sweep = Object.entries(SWEEP_KEYS).find(([, key]) => key === pressed)?.[0];
  if (edit) answer(doubt, edit);
  else if (pressed === DEED_KEYS.split) split(doubt);
  else if (sweep) send({ doubt: doubt.id, does: sweep as Answer["does"] });
  else if (also) ask((asked) => askSpeakers(doubt, also as First, asked));
}

function show(): void {
  if (!state) return;
  const { progress, doubts, more, problems, refused } = state;
  part("progress").textContent = fill(words.progress, progress.read, progress.of);
  const bar = part("bar") as HTMLProgressElement;
  [bar.max, bar.value] = [Math.max(1, progress.of), progress.read];
  part("left").textContent = `${fill(words.left, doubts.length + more)}${state.reading ? `, ${words.reading}` : ""}`;
  part("problems").replaceChildren(...told(words.refused, refused), ...told(words.problems, problems));
  const items = doubts.map((doubt, index) => item(doubt, index));
  if (more > 0) items.push(el("li", {}, fill(words.more, more)));
  part("list").replaceChildren(...items);
  items[at]?.scrollIntoView({ block: "nearest" });
  showDoubt(current());
}

const told = (head: string, list: readonly string[]) =>
  list.length > 0 ? [el("p", {}, head), el("ul", {}, ...list.map((one) => el("li", {}, one)))] : [];

function item(doubt: Told, index: number): HTMLElement {
  const here = index === at;
  const properties = { type: "button", tabindex: here ? 0 : -1, ...(here ? { "aria-current": "true" } : {}) };
  const kind = el("small", {}, words.kinds[doubt.kind]);
  return el("li", {}, el("button", { ...properties, onclick: () => go(index - at) }, short(doubt.about), " ", kind));
}

function showDoubt(doubt: Told | undefined): void {
  if (!state) return;
  const article = part("doubt");
  article.dataset.id = doubt?.id ?? "";
  const asked = asking?.({ state, words, send, close }) ?? null;
  const off = (key: string) => key === "u" && state?.undo === 0;
  const text = whole ? [showArticle(whole, state, words, open)] : (doubt?.passages.map(showPassage) ?? []);
  const ways = asked?.form ?? buttons(waysOf(doubt, state, words), off, act);
  article.replaceChildren(...(doubt ? head(doubt) : [el("p", {}, words.empty)]), ...text, ways);
  if (doubt) article.append(yaml(doubt));
  asked?.first.focus();
}

const head = (doubt: Told) => [
  el("h2", {}, el("small", {}, `${words.kinds[doubt.kind]} `), el("span", { lang: "fr" }, short(doubt.about))),
  el("p", {}, doubt.why[lang] ?? "", " ", el("small", {}, fill(words.weight, Math.round(doubt.weight * 100)))),
];

const yaml = ({ edits }: Told) =>
  el(
    "details",
    {},
    el("summary", {}, words.yaml),
    ...edits.map(({ file, yaml }) => el("pre", {}, `# ${file}\n${yaml}`)),
  );

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

const EMPTY = { actors: [] } as unknown as State;

listenToKeys(() => (part("keys") as HTMLInputElement).checked, act);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && asking) close();
});
new EventSource("events").addEventListener("message", () => void load());
void load();
