/**
 * The editor of structured text, fetched only where one writes. It knows exactly what the server
 * accepts: paragraphs, headings of two sizes, lists, bold, italic and links.
 */
import type { StructuredText } from '@sitepodium/server/structured-text';
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

interface Place {
  element: HTMLElement;
  content: StructuredText;
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  language: string;
  onText(text: StructuredText): void;
  /** The cursor moved or marks changed: buttons may look different. */
  onMove(): void;
}

/** A list item holds paragraphs and at most one list, as the server wants it. */
const Kit = StarterKit.extend({
  addExtensions() {
    const all = this.parent?.() ?? [];
    return all.map((each) =>
      each.name === 'listItem' ? each.extend({ content: 'paragraph+ list?' }) : each,
    );
  },
});

export function makeEditor({
  element,
  content,
  labelledBy,
  describedBy,
  isInvalid,
  language,
  onText,
  onMove,
}: Place): Editor {
  return new Editor({
    element,
    content,
    // Styles come with the sheet of the portal; an injected one would need a laxer policy.
    injectCSS: false,
    extensions: [
      Kit.configure({
        heading: { levels: [2, 3] },
        link: { openOnClick: false, defaultProtocol: 'https', isAllowedUri: isAllowedAddress },
        ...{
          blockquote: false,
          code: false,
          codeBlock: false,
          dropcursor: false,
          gapcursor: false,
        },
        ...{
          hardBreak: false,
          horizontalRule: false,
          strike: false,
          trailingNode: false,
          underline: false,
        },
      }),
    ],
    editorProps: {
      attributes: {
        ...{ class: 'rich-text prose', role: 'textbox', 'aria-multiline': 'true', lang: language },
        'aria-labelledby': labelledBy,
        ...(describedBy ? { 'aria-describedby': describedBy } : {}),
        ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
      },
    },
    onUpdate: ({ editor }) => onText(textOf(editor)),
    onTransaction: onMove,
  });
}

/** Guarantee: the schema above only makes nodes that a structured text has. */
function textOf(editor: Editor): StructuredText {
  return editor.getJSON() as StructuredText;
}

function isAllowedAddress(address: string): boolean {
  return /^(https:|mailto:|tel:)/i.test(address);
}

/** The address a person meant: `example.org`, `mail@example.org` and `020 123 45 67` are enough. */
export function addressMeant(typed: string): string {
  const address = typed.trim();
  if (/^(https|mailto|tel):/i.test(address)) return address;
  if (/^http:/i.test(address)) return address.replace(/^http:/i, 'https:');
  if (/^[^\s/]+@[^\s/]+$/.test(address)) return `mailto:${address}`;
  if (/^\+?[\d\s()-]{6,}$/.test(address)) return `tel:${address.replace(/\s/g, '')}`;
  return `https://${address}`;
}

export const tools = ['bold', 'italic', 'heading', 'bulletList', 'orderedList'] as const;
export type Tool = (typeof tools)[number];

export function isActive(editor: Editor, tool: Tool | 'link'): boolean {
  return editor.isActive(tool);
}

export function use(editor: Editor, tool: Tool): void {
  const chain = editor.chain().focus();
  const commands: Record<Tool, () => typeof chain> = {
    bold: () => chain.toggleBold(),
    italic: () => chain.toggleItalic(),
    heading: () => chain.toggleHeading({ level: 2 }),
    bulletList: () => chain.toggleBulletList(),
    orderedList: () => chain.toggleOrderedList(),
  };
  commands[tool]().run();
}

/** Links the chosen words; without a choice the address itself is written. Empty: takes it away. */
export function setLink(editor: Editor, typed: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (typed.trim() === '') {
    chain.unsetLink().run();
    return;
  }
  const href = addressMeant(typed);
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const marks = [{ type: 'link', attrs: { href } }];
    editor.chain().focus().insertContent({ type: 'text', text: typed.trim(), marks }).run();
    return;
  }
  chain.setLink({ href }).run();
}
