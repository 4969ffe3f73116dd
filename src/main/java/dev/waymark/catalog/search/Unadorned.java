package dev.waymark.catalog.search;

import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

import dev.waymark.platform.text.Markdown;

/**
 * Takes off what plain text has no use for: where links lead, and quotes around code.
 */
final class Unadorned extends AbstractVisitor {

	private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
		.extensions(List.of(TablesExtension.create()))
		.lineBreakRendering(LineBreakRendering.STRIP)
		.build();

	private Unadorned() {
	}

	static String of(Markdown text) {
		Node document = PARSER.parse(text.source());
		document.accept(new Unadorned());
		return PLAIN.render(document);
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		while (link.getFirstChild() != null) {
			link.insertBefore(link.getFirstChild());
		}
		link.unlink();
	}

	@Override
	public void visit(Code code) {
		code.insertBefore(new Text(code.getLiteral()));
		code.unlink();
	}

}
