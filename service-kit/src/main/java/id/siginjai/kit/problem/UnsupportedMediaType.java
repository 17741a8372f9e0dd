package id.siginjai.kit.problem;

/** 415: the content is not of a type that this call takes. */
public class UnsupportedMediaType extends Refusal {

    public UnsupportedMediaType(String messageKey, Object... arguments) {
        super(ProblemType.UNSUPPORTED_MEDIA_TYPE, messageKey, arguments);
    }
}
