import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Html, html, seen } from '../../../src/report/page/html.ts';
import { anyText } from '../../support/arbitrary/text.ts';

test('a text becomes text, in elements and in quoted attributes', () => {
  const hostile = `</p><script>alert("1")</script>&amp;'`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;">&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;</p>',
  );
});

test('pieces stay what they are, alone and in lists', () => {
  const items = ['a', 'b<'].map(text => html`<li>${text}</li>`);
  expect(html`<ul>${items}</ul>${new Html('<hr>')}${3}`.text).toBe('<ul><li>a</li><li>b&lt;</li></ul><hr>3');
});

test('no text at all holds a sign that begins or ends anything', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

test.each([
  ['turns the direction of writing', 'a\u202eb', 'a\uFFFDb'],
  ['acts on a terminal', 'a\u001bb\u0000', 'a\uFFFDb\uFFFD'],
  ['is half a character', 'a\ud800b', 'a\uFFFDb'],
  ['breaks a line', 'a\nb', 'a b'],
])('what %s is replaced', (_, text, shown) => {
  expect(seen(text)).toBe(shown);
});

test('letters that are written from right to left, and emoji of several parts, are left alone', () => {
  expect(seen('שלום 👩\u200d🚀 é')).toBe('שלום 👩\u200d🚀 é');
});
