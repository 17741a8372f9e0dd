package id.siginjai.kit.problem;

/** 413: the body is larger than this API reads. */
public class ContentTooLarge extends Refusal {

    public ContentTooLarge(String messageKey, Object... arguments) {
        super(ProblemType.CONTENT_TOO_LARGE, messageKey, arguments);
    }
}
