package id.siginjai.kit.settings;

import io.smallrye.config.Converters;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Settings that are whole numbers and must not be less than another; a service that is told less does not start, and says
 * which setting it is. Bean Validation would do the same by an annotation, but makes a second factory of validators for it
 * before anything else begins, which was an eighth of what the main thread does in a start.
 */
public final class AtLeast {

    private static final Converter<Integer> WHOLE_NUMBER = Converters.getImplicitConverter(Integer.class);

    private AtLeast() {}

    /** @throws IllegalArgumentException when it is no whole number, or less */
    public static Integer of(int least, String value) {
        return Converters.minimumValueConverter(WHOLE_NUMBER, least, true).convert(value);
    }

    /** One, or more. */
    public static final class One implements Converter<Integer> {

        @Override
        public Integer convert(String value) {
            return of(1, value);
        }
    }
}
