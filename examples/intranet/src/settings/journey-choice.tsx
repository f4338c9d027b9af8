import { boxedJourneys, findBoxedJourney } from '../journeys/boxed-journeys';
import { goTo } from '../routing/use-path';
import { useWords } from '../words/use-words';
import { Choice } from './choice';
import { toLongDay } from './long-day';
import { useSettingsContext } from './settings.context';

/** One's own journey, or one of the box, on any of its days. */
export function JourneyChoice() {
  const words = useWords();
  const { journey, language, change } = useSettingsContext();
  const [name = 'own', day = ''] = journey.split('/');
  const boxed = findBoxedJourney(name);
  function open(chosen: string) {
    change({ journey: chosen });
    goTo('career', 'now');
  }
  return (
    <>
      <Choice
        label={words.menu.journey}
        value={boxed ? name : 'own'}
        choices={[['own', words.journeys.own], ...boxedJourneys.map((each) => [each.name, words.journeys[each.name]] as const)]}
        onChoose={(chosen) => open([chosen, findBoxedJourney(chosen)?.opensOn].filter(Boolean).join('/'))}
      />
      {boxed ? (
        <Choice
          label={words.menu.day}
          value={day}
          choices={boxed.days.map(({ date, title }) => [date, `${toLongDay(date, language)}: ${title}`])}
          onChoose={(chosen) => open(`${name}/${chosen}`)}
        />
      ) : null}
    </>
  );
}
