import { aboutOutsider, type FindingLink, toExpiry } from '@onderweg/core';
import { useState } from 'react';
import { answered, choiceOf, type FormValues, textOf, typedText } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { useAllDirectionChoices } from '../words/use-all-direction-choices';

const kinds = ['field', 'vacancyScan', 'statistic'] as const;
const chances = ['good', 'little'] as const;
const outsiders = ['fresh', 'oneOfMany'] as const;
const polarity = { good: 1, little: -1, fresh: 1, oneOfMany: -1 } as const;

/** What it says of which direction, as far as it is filled in. */
function toLinks(values: FormValues): FindingLink[] {
  const direction = textOf(values, 'direction');
  if (direction === undefined) return [];
  const chance = choiceOf(values, 'chance', chances);
  const outsider = choiceOf(values, 'outsider', outsiders);
  return [
    { direction, about: 'chance', polarity: chance ? polarity[chance] : 0 },
    ...(outsider ? [{ direction, about: aboutOutsider, polarity: polarity[outsider] }] : []),
  ];
}

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** A sign of the market, with where it comes from and until when it counts. */
export function MarketAdd() {
  const texts = useTexts();
  const today = useToday();
  const dossier = useDossier(whole);
  const [isOpen, setIsOpen] = useState(false);
  const directions = useAllDirectionChoices();
  if (directions.length === 0) return <p>{texts.t('grid.empty')}</p>;
  if (!isOpen) {
    return (
      <div data-scope="market" data-part="buttons">
        <button type="button" onClick={() => setIsOpen(true)}>
          {texts.t('market.add')}
        </button>
      </div>
    );
  }
  return (
    <RecordedForm
      scope="market"
      draftKey="market/add"
      title={texts.t('market.add')}
      saveLabel={texts.t('market.save')}
      takesFocus
      level={3}
      records={(values) => [['signal.logged', { links: toLinks(values) }]]}
      hasReadersChoice
      toEvents={(values) => {
        const [direction, text] = [textOf(values, 'direction'), textOf(values, 'text')];
        const chance = choiceOf(values, 'chance', chances);
        const sourceKind = choiceOf(values, 'sourceKind', kinds);
        const expires = textOf(values, 'expires');
        if (direction === undefined) return { missing: 'direction' };
        if (text === undefined) return { missing: 'text' };
        if (chance === undefined) return { missing: 'chance' };
        if (sourceKind === undefined) return { missing: 'sourceKind' };
        if (sourceKind === 'statistic' && expires === undefined) return { missing: 'expires' };
        return [
          [
            'signal.logged',
            answered({
              text,
              sourceKind,
              source: textOf(values, 'source'),
              region: textOf(values, 'region'),
              expires: expires ?? toExpiry(dossier, sourceKind, today),
              links: toLinks(values),
            }),
          ],
        ];
      }}
      onKept={() => setIsOpen(false)}
      onCancel={() => setIsOpen(false)}
    >
      {({ values, missing }) => (
        <>
          <SelectField
            name="direction"
            label={texts.t('market.direction')}
            choices={directions}
            start={textOf(values, 'direction')}
          />
          <TextField
            name="text"
            rows={2}
            label={texts.t('market.text')}
            example={texts.t('market.example')}
            start={typedText(values, 'text')}
            problem={missing === 'text' ? texts.t('fields.required') : undefined}
          />
          <ChoiceField
            name="chance"
            label={texts.t('market.chance')}
            choices={chances.map((value) => ({ value, label: texts.t(`market.chances.${value}`) }))}
            isCompact
            start={textOf(values, 'chance')}
            problem={missing === 'chance' ? texts.t('fields.choiceRequired') : undefined}
          />
          <ChoiceField
            name="sourceKind"
            label={texts.t('market.kind')}
            choices={kinds.map((value) => ({ value, label: texts.t(`market.kinds.${value}`) }))}
            start={textOf(values, 'sourceKind')}
            problem={missing === 'sourceKind' ? texts.t('fields.choiceRequired') : undefined}
          />
          <TextField name="source" label={texts.t('market.source')} start={typedText(values, 'source')} />
          <TextField name="region" label={texts.t('market.region')} start={typedText(values, 'region')} />
          <DayField
            name="expires"
            label={texts.t('market.expires')}
            hint={texts.t('market.expiresHint')}
            min={today}
            start={textOf(values, 'expires')}
            problem={missing === 'expires' ? texts.t('market.expiresMissing') : undefined}
          />
          <ChoiceField
            name="outsider"
            label={texts.t('market.outsiderAsk')}
            choices={outsiders.map((value) => ({ value, label: texts.t(`market.outsiderChoices.${value}`) }))}
            start={textOf(values, 'outsider')}
          />
        </>
      )}
    </RecordedForm>
  );
}
