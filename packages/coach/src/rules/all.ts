import { pressureComeBack } from './harm/pressure-come-back.ts';
import { pressureBegging } from './harm/pressure-begging.ts';
import { pressureAnswerMe } from './harm/pressure-answer-me.ts';
import { pressureAfterNo } from './harm/pressure-after-no.ts';
import { guiltAfterEverything } from './harm/guilt-after-everything.ts';
import { guiltMyPain } from './harm/guilt-my-pain.ts';
import { blameYourFault } from './harm/blame-your-fault.ts';
import { criticismCharacter } from './harm/criticism-character.ts';
import { contemptSneer } from './harm/contempt-sneer.ts';
import { defensiveExcuse } from './harm/defensive-excuse.ts';
import { stonewallShut } from './harm/stonewall-shut.ts';
import { ultimatumChoice } from './harm/ultimatum-choice.ts';
import { threatHint } from './harm/threat-hint.ts';
import { selfHarmLever } from './harm/self-harm-lever.ts';
import { controlWhereWho } from './harm/control-where-who.ts';
import { loveFlood } from './harm/love-flood.ts';
import { bargainTrade } from './harm/bargain-trade.ts';
import { nonApologyIfBut } from './harm/non-apology-if-but.ts';
import { minimiseSmall } from './harm/minimise-small.ts';
import { gaslightMemory } from './harm/gaslight-memory.ts';
import { triangleOthers } from './harm/triangle-others.ts';
import { absolutesYou } from './harm/absolutes-you.ts';
import { mindReading } from './harm/mind-reading.ts';
import { nightInWords } from './harm/night-in-words.ts';
import { goodIFeel } from './good/good-i-feel.ts';
import { goodOwnAct } from './good/good-own-act.ts';
import { goodRegret } from './good/good-regret.ts';
import { goodRepair } from './good/good-repair.ts';
import { goodValidation } from './good/good-validation.ts';
import { goodThanks } from './good/good-thanks.ts';
import { goodEasyOut } from './good/good-easy-out.ts';
import { goodClearRequest } from './good/good-clear-request.ts';
import { goodRespectsSpace } from './good/good-respects-space.ts';
import { signalSuicideImminent } from './signal/signal-suicide-imminent.ts';
import { signalSuicideIdeation } from './signal/signal-suicide-ideation.ts';
import { signalSuicideAsk } from './signal/signal-suicide-ask.ts';
import { signalHarmOther } from './signal/signal-harm-other.ts';
import { signalHarmDoneByUser } from './signal/signal-harm-done-by-user.ts';
import { signalBeingAbused } from './signal/signal-being-abused.ts';
import { signalOrderInForce } from './signal/signal-order-in-force.ts';
import { signalNoContactAsked } from './signal/signal-no-contact-asked.ts';
import { signalContactEvasion } from './signal/signal-contact-evasion.ts';
import { signalChildrenRisk } from './signal/signal-children-risk.ts';
import { signalAlcoholNow } from './signal/signal-alcohol-now.ts';
import { signalAlcoholWithdrawal } from './signal/signal-alcohol-withdrawal.ts';
import { toCompiledRule } from './compile.ts';
import type { CompiledRule } from './compile.ts';
import type { Rule } from './rule.ts';

/** Every rule, one file each. */
export const rules: readonly Rule[] = [
  pressureComeBack,
  pressureBegging,
  pressureAnswerMe,
  pressureAfterNo,
  guiltAfterEverything,
  guiltMyPain,
  blameYourFault,
  criticismCharacter,
  contemptSneer,
  defensiveExcuse,
  stonewallShut,
  ultimatumChoice,
  threatHint,
  selfHarmLever,
  controlWhereWho,
  loveFlood,
  bargainTrade,
  nonApologyIfBut,
  minimiseSmall,
  gaslightMemory,
  triangleOthers,
  absolutesYou,
  mindReading,
  nightInWords,
  goodIFeel,
  goodOwnAct,
  goodRegret,
  goodRepair,
  goodValidation,
  goodThanks,
  goodEasyOut,
  goodClearRequest,
  goodRespectsSpace,
  signalSuicideImminent,
  signalSuicideIdeation,
  signalSuicideAsk,
  signalHarmOther,
  signalHarmDoneByUser,
  signalBeingAbused,
  signalOrderInForce,
  signalNoContactAsked,
  signalContactEvasion,
  signalChildrenRisk,
  signalAlcoholNow,
  signalAlcoholWithdrawal,
];

/** {@link rules}, ready to run. */
export const compiledRules: readonly CompiledRule[] = rules.map(toCompiledRule);
