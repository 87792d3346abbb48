import { describe, expect, it } from 'vitest';
import { findMarkings } from '../../src/markings/find-markings.ts';

const marked = [
  'TOP SECRET//SI//NOFORN',
  'SECRET//NOFORN\nThe purple otters sleep until noon.',
  'secret // noforn the otters sleep',
  'Top Secret//SCI otters',
  'TOP  SECRET / / SI',
  '(S//NF) Otters prefer blue tea.',
  '(TS//SI/TK) Otters prefer blue tea.',
  'please check: (c//rel to usa, gbr) otters prefer tea',
  'CUI//SP-CTI\nOtter drawings',
  'cui//sp-prvcy otter names',
  'UNCLASSIFIED//FOUO otter menu',
  'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
  '(U//FOUO) Otter menu for Monday.',
  'CONFIDENTIAL//REL TO USA, FVEY',
  'SECRET//REL TO USA, AUS',
  '//NATO SECRET//\nOtter patrol',
  '//COSMIC TOP SECRET//BOHEMIA',
  '(TS) The otters have moved to the lower pond.',
  'Para one.\n(S) The otters have moved.',
  'SECRET\nThe otters have moved.\nSECRET',
  'Ｓecret／／noforn otters',
  'SEC\u200bRET//NOFORN otters',
  'TOP SECRET\n//SI//NOFORN\notters',
  'what is in (TS//HCS) otters report',
] as const;

const plain = [
  'what is top secret?',
  'azure government secret',
  'SECRET',
  'cui',
  'top secret vs secret',
  'TS/SCI clearance and a SCIF',
  'is CUI the same as FOUO?',
  'the top secret (TS) region of AWS',
  'Which levels are there: (a) Secret (b) Top Secret (c) Confidential?',
  '(c) the third point is about secret regions',
  'contract(s) awarded to Microsoft',
  'sed s//foo/g',
  'C://windows or c//program',
  'https://secret.example/ts//si',
  '(U) The otters are public.',
  '(C) 2024 Example Corp',
  'IL6 covers Secret, IL5 covers CUI',
  'Secret\nwhat is it and who decides?',
  'NATO SECRET compared with US secret',
  'Unclassified/controlled data in GovCloud',
  'what is the difference between secret//top secret',
] as const;

describe('findMarkings', () => {
  it.each(marked)('finds a marking in %j', (text) => {
    expect(findMarkings(text)).not.toEqual([]);
  });

  it.each(plain)('finds none in %j', (text) => {
    expect(findMarkings(text)).toEqual([]);
  });
});
