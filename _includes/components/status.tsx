import type { Quotation } from "../../src/model.ts";
import { dateInWords } from "../../src/publish/format/dates.ts";
import type { PageContext } from "../../src/publish/page.ts";
import { capital } from "../../src/text/capital.ts";

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
                  <b>{capital(dateInWords(correction.date, lang))}</b>
                  {" – "}
                </>
              )}
              {say(correction.reason)}
              {Object.entries(correction.was).map(([field, value]) => (
                <span key={field} class="correction-was">
                  {" "}
                  {t.status.was(t.status.field[field] ?? field)} <s>{inWords(field, value, context)}</s>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "likely" → "likely" or « probable »: a value of the data as a reader of the page has it. */
function inWords(field: string, value: string, { lang, t }: PageContext): string {
  if (value === "") return t.status.nothing;
  if (field === "confidence") return (t.certainty[value as keyof typeof t.certainty] ?? value).toLowerCase();
  if (field === "kind") return t.quote.short[value as keyof typeof t.quote.short] ?? value;
  return field === "saidOn" ? dateInWords(value, lang) : value;
}
