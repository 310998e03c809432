package partnercities.diagnostic;

import java.util.function.Supplier;

/**
 * A library has failed while it read a text of an editor, by another exception than those it announces. So the text is at fault; all
 * other exceptions of this kind are our own mistakes.
 */
public final class UnreadableText extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableText(RuntimeException cause) {
        super(cause);
    }

    /** What a library reads. */
    public static <T> T unlessRead(Supplier<T> library) {
        try {
            return library.get();
        } catch (RuntimeException e) {
            throw new UnreadableText(e);
        }
    }
}
