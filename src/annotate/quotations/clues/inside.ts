import { type Looks, MANY } from "../judge/looks.ts";
import type { Scene } from "../sources/scene.ts";
import { cueOf, extent } from "./shape.ts";

/** What the words themselves look like. */
export function insideClues(scene: Scene): string[] {
  const { looks, passage, reading } = scene;
  const { words, capitals, capital, spoken } = looks;
  const inner = reading.text.slice(passage.quote.start, passage.quote.end);
  const size = extent(scene);
  const letters = capital ? "with a capital" : "in small letters";
  return [
    size,
    letters,
    `${size}, ${letters}`,
    `${size}, ${cueOf(scene)}`,
    `${letters}, ${cueOf(scene)}`,
    words.length < MANY ? `${words.length} words` : "more words",
    `begins with « ${words[0] ?? ""} »`,
    `ends with ${/[.!?…,]$/.exec(inner)?.[0] ?? "a word"}`,
    `${inner.includes(",") ? "a comma within" : "no comma"}, ${size}`,
    ...capitalClues(looks),
    ...(spoken ? ["in the first person"] : []),
    ...(inner.includes("[") ? ["mended by the writer"] : []),
    ...(/\p{N}/u.test(inner) ? ["with a figure"] : []),
    ...(/[#@/_]/.test(inner) ? ["with a sign"] : []),
    ...(capitals.length > 0 && inner === inner.toUpperCase() ? ["all in capitals"] : []),
  ];
}

/** "le « Rond-point des Gilets jaunes »", "le « niveau 4 »" */
function capitalClues({ capitals, capital }: Looks): string[] {
  const count = capitals.filter(Boolean).length;
  return [
    `${count} capitals in ${Math.min(capitals.length, MOST)} words`,
    `${capital ? "a capital" : "a small letter"} first, ${capitals.at(-1) ? "a capital" : "a small letter"} last`,
    ...(capitals.slice(1).some(Boolean) ? ["capitals within"] : []),
  ];
}

const MOST = 5;
