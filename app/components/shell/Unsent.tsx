import { useT } from '#app/i18n/use.ts'

/** What a form says when the line drops under it; the script alone shows it (app/enhance/unsent.ts). */
export function Unsent() {
  const t = useT('common')
  return (
    <template id="unsent">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of words, not of fields */}
      <div className="summary" role="group" aria-labelledby="unsent-h" tabIndex={-1}>
        <h2 id="unsent-h">{t('unsent.heading')}</h2>
        <p>{t('unsent.body')}</p>
      </div>
    </template>
  )
}
