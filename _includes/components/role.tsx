import type { Actor } from "../../src/model.ts";
import { shortRange } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { mainRole } from "../../src/publish/pages/main-role.ts";

/** Who somebody is in one line: the editor's, else the role most articles give, with their number and their days. */
export function Role({ actor, context, dated = false }: { actor: Actor; context: PageContext; dated?: boolean }) {
  const { lang, records, say, t } = context;
  const description = say(actor.description);
  if (description !== null) return <p class="role-line">{description}</p>;
  const main = mainRole(actor.roles, records);
  if (main === null) return null;
  const days = main.from === null || main.to === null ? null : shortRange(main.from, main.to, lang);
  return (
    <p class="role-line">
      <span class="excerpt" lang="fr">
        {main.role}
      </span>{" "}
      {dated && <span class="soft">{t.actor.roleGiven(main.articles, days)}</span>}
    </p>
  );
}
