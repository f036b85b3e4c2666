/** What the desk adds to the theme: two columns, the words in doubt, keys on their buttons. */
export const DESK_STYLE = `.desk {
  max-width: 78rem;
  margin-inline: auto;
  padding: 1rem;
}
.desk-head {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 2rem;
  border-bottom: 1px solid var(--rule);
}
.desk-head h1 {
  margin: 0;
}
.desk-links a {
  margin-inline-end: 1rem;
}
.desk-main {
  display: grid;
  grid-template-columns: minmax(14rem, 22rem) 1fr;
  gap: 2rem;
  padding-block: 1rem;
}
.desk-main > *,
.desk-main article > * {
  min-width: 0;
}
.desk-main article select {
  max-width: 100%;
}
.desk-main nav {
  max-height: 75vh;
  overflow: auto;
}
.desk-main ol {
  margin: 0;
  padding: 0;
  list-style: none;
}
.desk-main li button {
  display: block;
  width: 100%;
  padding: 0.4rem 0.6rem;
  border: 0;
  border-inline-start: 3px solid transparent;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
.desk-main li button[aria-current] {
  border-inline-start-color: var(--ink);
  background: var(--paper-raised);
}
.desk-main small,
.desk-foot {
  color: var(--ink-soft);
}
.desk-main blockquote {
  margin: 1rem 0;
  font-family: var(--serif);
  white-space: pre-line;
}
.desk-main mark {
  background: none;
  color: inherit;
  font-weight: 600;
  text-decoration: underline;
  text-decoration-thickness: 2px;
}
.desk-main h2 {
  margin-top: 0;
}
.desk-main .whole {
  max-height: 60vh;
  overflow: auto;
  white-space: pre-wrap;
}
.desk-main article button,
.desk-main article select,
.desk-main article input:not([type="checkbox"]) {
  margin: 0.2rem 0.4rem 0.2rem 0;
  padding: 0.4rem 0.7rem;
  min-height: 2rem;
  border: 1px solid var(--ink-soft);
  border-radius: 3px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
.desk-main article button {
  cursor: pointer;
}
.desk-main article input:not([type="checkbox"]) {
  width: min(100%, 30rem);
}
.desk-main form label {
  display: block;
  margin-top: 0.4rem;
}
.desk-main form label > input:not([type="checkbox"]),
.desk-main form label > select {
  display: block;
  max-width: 100%;
}
.desk-main fieldset {
  border: 1px solid var(--rule);
}
.desk-main kbd {
  padding: 0 0.3em;
  border: 1px solid var(--rule);
  border-radius: 3px;
  font-size: 0.85em;
}
.desk-main [role="option"] {
  padding: 0.25rem 0.6rem;
  list-style: none;
  cursor: pointer;
}
.desk-main [aria-selected="true"] {
  background: var(--ink);
  color: var(--paper);
}
.desk-main pre {
  overflow: auto;
  white-space: pre-wrap;
}
#problems:not(:empty) {
  border: 2px solid var(--accent);
  padding: 0.5rem 1rem;
}
@media (max-width: 48rem) {
  .desk-main {
    grid-template-columns: 1fr;
  }
  .desk-main nav {
    max-height: 30vh;
  }
}
`;
