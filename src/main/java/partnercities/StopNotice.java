package partnercities;

import java.io.PrintWriter;
import partnercities.phrases.Phrasebook;
import partnercities.write.OutputFolder;

/** Says in which state the site is when somebody ends a build (Ctrl+C, or a signal to terminate). */
final class StopNotice {
    private final OutputFolder folder;
    private final Phrasebook book;
    private final PrintWriter err;
    private final Thread hook = new Thread(this::tell, "stop notice");

    private StopNotice(OutputFolder folder, Phrasebook book, PrintWriter err) {
        this.folder = folder;
        this.book = book;
        this.err = err;
    }

    /** Stands ready until it is ended. */
    static StopNotice of(OutputFolder folder, Phrasebook book, PrintWriter err) {
        StopNotice notice = new StopNotice(folder, book, err);
        Runtime.getRuntime().addShutdownHook(notice.hook);
        return notice;
    }

    private void tell() {
        err.println(book.say(
                folder.halt()
                        ? "Stopped, but the new site had been published."
                        : "Stopped: nothing was published, the site is as it was."));
        err.flush();
    }

    /** Is needed no longer. */
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is telling already
        }
    }
}
