package org.dateline.document.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.dateline.document.Block.Kind;
import org.dateline.document.BlockWriter;
import org.dateline.document.Declared;
import org.dateline.document.Limits;
import org.dateline.document.Parsed;
import org.dateline.document.Raw;
import org.dateline.document.html.HtmlFragment;

/** Reads Markdown by the CommonMark specification, where a file is declared to be that. A link is its words, a picture nothing. */
public final class Markdown {
    private Markdown() {}

    /** The text of a Markdown file without its signs. */
    public static Parsed read(Raw raw) {
        Characters characters = Characters.of(raw.bytes(), raw.charset());
        if (characters == null) {
            return PlainText.undecodable(raw.bytes());
        }
        BlockWriter out = new BlockWriter();
        Parser.builder()
                .maxOpenBlockParsers(Limits.MARKDOWN_DEPTH)
                .build()
                .parse(characters.unmarked())
                .accept(new WritesMarkdown(out));
        return out.content(Declared.none(), List.of(characters.decision()));
    }

    private static final class WritesMarkdown extends AbstractVisitor {
        private final BlockWriter out;
        private int items;

        WritesMarkdown(BlockWriter out) {
            this.out = out;
        }

        @Override
        public void visit(Heading heading) {
            out.beginHeading(heading.getLevel());
            visitChildren(heading);
            out.end();
        }

        @Override
        public void visit(Paragraph paragraph) {
            out.begin(items > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH);
            visitChildren(paragraph);
            out.end();
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
            items--;
        }

        @Override
        public void visit(Text text) {
            out.write(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            out.write(code.getLiteral());
        }

        /** Addresses and headers of releases mean their line ends, so all are kept. */
        @Override
        public void visit(SoftLineBreak softBreak) {
            out.breakLine();
        }

        @Override
        public void visit(HardLineBreak hardBreak) {
            out.breakLine();
        }

        @Override
        public void visit(Image image) {
            // Its words stand in for it where it cannot be shown; the text does not print them.
        }

        @Override
        public void visit(FencedCodeBlock code) {
            preformatted(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            preformatted(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock block) {
            HtmlFragment.write(block.getLiteral(), out);
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                out.breakLine();
            }
        }

        private void preformatted(String literal) {
            out.begin(Kind.PREFORMATTED);
            out.write(literal);
            out.end();
        }
    }
}
