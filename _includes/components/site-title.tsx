import type { PageContext } from "../../src/publish/page.ts";

/** "The affair: what three papers say…" → the title, and what follows its colon as a subtitle. */
export function splitTitle(title: string): { title: string; subtitle: string | null } {
  const [, short, rest] = /^(.{3,60}?)\s*:\s+(.+)$/s.exec(title) ?? [];
  if (short === undefined || rest === undefined) return { title, subtitle: null };
  return { title: short, subtitle: rest };
}

/** The title of the dossier as a front page sets it: the short title large, the rest under it. */
export function SiteTitle(props: { title: string; context: PageContext }) {
  const { title, subtitle } = splitTitle(props.title);
  const lang = titleLang(props.context);
  if (subtitle === null) return <span lang={lang}>{title}</span>;
  return (
    <span class="site-title" lang={lang}>
      {title}
      <span class="unseen">: </span>
      <span class="subtitle">{subtitle}</span>
    </span>
  );
}

/** A dossier that nobody named is called in the words of its articles, in their language. */
function titleLang({ dossier }: PageContext): string | undefined {
  const [title, ...others] = new Set(Object.values(dossier.site.title));
  if (title === undefined || others.length > 0) return undefined;
  const words = splitTitle(title).title.toLowerCase();
  return dossier.sources.find((source) => source.title?.toLowerCase().includes(words))?.lang;
}
