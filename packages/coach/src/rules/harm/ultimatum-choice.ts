import type { Rule } from '../rule.ts';

export const ultimatumChoice: Rule = {
  name: 'ultimatum-choice',
  says: { harm: 'ultimatum' },
  note: 'A forced choice or a private deadline with a price. A choice of days, or a deadline someone else sets, is not.',
  source: 'The project’s message taxonomy and near misses.',
  any: [
    "either you [a-z' ,]{2,60} or (?:i|i'm|i'll|we|we're|it's|else|that's|you)",
    "(?:it's|its|it is|choose|pick) (?:me|us|him|her|them|your family) or (?:me|us|him|her|them|it|your)",
    "(?:last|final|only|one last) (?:chance|warning|offer|time i(?:'m|'ll)? ask)",
    "(?:you(?:'ve| have)?|u) (?:got )?(?:until|till|til) (?:\\w+ ){1,3}(?:to|or|and then|then|otherwise|and if)",
    '(?:answer|reply|decide|call|ring|tell me|let me know|come (?:home|back)|choose|make up your mind|respond)[a-z ]{0,15} by [a-z0-9 ]{2,15} or',
    '(?:decide|choose|make up your mind|pick one|make your choice) (?:now|tonight|today|by)',
    "if (?:i don't|you don't|you won't|you can't|you're not|i haven't|there's no)[a-z' ]{1,50},? (?:then |that's |so )?(?:i'm |i'll |i will |i am |we're |it's |don't |you can |you'll |consider |that's |the )(?:\\w+ ){0,3}(?:fil|leav|gone|finish|over|done|through|sell|tell|divorc|mov|sign|cancel|expect|forget|be here|waiting|wait|assume|take|rehom|change the locks|see a|call|stop|end|out|it)",
    "(?:now or never|take it or leave it|or it's over|or we're (?:done|over|finished)|or i'm (?:done|gone|leaving|out|filing)|or i walk|or else|or that's it|or don't bother|or you'll never|offer's gone|offer ends|off the table|after that (?:i|it|we|the))",
    "(?:unless|until) you (?:come|agree|move|talk|say|answer|apologise|stop)[a-z' ]{0,40} (?:i'm|i will|i'll|you|we|the|there|don't)",
  ],
  unless: [
    'landlord',
    'agency',
    'bank says',
    'solicitor says',
    'the school',
    'whichever suits',
    'either (?:way|works|is)',
    'works for',
    'shouted at',
    "i'll end the call",
    "if not,? that's",
    "that's (?:ok|okay|fine|alright)",
  ],
  valid: ["Either you come back or I'm filing.", "It's him or me.", 'Decide tonight'],
  invalid: [
    'The landlord needs it by Friday or he lets it to someone else.',
    'Either Tuesday or Wednesday works for me.',
  ],
};
