import { useWords } from '../words/use-words';
import { JourneyChoice } from './journey-choice';
import { Choice } from './choice';
import { brands, languages, schemes } from './settings';
import { useSettingsContext } from './settings.context';

/** What a visitor of the demo may change: the words, the looks, and whose journey is open. */
export function DemoMenu() {
  const words = useWords();
  const { language, scheme, brand, change } = useSettingsContext();
  return (
    <details className="menu">
      <summary>{words.menu.title}</summary>
      <div className="menu-panel">
        <Choice
          label={words.menu.language}
          value={language}
          choices={languages.map((value) => [value, words.languages[value]])}
          onChoose={(chosen) => change({ language: languages.find((value) => value === chosen) ?? language })}
        />
        <Choice
          label={words.menu.scheme}
          value={scheme}
          choices={schemes.map((value) => [value, words.schemes[value]])}
          onChoose={(chosen) => change({ scheme: schemes.find((value) => value === chosen) ?? scheme })}
        />
        <Choice
          label={words.menu.brand}
          value={brand}
          choices={brands.map((value) => [value, words.brands[value]])}
          onChoose={(chosen) => change({ brand: brands.find((value) => value === chosen) ?? brand })}
        />
        <JourneyChoice />
      </div>
    </details>
  );
}
