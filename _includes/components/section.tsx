import type { ComponentChildren } from "preact";

/** A part of a page: its heading stands in the gutter on a wide screen and above the text on a narrow one. */
export function Section(props: {
  id: string;
  title: ComponentChildren;
  intro?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="section">
      <h2 id={props.id}>{props.title}</h2>
      <div class="section-body">
        {props.intro && <p class="section-intro">{props.intro}</p>}
        {props.children}
      </div>
    </section>
  );
}

/** The head of a page: its one `h1`, what the page is, and a line of facts. */
export function PageHead(props: {
  kicker?: ComponentChildren;
  title: ComponentChildren;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <header class="page-head">
      {props.kicker && <p class="kicker">{props.kicker}</p>}
      <h1>{props.title}</h1>
      {props.lead && <p class="lead">{props.lead}</p>}
      {props.children}
    </header>
  );
}
