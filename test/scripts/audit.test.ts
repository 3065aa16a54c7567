import {expect, test} from 'vitest';
import {auditOutcome} from '../../scripts/lib/audit.ts';

test.each([
	['', false, 'npm audit was not answered: no registry'],
	['npm error', false, 'npm audit was not answered: no registry'],
	[
		'{"message": "405 Method Not Allowed", "method": "POST"}',
		false,
		'npm audit was not answered: 405 Method Not Allowed',
	],
	['{"error": {"code": "ENOAUDIT", "summary": "offline"}}', false, 'npm audit was not answered: offline'],
	[
		'{"vulnerabilities": {}, "metadata": {"dependencies": {"total": 245}}}',
		false,
		'npm audit found nothing in 245 packages',
	],
	[
		'{"vulnerabilities": {"left": {"severity": "high"}, "pad": {"severity": "low"}}, "metadata": {}}',
		true,
		'npm audit found: left (high), pad (low)',
	],
])('what npm audit printed, %j, is told in a sentence', (printed, hasFound, sentence) => {
	expect(auditOutcome(printed)).toEqual({hasFound, sentence});
});
