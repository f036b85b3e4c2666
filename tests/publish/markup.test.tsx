import { Component, type ComponentChild, type ComponentChildren, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { markup } from "../../src/publish/markup.ts";

const Twice = ({ children, lang }: { children: ComponentChildren; lang?: string | undefined }) => (
  <>
    <q lang={lang}>{children}</q>
    {[1, 2].map((n) => (
      <b key={n}>{n}</b>
    ))}
  </>
);

class Stateful extends Component<{ name: string }> {
  override render() {
    return <i>{this.props.name}</i>;
  }
}

const views: Record<string, ComponentChild> = {
  "text is escaped, in words and in attributes": <p title={'« A & B » <"C">'}>{'« A & B » <"C">'}</p>,
  "what is nothing is not written": (
    <p>
      {null}
      {undefined}
      {false}
      {true}
      {""}
      {0}
    </p>
  ),
  "an attribute stands, stands alone or is left out": (
    <input disabled hidden={false} lang={undefined} value="" name="a" tabindex={-1} />
  ),
  "an aria or data attribute says false": <p aria-hidden={false} data-open={true} spellcheck={false} />,
  "an empty element has no end tag, an element without words has": (
    <div>
      <br />
      <span />
    </div>
  ),
  "components, fragments and lists": <Twice lang="fr">{["a", <em key="e">b</em>, null]}</Twice>,
  "HTML as it is": <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: '{"a":"<b>"}' }} />,
  "a drawing": (
    <svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none" stroke-width="2">
      <path d="M0 0" class="a" />
    </svg>
  ),
  XML: h("urlset", { xmlns: "a", "xmlns:xhtml": "b" }, [h("xhtml:link", { href: "c" })]),
  "what a maker's component may hold: React's names, a style, a choice, a class": (
    <form>
      <label className="a" htmlFor="b" style={{ color: "red", marginTop: 2 }}>
        c
      </label>
      <select value="2">
        <option value="1">1</option>
        <option value="2">2</option>
      </select>
      <textarea value="d" />
      <Stateful name="e" />
    </form>
  ),
};

test.each(Object.entries(views))("%s", (_, view) => {
  expect(markup(view)).toBe(renderToString(view as VNode));
});
