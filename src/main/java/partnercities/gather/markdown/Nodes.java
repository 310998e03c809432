package partnercities.gather.markdown;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Ways through a document that need no more stack, however deep it is. */
final class Nodes {
    private Nodes() {}

    /** A node and all below it, in the order of the text. */
    static Iterable<Node> in(Node root) {
        return () -> new Walk(root);
    }

    private static final class Walk implements Iterator<Node> {
        private final Node root;
        private @Nullable Node next;

        private Walk(Node root) {
            this.root = root;
            this.next = root;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Node next() {
            Node node = next;
            if (node == null) {
                throw new NoSuchElementException();
            }
            next = node.getFirstChild();
            for (Node around = node; next == null && around != null && around != root; around = around.getParent()) {
                next = around.getNext();
            }
            return node;
        }
    }

    /** Whether nodes lie in each other more than so many times. */
    static boolean areDeeperThan(int most, Node root) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > most) {
                    return true;
                }
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return false;
            }
            node = node.getNext();
        }
    }

    /** The text in a node and below it. */
    static String text(Node root) {
        StringBuilder text = new StringBuilder();
        for (Node node : in(root)) {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
