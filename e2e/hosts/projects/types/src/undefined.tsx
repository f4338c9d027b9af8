import type { JournalStore, OpenJournalOptions } from '@onderweg/core';
import {
  Course,
  ExplorationLog,
  type ExplorationLogView,
  Grid,
  Intake,
  Onderweg,
  type OnderwegProps,
  Reflection,
  TextField,
  type Theme,
} from '@onderweg/react';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { createTexts, type LocaleTexts } from '@onderweg/texts';

type Tenant = { readonly theme?: Theme; readonly address?: 'je' | 'u'; readonly clock?: () => Date };

/** What a host has not got yet is undefined, and every option takes that. */
export function Page(
  props: Pick<OnderwegProps, 'journal' | 'locale'> & { tenant: Tenant | undefined; start: ExplorationLogView | undefined },
) {
  const { journal, locale, tenant, start } = props;
  const onComplete: (() => void) | undefined = undefined;
  return (
    <Onderweg
      journal={journal}
      locale={locale}
      theme={tenant?.theme}
      address={tenant?.address}
      now={tenant?.clock}
      texts={undefined}
    >
      <Intake onComplete={onComplete} onPlan={undefined} />
      <Course onGo={undefined} nextStep={undefined} />
      <ExplorationLog start={start} />
      <Reflection start={undefined} onLog={undefined} />
      <Grid onExplore={undefined} />
      <TextField name="to" label="Aan" hint={undefined} start={undefined} />
    </Onderweg>
  );
}

export function toOptions(tenant: Tenant | undefined): Pick<OpenJournalOptions, 'clock' | 'device' | 'method'> {
  return { clock: tenant?.clock, device: undefined, method: undefined };
}

/** A store with a getter, as in the guide. */
export function toStore(store: JournalStore, failed: Error | undefined): Pick<JournalStore, 'problem'> {
  return {
    get problem() {
      return failed ?? store.problem;
    },
  };
}

export function toTexts(locale: LocaleTexts, timeZone: string | undefined) {
  return createTexts({ locale, timeZone, address: undefined, overrides: { intake: { title: undefined } } });
}

export const storage = indexedDbStorage({ prefix: undefined });
