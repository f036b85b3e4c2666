/** Arrow keys walk from the words through the results and back; Escape returns to the words. All of it works by Tab as well. */
export function walkByArrows(input: HTMLInputElement, results: HTMLElement): void {
  // A result may have more links than the one to what was found.
  const links = () => [...results.querySelectorAll("[data-id]")].flatMap((result) => result.querySelector("a") ?? []);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener("keydown", (event) => {
    if (event.key === "Escape") input.focus();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = links();
    const at = all.findIndex((link) => link.closest("[data-id]")?.contains(document.activeElement));
    if (at < 0) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? all[at + 1] : (all[at - 1] ?? input);
    next?.focus();
  });
}
