import type { ReportPage } from '@onderweg/core';
import { useId, useState } from 'react';
import { CheckField } from '../fields/check-field';
import { useOnderweg } from '../onderweg/onderweg.context';
import { Problem } from '../saving/problem';
import { isSamePage } from './is-same-page';
import { useReportContext } from './report.context';

/** The client's yes to these very words, recorded; or no, where that is theirs to say. For oneself neither is needed. */
export function ReportConsent() {
  const { texts, sponsor } = useOnderweg();
  const id = useId();
  const [agreedTo, setAgreedTo] = useState<ReportPage>();
  const [isMissing, setIsMissing] = useState(false);
  const { page, audience, isReady, isBlocked, mayBlock, recordedOn, make, block, recorder } = useReportContext();
  const payer = sponsor ?? texts.t('readers.yourSponsor');
  const isForSponsor = audience === 'sponsor';
  const reader = isForSponsor ? payer : texts.t(`readers.roles.${audience}`);
  // Another word on the page takes the yes back: the box is drawn anew.
  const [shown, setShown] = useState({ page, turn: 0 });
  if (shown.page !== page) setShown({ page, turn: isSamePage(shown.page, page) ? shown.turn : shown.turn + 1 });
  const hasAgreed = agreedTo !== undefined && isSamePage(agreedTo, page);
  const asks = audience !== 'client' && !isReady && !isBlocked && page.sections.length > 0;

  async function agree() {
    setIsMissing(!hasAgreed);
    if (hasAgreed) await make();
  }

  function tellWhatWasKept(): string | null {
    if (isBlocked) return texts.t('report.blocked', { sponsor: payer });
    if (!recordedOn) return null;
    const day = texts.date(recordedOn, 'long');
    return `${texts.t(isForSponsor ? 'report.madeSponsor' : 'report.made', { day })} ${texts.t('report.kept')}`;
  }

  return (
    <div data-scope="report" data-part="consent">
      {asks ? (
        <>
          <CheckField
            key={shown.turn}
            name="consent"
            label={texts.t('report.consent', { reader })}
            onChoose={(isChosen) => {
              setAgreedTo(isChosen ? page : undefined);
              setIsMissing(false);
            }}
          />
          <p id={id} role="alert" data-scope="problem" data-part="text" hidden={!isMissing}>
            {texts.t('report.consentMissing')}
          </p>
          <Problem error={recorder.problem} />
          <div data-scope="report" data-part="buttons">
            <button type="button" data-primary="" aria-describedby={isMissing ? id : undefined} onClick={() => void agree()}>
              {texts.t('report.make')}
            </button>
            {mayBlock ? (
              <button type="button" aria-describedby={`${id}-block`} onClick={() => void block()}>
                {texts.t('report.block')}
              </button>
            ) : null}
          </div>
          {isForSponsor ? (
            <p id={`${id}-block`} data-muted="">
              {mayBlock ? texts.t('report.blockHint', { sponsor: payer }) : texts.t('report.noBlock')}
            </p>
          ) : null}
        </>
      ) : null}
      <p role="status" data-scope="report" data-part="saved">
        {tellWhatWasKept()}
      </p>
    </div>
  );
}
