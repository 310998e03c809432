package partnercities.plan.frame;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when somebody first asks for it, and then kept. Threads that ask meanwhile wait. What makes the
 * value must not work in parallel itself: while it waits, its thread could be given work that asks for the same value.
 */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private volatile @Nullable T made;

    public Lazy(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known != null ? known : makeOnce();
    }

    private synchronized T makeOnce() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
