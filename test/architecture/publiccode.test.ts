import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

const publiccode = parse(readFileSync('publiccode.yml', 'utf8'));
const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

// https://yml.publiccode.tools/schema.core.html, version 0.4
describe('publiccode.yml', () => {
  test.each([
    'publiccodeYmlVersion',
    'name',
    'url',
    'softwareType',
    'developmentStatus',
    'platforms',
    'categories',
    'legal',
    'maintenance',
    'localisation',
    'description',
  ])('has the mandatory key %s', (key) => expect(publiccode).toHaveProperty(key));

  test('names the version and the licence of the package', () => {
    expect(publiccode.softwareVersion).toBe(packageJson.version);
    expect(publiccode.legal.license).toBe(packageJson.license);
  });

  test.each(['de', 'en'])('describes the software within the limits of the standard in %s', (language) => {
    const { shortDescription, longDescription, features } = publiccode.description[language];
    expect(shortDescription.length).toBeLessThanOrEqual(150);
    expect(longDescription.length).toBeGreaterThanOrEqual(150);
    expect(longDescription.length).toBeLessThanOrEqual(10_000);
    expect(features.length).toBeGreaterThan(0);
  });
});
