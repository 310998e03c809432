package partnercities.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import partnercities.encoding.Sha256;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;

/**
 * The pictures that earlier builds made, in the hidden folder, since making one takes a thousand times as long as reading it. A file is
 * called by its key and the digest of its bytes, so that one which was cut short or changed is not taken for the picture. Where the file
 * system allows, it is the same file as the published one under a second name, and takes no room of its own.
 */
final class KeptPictures {
    private static final String FOLDER = "pictures";

    private final HiddenFolder hidden;
    private final Moves moves;
    private final Set<String> used = ConcurrentHashMap.newKeySet();
    /** Names by key, once somebody asked. */
    private Optional<Map<String, String>> names = Optional.empty();

    KeptPictures(HiddenFolder hidden, Moves moves) {
        this.hidden = hidden;
        this.moves = moves;
    }

    /** A picture that is kept, under the key of what it is made of. */
    static final class Kept {
        private final String key;
        private final byte[] bytes;
        private final String digest;

        private Kept(String key, byte[] bytes) {
            this.key = key;
            this.bytes = bytes;
            this.digest = Sha256.of(bytes);
        }

        byte[] bytes() {
            return bytes;
        }

        String digest() {
            return digest;
        }

        private String name() {
            return key + "." + digest;
        }
    }

    Optional<Kept> find(String key) throws IOException {
        Optional<String> name = name(key);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Kept found = new Kept(key, Files.readAllBytes(place(name.get())));
        if (!name.get().equals(found.name())) {
            return Optional.empty();
        }
        used.add(found.name());
        return Optional.of(found);
    }

    /** Keeps a picture; in its place once all of it is written. */
    Kept keep(String key, byte[] bytes) throws IOException {
        Kept picture = new Kept(key, bytes);
        Files.createDirectories(hidden.file(FOLDER));
        Path draft = hidden.draft(place -> Files.write(place, bytes));
        moves.move(draft, place(picture.name()));
        used.add(picture.name());
        return picture;
    }

    /** Gives a kept picture a second name, under which it may be published. */
    void link(Kept picture, Path draft) throws IOException {
        moves.keep(place(picture.name()), draft);
    }

    /** Forgets the pictures that nobody asked for since the folder was opened. */
    void forgetOthers() {
        try {
            for (String name : listed()) {
                if (!used.contains(name)) {
                    Files.deleteIfExists(place(name));
                }
            }
        } catch (IOException e) {
            // they only take room, and the next build tries again
        }
    }

    private synchronized Optional<String> name(String key) throws IOException {
        if (names.isEmpty()) {
            Map<String, String> byKey = new HashMap<>();
            for (String name : listed()) {
                byKey.put(name.substring(0, Math.max(0, name.indexOf('.'))), name);
            }
            names = Optional.of(byKey);
        }
        return names.flatMap(known -> Optional.ofNullable(known.get(key)));
    }

    private Set<String> listed() throws IOException {
        if (!Files.isDirectory(hidden.file(FOLDER), LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(hidden.file(FOLDER))) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private Path place(String name) {
        return hidden.file(FOLDER).resolve(name);
    }
}
