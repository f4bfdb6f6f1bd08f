// All page checks, in the order they are run. A check is { id, says, when(about), find(page, about) }: `find`
// gives the problems, each a sentence. `opens: true` means that it opens the page by itself, `looks: true` that it
// leaves the page as it was; those come first and share a load.
import { axe } from './axe.mjs';
import { errors } from './errors.mjs';
import { focus } from './focus.mjs';
import { forcedColours } from './forced_colours.mjs';
import { isolated } from './isolated.mjs';
import { language } from './language.mjs';
import { longWords } from './long_words.mjs';
import { motion } from './motion.mjs';
import { order } from './order.mjs';
import { ownHouse } from './own_house.mjs';
import { print } from './print.mjs';
import { reflow } from './reflow.mjs';
import { targets } from './targets.mjs';
import { textSize } from './text_size.mjs';
import { validHtml } from './valid_html.mjs';
import { weight } from './weight.mjs';

export const CHECKS = [
  axe, validHtml, targets, language, isolated, longWords, focus, reflow, textSize, forcedColours, motion, print, errors,
  order, weight, ownHouse,
];
