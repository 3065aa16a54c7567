import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		globalSetup: 'test/build.ts',
		testTimeout: 30_000,
		reporters: ['default', ['json', {outputFile: 'coverage/tests.json'}]],
		coverage: {
			provider: 'v8',
			include: ['source/**'],
			exclude: ['source/**/*.generated.ts', 'source/**/*.d.ts'],
			reporter: ['text-summary'],
		},
	},
});
