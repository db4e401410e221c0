/** The engines that the library is measured against, each by its package. */
import { cel } from "../motorer/cel.js";
import { feel } from "../motorer/feel.js";
import { jsonLogic } from "../motorer/jsonLogic.js";
import { jsonRulesEngine } from "../motorer/jsonRulesEngine.js";
import type { Motor } from "../motorer/motor.js";
import { publicodes } from "../motorer/publicodes.js";
import { zen } from "../motorer/zen.js";

export const MOTORER: readonly Motor[] = [jsonLogic, cel, zen, jsonRulesEngine, feel, publicodes];
