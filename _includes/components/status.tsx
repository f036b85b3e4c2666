import type { Quotation } from "../../src/model.ts";
import { dateInWords } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";

/** Who stands behind a record: the machine alone, or the editor, with what was mended and why. */
export function StatusNote({ quotation, context }: { quotation: Quotation; context: PageContext }) {
  const { lang, say, t } = context;
  return (
    <>
      <p>{t.status.long[quotation.status]}</p>
      {quotation.corrections.length > 0 && (
        <ul class="corrections">
          {quotation.corrections.map((correction) => (
            <li key={`${correction.date} ${JSON.stringify(correction.was)}`}>
              {correction.date !== null && (
                <>
                  <b>{dateInWords(correction.date, lang)}</b>
                  {t.colon}
                </>
              )}
              {say(correction.reason)}
              {Object.entries(correction.was).map(([field, value]) => (
                <span key={field} class="correction-was">
                  {" "}
                  {t.status.was(t.status.field[field] ?? field)} <s>{value === "" ? t.status.nothing : value}</s>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
