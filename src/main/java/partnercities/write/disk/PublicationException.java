package partnercities.write.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** The site could not be published; the message says why, and in which state the output folder is. */
public final class PublicationException extends IOException {
    private static final long serialVersionUID = 1;

    private PublicationException(String message, IOException cause) {
        super(message, cause);
    }

    /** Nothing was changed, or all was undone. */
    public static PublicationException asItWas(IOException reason) {
        return new PublicationException(sentence(reason) + " Nothing was published: the site is as it was.", reason);
    }

    /** Neither could the rest be put in place nor what had been be taken back. */
    public static PublicationException halfDone(IOException reason, IOException undoing) {
        reason.addSuppressed(undoing);
        return new PublicationException(
                sentence(reason) + " Some files are new already, and they could not be taken back (" + text(undoing)
                        + "). The next build will begin by doing that.",
                reason);
    }

    /** What an earlier build had begun can't be taken back. */
    public static PublicationException stillHalfDone(IOException reason) {
        return new PublicationException(
                "An earlier build ended half-way, and what it had written can't be taken back: " + text(reason)
                        + ". Mend that and build again.",
                reason);
    }

    private static String sentence(IOException reason) {
        return "The site can't be written: " + text(reason) + ".";
    }

    private static String text(IOException reason) {
        if (reason instanceof FileSystemException failure && failure.getFile() != null) {
            String why = failure.getReason() != null
                    ? failure.getReason()
                    : failure instanceof AccessDeniedException ? "this may not be written" : "this is not possible";
            return failure.getFile() + ": " + why;
        }
        return String.valueOf(reason.getMessage());
    }
}
