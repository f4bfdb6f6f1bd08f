// A2: what the server sends is valid HTML. Rules of mere taste are left to the templates.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    'long-title': 'off',
    'no-implicit-button-type': 'error',
    'no-implicit-input-type': 'error',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});

export const validHtml = {
  id: 'A2',
  says: 'the HTML is valid',
  looks: true,
  when: () => true,
  async find(_page, { response, route }) {
    const report = await validator.validateString(await response.text());
    const messages = report.results.flatMap((result) => result.messages).filter((message) => message.severity === 2);
    // Without scripts a page that waits for the app asks again by itself; there is nothing on it to lose.
    const wrong = messages.filter((message) => !(route?.waits && message.ruleId === 'meta-refresh'));
    return wrong.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (line ${line}, ${selector ?? 'page'})`);
  },
};
