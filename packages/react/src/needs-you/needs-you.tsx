import { useId } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

/** What the cycle could not take where it landed, such as what two devices did at once: kept, named, and said why. */
export function NeedsYou() {
  const { texts } = useOnderweg();
  const id = useId();
  const needsYou = useDossier((dossier) => dossier.needsYou);
  if (needsYou.size === 0) return null;
  return (
    <section data-scope="needs-you" data-part="root" aria-labelledby={id}>
      <h3 id={id}>{texts.t('explorationLog.needsYou.title')}</h3>
      <p>{texts.t('explorationLog.needsYou.text')}</p>
      <ul>
        {needsYou.map(({ id: entry, type, code }) => {
          const event = `events.${type}`;
          return (
            <li key={entry}>
              <strong>{texts.has(event) ? texts.t(event as 'events.course.set', { author: 'client' }) : type}</strong>{' '}
              {texts.t(`errors.${code}`)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
