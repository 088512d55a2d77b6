import fc from 'fast-check';

/** Any characters at all, unpaired surrogates too. By hand: fast-check sets up a table of all of them for each `fc.string`. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff)))
  .map(codes => String.fromCodePoint(...codes));
