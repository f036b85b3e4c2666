/** "The affair: what three papers say…" → the title, and what follows its colon as a subtitle. */
export function splitTitle(title: string): { title: string; subtitle: string | null } {
  const [, short, rest] = /^(.{3,60}?)\s*:\s+(.+)$/s.exec(title) ?? [];
  if (short === undefined || rest === undefined) return { title, subtitle: null };
  return { title: short, subtitle: rest };
}

/** The title of the dossier as a front page sets it: the short title large, the rest under it. */
export function SiteTitle(props: { title: string }) {
  const { title, subtitle } = splitTitle(props.title);
  if (subtitle === null) return <span>{title}</span>;
  return (
    <>
      {title}
      <span class="unseen">: </span>
      <span class="subtitle">{subtitle}</span>
    </>
  );
}
