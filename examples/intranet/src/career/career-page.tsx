import { Onderweg } from '@onderweg/react';
import { useSettingsContext } from '../settings/settings.context';
import { useWords } from '../words/use-words';
import { CareerWidget } from './career-widget';
import { CareerNavigation } from './career-navigation';
import { toLanguage } from './language';
import { useCareer } from './use-career';

/** The page that holds the widgets: this, `useCareer` and `CareerWidget` are what a portal of your own needs. */
export function CareerPage() {
  const words = useWords();
  const settings = useSettingsContext();
  // This demo has no login, so everybody is one person here. A portal gives the id of whoever is signed in.
  const { career, opened } = useCareer(settings.journey, 'me');
  const language = toLanguage(settings.language);
  const scheme = settings.scheme;
  return (
    <>
      <h1>{words.pages.career}</h1>
      <CareerNavigation />
      <Onderweg
        journal={opened}
        {...language}
        {...(career.now ? { now: career.now } : {})}
        sponsor={words.organisations[settings.brand]}
        theme={{ scheme }}
      >
        <CareerWidget />
      </Onderweg>
    </>
  );
}
