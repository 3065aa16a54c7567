/** As much as is read of what `npm audit --json` prints: the findings by their packages, or why there is no answer. */
type Printed = {
	readonly vulnerabilities?: Readonly<Record<string, {readonly severity: string}>>;
	readonly metadata?: {readonly dependencies: {readonly total: number}};
	readonly message?: string;
	readonly error?: {readonly summary: string};
};

/** What `npm audit --json` has printed, in one sentence. Where no registry has answered, nothing is known, and nothing found. */
export function auditOutcome(printed: string): {readonly hasFound: boolean; readonly sentence: string} {
	const {vulnerabilities = {}, metadata, message, error} = parse(printed);
	if (!metadata) {
		return {hasFound: false, sentence: `npm audit was not answered: ${message ?? error?.summary ?? 'no registry'}`};
	}

	const names = Object.entries(vulnerabilities).map(([name, {severity}]) => `${name} (${severity})`);
	if (names.length > 0) return {hasFound: true, sentence: `npm audit found: ${names.join(', ')}`};
	return {hasFound: false, sentence: `npm audit found nothing in ${metadata.dependencies.total} packages`};
}

function parse(printed: string): Printed {
	try {
		return JSON.parse(printed);
	} catch {
		return {};
	}
}
