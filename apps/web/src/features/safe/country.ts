import { guessCountry, type CountryCode } from '@groundwork/content/crisis';
import { useState } from 'react';
import { useProgramIfThere, useRun, useStanding } from '../../session.tsx';
import { keepHints, readHints } from '../../ui/hints.ts';

function guess(): CountryCode | undefined {
  for (const locale of navigator.languages) {
    const code = guessCountry(locale);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The country whose lines to show: chosen before, else guessed from the language setting, never from the place. */
export function useCountry(): readonly [CountryCode | undefined, (code: CountryCode) => void] {
  const run = useRun();
  const standing = useStanding();
  const told = useProgramIfThere()?.profile.country;
  const [chosen, setChosen] = useState<CountryCode | undefined>(undefined);
  const choose = (code: CountryCode): void => {
    setChosen(code);
    keepHints({ country: code });
    if (standing?.is === 'open' && code !== '') void run({ kind: 'profile.told', profile: { country: code } });
  };
  return [chosen ?? told ?? readHints().country ?? guess(), choose];
}
