/** JSON that is safe inside a `script` element: no `<` stands in it, so no `</script>` can close it. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
