import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: 'test/build.ts',
		// On two cores the default is one.
		maxWorkers: 2,
		// The interface speaks the language of the locale.
		env: {LC_ALL: 'C.UTF-8'},
		// What is waited for is waited for up to 20 s, now and then: how long a test takes is none of what it proves.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		reporters: ['default', ['json', {outputFile: 'coverage/tests.json'}]],
		coverage: {
			provider: 'v8',
			include: ['source/**'],
			exclude: ['source/**/*.generated.ts', 'source/**/*.d.ts'],
			reporter: ['text-summary'],
		},
	},
});
