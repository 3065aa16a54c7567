import {fold} from '../../text/fold.ts';

/** Letters of a title in the name of a file: with the rest of it, less than any file system takes, whatever the script. */
const most = 50;

/** A title as the name of a file, without accents and marks, its words parted by hyphens: "le-phare-s-eteint". */
export function slugOf(title: string): string {
	const words = fold(title, false).match(/[\p{L}\p{N}]+/gu) ?? [];
	const slug = [...words.join('-')].slice(0, most).join('');
	return slug.replace(/-+$/, '') || 'article';
}
