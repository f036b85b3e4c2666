/// <reference lib="dom" />

/** "chronology.html#e-x", where the page was cut into parts: goes on to the part that has it. */
const { where, root = "" } = (document.currentScript as HTMLScriptElement).dataset;
const anchor = decodeURIComponent(location.hash.slice(1));
const line = anchor ? document.getElementById(anchor)?.closest("li")?.querySelector("a") : null;

if (line) location.replace(line.href + location.hash);
else if (anchor && where && !document.getElementById(anchor)) {
  Object.assign(window, {
    dossierParts: (parts: Readonly<Record<string, readonly string[]>>) => {
      const found = Object.keys(parts).find((path) => parts[path]?.includes(anchor));
      if (found) location.replace(root + found + location.hash);
    },
  });
  const script = document.createElement("script");
  script.src = where;
  document.head.append(script);
}

export {};
