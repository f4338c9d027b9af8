import { useOnderweg } from '../onderweg/onderweg.context';
import { ShowSome } from '../show-some/show-some';
import { useReportContext } from './report.context';

/** What goes out, word for word: nothing is added behind somebody's back. Of a long part the rest is one tap away. */
export function ReportPreview() {
  const { texts, sponsor } = useOnderweg();
  const { page, audience } = useReportContext();
  const label =
    audience === 'sponsor'
      ? texts.t('report.previewSponsor', { sponsor: sponsor ?? texts.t('readers.yourSponsor') })
      : texts.t('report.preview');
  return (
    <article data-scope="report" data-part="preview" aria-label={label}>
      <p data-muted="">{label}</p>
      <div data-scope="report" data-part="page">
        <h3>{page.title}</h3>
        <p data-muted="">{page.subtitle}</p>
        {page.sections.length === 0 ? <p>{texts.t('report.empty')}</p> : null}
        {page.sections.map(({ id, title, lines }) => (
          <section key={id} data-scope="report" data-part="section">
            <h4>{title}</h4>
            <ShowSome of={lines}>
              {({ text, evidence }) => (
                <li key={`${text}/${evidence.join()}`} dir="auto">
                  {text}
                </li>
              )}
            </ShowSome>
          </section>
        ))}
      </div>
    </article>
  );
}
